package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import java.util.Optional;

/**
 * The state in which a step left a lesson. Immutable.
 *
 * @param step the step
 * @param state the state that it led to
 * @param openness the level of the lesson after it; empty before sharing
 */
public record LessonStatus(LessonStep step, LessonState state, Optional<Openness> openness) {

  /** Checks that nothing is missing. */
  public LessonStatus {
    requireNonNull(step, "step");
    requireNonNull(state, "state");
    requireNonNull(openness, "openness");
  }
}
