package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStatus;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lessons of a file with the whole of their lives.
 *
 * @param byId the lessons; one in which something is wrong is left out
 */
record ReplayedLessons(Map<String, Lesson> byId) {

  /** These lessons, and those of {@code others} that go by other ids. */
  ReplayedLessons and(ReplayedLessons others) {
    Map<String, Lesson> all = new HashMap<>(others.byId);
    all.putAll(byId);
    return new ReplayedLessons(all);
  }

  /** The lesson, unless something in it is wrong. */
  Optional<Lesson> find(Id<Lesson> id) {
    return Optional.ofNullable(byId.get(id.value()));
  }

  /** How widely {@code lesson} was open at the end of {@code day}. */
  static Optional<Openness> openness(Lesson lesson, LocalDate day) {
    Instant at = Forms.start(day);
    Optional<Openness> openness = Optional.empty();
    for (History.Entry<LessonStatus> taken : lesson.life().history().entries()) {
      if (!taken.at().isAfter(at)) {
        openness = taken.state().openness();
      }
    }
    return openness;
  }

  /**
   * Tells a fault at {@code node} if {@code level} is wider than {@code lesson} was on {@code day}.
   * The store, which is asked last, sees only how widely the lesson is open in the end.
   */
  static void checkOpen(Reading reading, Node node, Openness level, Lesson lesson, LocalDate day) {
    Optional<Openness> then = openness(lesson, day);
    if (then.isEmpty() || level.isWiderThan(then.get())) {
      reading.fault(
          node,
          then.map(at -> Wrong.of("lesson.narrower-then", level.key(), day, lesson.id(), at.key()))
              .orElseGet(() -> Wrong.of("lesson.not-shared-then", level.key(), day, lesson.id())));
    }
  }
}
