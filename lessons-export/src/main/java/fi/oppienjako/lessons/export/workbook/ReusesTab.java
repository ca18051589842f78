package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the lessons of the programme were used, and what its projects used of others. */
final class ReusesTab implements Tab {

  private static final String LESSON = "lesson";
  private static final String PROJECT = "project";
  private static final String OUTCOME = "outcome";
  private static final String ACCOUNT = "account";
  private static final String WHO = "who";

  @Override
  public String key() {
    return "reuses";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.choice(LESSON, 38, Lists.LESSONS),
        Column.choice(PROJECT, 26, Lists.PROJECTS),
        Column.choice(OUTCOME, 16, Lists.OUTCOMES),
        Column.text(ACCOUNT, 60),
        Column.choice(WHO, 18, Lists.PEOPLE),
        Column.day("day"),
        Column.text("openness", 11),
        Column.text("id", 12));
  }

  @Override
  public Set<String> openWhenNew() {
    return Set.of(LESSON, PROJECT, OUTCOME, ACCOUNT, WHO);
  }

  @Override
  public Stream<Line> lines(Shown shown) {
    Stream<Reuse> ofOurs =
        shown.lessons().stream()
            .flatMap(
                one -> shown.seen().reuses().where(Reuse.BY_LESSON, one.id()).toList().stream());
    Stream<Reuse> byOurs =
        shown.projects().stream()
            .flatMap(
                one -> shown.seen().reuses().where(Reuse.BY_PROJECT, one.id()).toList().stream());
    return Stream.concat(ofOurs, byOurs)
        .distinct()
        .sorted(Comparator.comparing(Reuse::at).thenComparing(Reuse::id))
        .map(reuse -> line(reuse, shown));
  }

  private static Line line(Reuse reuse, Shown shown) {
    return Line.of(reuse.id().value(), reuse.revision(), "")
        .cell(LESSON, shown.lessonTitle(reuse.lesson()))
        .cell(PROJECT, shown.projectName(reuse.project()))
        .cell(OUTCOME, shown.label(Lists.OUTCOMES, reuse.outcome().key()))
        .cell(ACCOUNT, shown.text(reuse.account()))
        .cell(WHO, shown.personName(reuse.by().person()))
        .cell("day", shown.day(reuse.at()))
        .cell("openness", reuse.openness().map(level -> shown.text(level.label())))
        .cell("id", reuse.id().value())
        .line();
  }

  @Override
  public void add(Written written, Taking taking) {
    Optional<Lesson> lesson = taking.thing(written, LESSON, Lists.LESSONS, Lesson.KIND);
    Optional<Project> project = taking.thing(written, PROJECT, Lists.PROJECTS, Project.KIND);
    Optional<Outcome> outcome =
        taking
            .choice(written, OUTCOME, Lists.OUTCOMES)
            .map(key -> Outcome.valueOf(key.toUpperCase(Locale.ROOT)));
    Optional<LocalizedText> account = taking.text(written, ACCOUNT);
    Optional<By> by = taking.by(written, WHO, "");
    if (lesson.isEmpty()
        || project.isEmpty()
        || outcome.isEmpty()
        || account.isEmpty()
        || by.isEmpty()) {
      return;
    }
    if (taking.isThere(
        Reuse.KIND,
        Reuse.BY_PROJECT,
        project.get().id(),
        one ->
            one.lesson().equals(lesson.get().id())
                && one.outcome() == outcome.get()
                && one.account().toString().equals(account.get().toString()))) {
      taking.note(written, "told.there-already");
      return;
    }
    taking
        .attempt(
            written,
            LESSON,
            () ->
                taking
                    .sharing()
                    .reuse(
                        lesson.get(),
                        project.get(),
                        outcome.get(),
                        account.get().toString(),
                        by.get()))
        .ifPresent(reuse -> taking.done(written, "told.recorded"));
  }
}
