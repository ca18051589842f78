package fi.oppienjako.lessons.core.reuse;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.Set;

/**
 * The lessons that are open as another system gave them, and what came of them. Nobody here has
 * captured, validated or shared them, so they are in no {@link Chain}; they are found and reused
 * like others. Immutable.
 *
 * @param lessons all of them
 * @param incomplete those that can be relied on and still lack something
 * @param lookedUp those that others found when they looked up what is known, or reused
 * @param reused those that others reused
 */
public record AsTold(
    Figure<Lesson> lessons,
    Figure<Lesson> incomplete,
    Figure<Lesson> lookedUp,
    Figure<Lesson> reused) {

  /** There are none. */
  public static final AsTold NONE = new AsTold(none(), none(), none(), none());

  /** Checks that nothing is missing. */
  public AsTold {
    requireNonNull(lessons, "lessons");
    requireNonNull(incomplete, "incomplete");
    requireNonNull(lookedUp, "lookedUp");
    requireNonNull(reused, "reused");
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return lessons.count() == 0;
  }

  private static Figure<Lesson> none() {
    return new Figure<>(Set.of());
  }
}
