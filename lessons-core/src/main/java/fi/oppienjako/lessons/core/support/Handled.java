package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;

/**
 * An entry in an application's history; of a decision, its record. Immutable.
 *
 * @param step what was done
 * @param state the state that it led to
 * @param by who did it and why
 * @param at when
 */
public record Handled(ApplicationStep step, ApplicationState state, By by, Instant at) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if it is a decision without a reason
   */
  public Handled {
    requireNonNull(step, "step");
    requireNonNull(state, "state");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    if (step.isDecision() && by.reason().isEmpty()) {
      throw new IllegalArgumentException("a decision has a reason, '%s' too".formatted(step.key()));
    }
  }
}
