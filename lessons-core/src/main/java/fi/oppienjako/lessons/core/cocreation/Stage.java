package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import java.time.LocalDate;

/**
 * How a joint action stands after a step. Immutable.
 *
 * @param state the state that the step led to
 * @param due the last day on which it is in time from then on
 * @param openness how widely it was open then
 */
public record Stage(JointAction.State state, LocalDate due, Openness openness) {

  /** Checks that nothing is missing. */
  public Stage {
    requireNonNull(state, "state");
    requireNonNull(due, "due");
    requireNonNull(openness, "openness");
  }
}
