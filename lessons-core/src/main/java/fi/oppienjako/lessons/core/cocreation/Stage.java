package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How a joint action stands after a step. Immutable.
 *
 * @param state the state that the step led to
 * @param due the last day on which it is in time since
 */
public record Stage(JointAction.State state, LocalDate due) {

  /** Checks that nothing is missing. */
  public Stage {
    requireNonNull(state, "state");
    requireNonNull(due, "due");
  }
}
