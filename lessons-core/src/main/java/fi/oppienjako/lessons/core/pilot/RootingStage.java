package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import java.time.LocalDate;

/**
 * How a measure of rooting stands after a step. Immutable.
 *
 * @param state the state that the step led to
 * @param owner who answers for it from then on
 * @param due the last day by which it is to be in place from then on
 */
public record RootingStage(RootingState state, Id<Person> owner, LocalDate due) {

  /** Checks that nothing is missing. */
  public RootingStage {
    requireNonNull(state, "state");
    requireNonNull(owner, "owner");
    requireNonNull(due, "due");
  }
}
