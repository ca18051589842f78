package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStatus;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Validators;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Notice;
import fi.oppienjako.lessons.core.sharing.NoticeLog;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits for a person, and what news there is for them, among what they see themselves.
 *
 * <p>What waits in a project is for those who are in its team today. What became of a lesson or a
 * comment is for those who wrote it, wherever they are by now. Nothing is about a lesson that was
 * withdrawn.
 */
final class PersonalNotices {

  private static final int FITTING = 10;

  private final Id<Person> person;
  private final NoticeLog log;
  private final Snapshot seen;
  private final Context context;

  /**
   * Looks for notices.
   *
   * @param log what the person has acknowledged, which is left out
   * @param seen what the person sees
   */
  PersonalNotices(Id<Person> person, NoticeLog log, Snapshot seen, Context context) {
    this.person = person;
    this.log = log;
    this.seen = seen;
    this.context = context;
  }

  List<Notice> all() {
    Stream<Notice> waiting =
        listed(seen.projects().where(Project.BY_MEMBER, person)).stream()
            .filter(seen.viewer()::isMemberOf)
            .flatMap(project -> Stream.of(lessons(project), due(project), fits(project)))
            .flatMap(notices -> notices);
    return Stream.of(waiting, reuses(), replies())
        .flatMap(notices -> notices)
        .filter(notice -> !log.hasAcknowledged(notice))
        .toList();
  }

  private Stream<Notice> lessons(Project project) {
    return listed(seen.lessons().where(Lesson.BY_PROJECT, project.id())).stream()
        .flatMap(
            lesson ->
                switch (lesson.state()) {
                  case CLARIFICATION -> clarification(lesson, project).stream();
                  case SUBMITTED -> validation(lesson, project).stream();
                  default -> Stream.of();
                });
  }

  /** For those who wrote it; where none of them is left in the team, for all of the team. */
  private Optional<Notice> clarification(Lesson lesson, Project project) {
    History.Entry<LessonStatus> asked = lesson.life().history().latest().orElseThrow();
    boolean authorsGone =
        project.team().stream()
            .filter(member -> member.during().contains(context.today()))
            .noneMatch(member -> lesson.isWrittenBy(member.person()));
    return lesson.isWrittenBy(person) || authorsGone
        ? Optional.of(
            notice(
                Notice.What.CLARIFICATION,
                Lesson.KIND.ref(lesson.id()),
                lesson.content().title(),
                project,
                asked.at(),
                asked.by().flatMap(By::reason).map(context::text)))
        : Optional.empty();
  }

  private Optional<Notice> validation(Lesson lesson, Project project) {
    boolean anyone =
        programme(project).filter(one -> one.validators() == Validators.ANYONE).isPresent();
    return anyone || !lesson.isWrittenBy(person)
        ? Optional.of(
            notice(
                Notice.What.VALIDATION,
                Lesson.KIND.ref(lesson.id()),
                lesson.content().title(),
                project,
                lesson.life().history().latest().orElseThrow().at(),
                Optional.empty()))
        : Optional.empty();
  }

  /** What is due today or was before; a project that has ended owes nothing but its actions. */
  private Stream<Notice> due(Project project) {
    return new OverdueItems(seen, context, context.today().plusDays(1))
        .of(project)
        .flatMap(
            due ->
                switch (due.what()) {
                  case CAPTURE -> due(Notice.What.CAPTURE, project, due);
                  case LOOK_UP -> due(Notice.What.LOOK_UP, project, due);
                  case ACTION -> action(due, project);
                  case SHARING, PLANNED_SHARING -> Stream.of();
                });
  }

  private Stream<Notice> due(Notice.What what, Project project, Overdue due) {
    return hasEnded(project)
        ? Stream.of()
        : Stream.of(due(what, project.ref(), project.name(), project, due.due()));
  }

  private Stream<Notice> action(Overdue due, Project project) {
    return seen.actions().find(Id.of(due.subject())).stream()
        .filter(action -> action.owner().equals(person))
        .filter(action -> seen.lessons().find(action.lesson()).filter(this::isWithdrawn).isEmpty())
        .map(
            action ->
                due(
                    Notice.What.ACTION,
                    Action.KIND.ref(action.id()),
                    action.text(),
                    project,
                    due.due()));
  }

