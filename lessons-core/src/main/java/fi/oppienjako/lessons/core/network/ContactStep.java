package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;

/**
 * A step in the contact between a network and an actor. Immutable.
 *
 * @param state what the contact came to
 * @param by who took the step, and why
 * @param at when
 */
public record ContactStep(ContactState state, By by, Instant at) {

  /** Checks that nothing is missing. */
  public ContactStep {
    requireNonNull(state, "state");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
