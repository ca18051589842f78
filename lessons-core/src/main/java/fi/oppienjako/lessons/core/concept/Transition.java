package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;

/**
 * A way from one phase to another; it may lead back. Immutable.
 *
 * @param from the phase that is left
 * @param to the phase that is entered
 */
public record Transition(Id<Phase> from, Id<Phase> to) {

  /** Checks that nothing is missing. */
  public Transition {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }
}