  /** Lessons that fit; those that were acknowledged make room for others. */
  private Stream<Notice> fits(Project project) {
    if (hasEnded(project)) {
      return Stream.of();
    }
    Optional<Progress.Visit> visit = project.progress().current();
    Vocabulary words = programme(project).map(Programme::vocabulary).orElse(Vocabulary.EMPTY);
    int room = FITTING + log.entries().size();
    return context
        .options()
        .recommender()
        .lessonsFor(project, visit.map(Progress.Visit::phase), seen, room)
        .stream()
        .map(fit -> fit(fit, project, visit.map(Progress.Visit::from), words))
        .filter(notice -> !log.hasAcknowledged(notice))
        .limit(FITTING);
  }

  /** It fits since both are as they are: since the lesson last changed or the phase began. */
  private Notice fit(
      Suggestion<Lesson> fit, Project project, Optional<LocalDate> entered, Vocabulary words) {
    Instant changed = fit.subject().life().history().latest().orElseThrow().at();
    Instant since = entered.map(this::beginning).filter(changed::isBefore).orElse(changed);
    LocalizedText why =
        inEachLanguage(
            language ->
                fit.reasons().all().stream()
                    .map(reason -> reason.in(language, words))
                    .collect(Collectors.joining("; ")));
    return notice(
        Notice.What.FIT,
        Lesson.KIND.ref(fit.subject().id()),
        fit.subject().content().title(),
        project,
        since,
        Optional.of(why));
  }

  private Stream<Notice> reuses() {
    return listed(seen.lessons().where(Lesson.BY_CONTRIBUTOR, person)).stream()
        .filter(lesson -> !isWithdrawn(lesson))
        .flatMap(
            lesson ->
                listed(seen.reuses().where(Reuse.BY_LESSON, lesson.id())).stream()
                    .filter(reuse -> !reuse.by().person().equals(person))
                    .flatMap(reuse -> reuse(reuse, lesson).stream()));
  }

  private Optional<Notice> reuse(Reuse reuse, Lesson lesson) {
    return seen.projects()
        .find(reuse.project())
        .map(
            project ->
                notice(
                    Notice.What.REUSE,
                    Reuse.KIND.ref(reuse.id()),
                    lesson.content().title(),
                    project,
                    reuse.at(),
                    Optional.of(reuse.outcome().label())));
  }

  private Stream<Notice> replies() {
    return listed(seen.comments().where(Comment.BY_AUTHOR, person)).stream()
        .flatMap(
            own ->
                listed(seen.comments().where(Comment.BY_LESSON, own.lesson())).stream()
                    .filter(reply -> reply.replyTo().equals(Optional.of(own.id()))))
        .filter(reply -> !reply.by().person().equals(person) && !reply.isHidden())
        .flatMap(reply -> reply(reply).stream());
  }

  private Optional<Notice> reply(Comment reply) {
    return seen.lessons()
        .find(reply.lesson())
        .filter(lesson -> !isWithdrawn(lesson))
        .flatMap(
            lesson ->
                seen.projects()
                    .find(lesson.origin().project())
                    .map(
                        project ->
                            notice(
                                Notice.What.REPLY,
                                Comment.KIND.ref(reply.id()),
                                lesson.content().title(),
                                project,
                                reply.at(),
                                Optional.of(reply.text()))));
  }

  private Notice notice(
      Notice.What what,
      Ref<?> thing,
      LocalizedText name,
      Project project,
      Instant since,
      Optional<LocalizedText> detail) {
    return new Notice(
        what, thing, name, project.ref(), project.name(), since, context.day(since), detail);
  }

  private Notice due(
      Notice.What what, Ref<?> thing, LocalizedText name, Project project, LocalDate day) {
    return notice(what, thing, name, project, beginning(day), Optional.empty());
  }

  private Instant beginning(LocalDate day) {
    return day.atStartOfDay(context.zone()).toInstant();
  }

  private Optional<Programme> programme(Project project) {
    return project.programme().flatMap(seen.programmes()::find);
  }

  private boolean hasEnded(Project project) {
    return project.isOver(context.today());
  }

  private boolean isWithdrawn(Lesson lesson) {
    return lesson.state() == LessonState.WITHDRAWN;
  }

  private static LocalizedText inEachLanguage(Function<Locale, String> sentence) {
    LocalizedText text = LocalizedText.english(sentence.apply(Languages.ENGLISH));
    for (Locale language : Languages.SPOKEN) {
      text = text.with(language, sentence.apply(language));
    }
    return text;
  }

  private static <A> List<A> listed(Stream<A> things) {
    try (things) {
      return things.toList();
    }
  }
}
