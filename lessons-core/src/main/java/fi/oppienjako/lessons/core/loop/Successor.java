package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.Link;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Optional;

/** Keeps what no longer applies from being used, and says what applies instead. */
final class Successor {

  private Successor() {}

  /**
   * Checks that {@code lesson} may be used.
   *
   * @throws ImpossibleStepException if it is superseded, retired or withdrawn; the message names
   *     the lesson that applies instead, if all who may see the one may see the other
   */
  static void checkCurrent(Lesson lesson, Snapshot seen) {
    if (lesson.state() == LessonState.WITHDRAWN) {
      throw new ImpossibleStepException(Message.of("lesson.is-withdrawn", lesson.id()));
    }
    if (lesson.state() == LessonState.RETIRED) {
      throw new ImpossibleStepException(
          Message.of("lesson.retired", lesson.id(), lesson.content().title()));
    }
    if (lesson.state() == LessonState.SUPERSEDED) {
      throw new ImpossibleStepException(
          current(lesson, seen)
              .map(
                  newer ->
                      Message.of(
                          "lesson.superseded-by",
                          lesson.id(),
                          lesson.content().title(),
                          newer.id(),
                          newer.content().title()))
              .orElseGet(
                  () -> Message.of("lesson.superseded", lesson.id(), lesson.content().title())));
    }
  }

  /** What applies instead of {@code older}, where whoever may see that may know it. */
  private static Optional<Lesson> current(Lesson older, Snapshot seen) {
    Optional<Lesson> newer = next(older, seen);
    while (newer.filter(it -> it.state() == LessonState.SUPERSEDED).isPresent()) {
      newer = newer.flatMap(it -> next(it, seen));
    }
    return newer.filter(it -> it.state().isCurrent()).filter(it -> isAsOpen(it, older));
  }

  private static Optional<Lesson> next(Lesson older, Snapshot seen) {
    return older.links().stream()
        .filter(link -> link.kind() == Link.Kind.SUPERSEDED_BY && link.openness().isPresent())
        .findFirst()
        .flatMap(link -> seen.lessons().find(link.other()));
  }

  private static boolean isAsOpen(Lesson newer, Lesson older) {
    return !older.openness().orElseThrow().isWiderThan(newer.openness().orElseThrow());
  }
}
