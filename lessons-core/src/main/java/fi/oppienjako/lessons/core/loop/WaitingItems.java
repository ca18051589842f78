package fi.oppienjako.lessons.core.loop;

import static java.util.stream.Collectors.toSet;

import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStatus;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Waiting;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what waits in a project, among everything that is stored. */
final class WaitingItems {

  private static final Map<LessonState, Waiting.What> BY_STATE =
      Map.of(
          LessonState.DRAFT, Waiting.What.DRAFT,
          LessonState.SUBMITTED, Waiting.What.VALIDATION,
          LessonState.CLARIFICATION, Waiting.What.CLARIFICATION,
          LessonState.VALIDATED, Waiting.What.SHARING);

  private final Snapshot all;
  private final Context context;

  WaitingItems(Snapshot all, Context context) {
    this.all = all;
    this.context = context;
  }

  Stream<Waiting> of(Project project) {
    List<Lesson> lessons = listed(all.lessons().where(Lesson.BY_PROJECT, project.id()));
    Stream<Waiting> inStates =
        BY_STATE.entrySet().stream()
            .flatMap(
                one ->
                    lessons(
                        project,
                        one.getValue(),
                        lessons.stream().filter(lesson -> isIn(one.getKey(), lesson)).toList())
                        .stream());
    Stream<Waiting> late =
        new OverdueItems(all, context)
            .of(project)
            .filter(overdue -> overdue.what() == Overdue.What.CAPTURE)
            .map(
                capture ->
                    new Waiting(project.id(), Waiting.What.CAPTURE, 1, Set.of(), capture.due()));
    return Stream.of(inStates, late, actions(project).stream()).flatMap(items -> items);
  }

  private Optional<Waiting> lessons(Project project, Waiting.What what, List<Lesson> lessons) {
    return lessons.stream()
        .flatMap(lesson -> latest(lesson).stream())
        .map(History.Entry::at)
        .min(Comparator.naturalOrder())
        .map(
            since ->
                new Waiting(
                    project.id(),
                    what,
                    lessons.size(),
                    what == Waiting.What.VALIDATION || what == Waiting.What.SHARING
                        ? Set.of()
                        : lessons.stream()
                            .flatMap(lesson -> lesson.contributors().stream())
                            .collect(toSet()),
                    context.day(since)));
  }

  private boolean isIn(LessonState state, Lesson lesson) {
    return latest(lesson).filter(step -> step.state().state() == state).isPresent();
  }

  /** The last step by the day of the clock. */
  private Optional<History.Entry<LessonStatus>> latest(Lesson lesson) {
    return lesson.life().history().during(context::hasHappened).latest();
  }

  private Optional<Waiting> actions(Project project) {
    List<Action> due =
        listed(all.actions().where(Action.BY_PROJECT, project.id())).stream()
            .filter(action -> action.isOverdueOn(context.today()))
            .toList();
    return due.stream()
        .map(Action::due)
        .min(Comparator.naturalOrder())
        .map(
            since ->
                new Waiting(
                    project.id(),
                    Waiting.What.ACTION,
                    due.size(),
                    due.stream().map(Action::owner).collect(toSet()),
                    since));
  }

  private static <A> List<A> listed(Stream<A> things) {
    try (things) {
      return things.toList();
    }
  }
}
