package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry in the history of a joint action. Immutable.
 *
 * @param state how it stands since
 * @param due the last day on which it is in time since
 * @param by who saw to it and why
 * @param at when
 */
public record Stage(JointAction.State state, LocalDate due, By by, Instant at) {

  /** Checks that nothing is missing. */
  public Stage {
    requireNonNull(state, "state");
    requireNonNull(due, "due");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
