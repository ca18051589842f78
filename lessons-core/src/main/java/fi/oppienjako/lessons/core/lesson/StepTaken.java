package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry in a lesson's history. Immutable.
 *
 * @param step what was done
 * @param state the state that it led to
 * @param openness the level of the lesson after it; empty before sharing
 * @param by who did it and why; empty where the reader is not to know, since the lesson was not yet
 *     that widely open
 * @param at when
 */
public record StepTaken(
    LessonStep step, LessonState state, Optional<Openness> openness, Optional<By> by, Instant at) {

  /** Checks that nothing is missing. */
  public StepTaken {
    requireNonNull(step, "step");
    requireNonNull(state, "state");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }

  StepTaken withoutBy() {
    return new StepTaken(step, state, openness, Optional.empty(), at);
  }
}
