package fi.oppienjako.lessons.core.reuse;

import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.List;

/**
 * How many lessons reached each stage: captured, validated, shared, looked up by others, reused by
 * others. Immutable.
 *
 * <p>Each number is a part of the one before it, so that shares can be computed stage by stage.
 *
 * @param captured all lessons
 * @param validated those that were validated
 * @param shared those of them that were opened to others
 * @param lookedUp those of them that others found when they looked up what is known, or reused
 * @param reused those of them that others reused
 */
public record Chain(
    Figure<Lesson> captured,
    Figure<Lesson> validated,
    Figure<Lesson> shared,
    Figure<Lesson> lookedUp,
    Figure<Lesson> reused) {

  /** The stages in order. */
  public List<Figure<Lesson>> links() {
    return List.of(captured, validated, shared, lookedUp, reused);
  }

  /** Each stage but the first as a share of the one before it, in whole per cent: four numbers. */
  public List<Integer> kept() {
    return List.of(
        validated.percentOf(captured),
        shared.percentOf(validated),
        lookedUp.percentOf(shared),
        reused.percentOf(lookedUp));
  }

  /**
   * The numbers in English, such as {@code 9 captured, 8 validated, 6 shared, 4 looked up, 3
   * reused}.
   */
  @Override
  public String toString() {
    return "%s captured, %s validated, %s shared, %s looked up, %s reused"
        .formatted(captured, validated, shared, lookedUp, reused);
  }
}
