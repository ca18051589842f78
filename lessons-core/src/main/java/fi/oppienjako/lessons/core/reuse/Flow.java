package fi.oppienjako.lessons.core.reuse;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import java.util.Comparator;

/**
 * Who learned from whom: reuses by one organisation of what another learned. Immutable.
 *
 * @param from the organisation that learned the lesson
 * @param to the organisation that applied it, always another one
 * @param reuses the reuses behind it
 */
public record Flow(Id<Organisation> from, Id<Organisation> to, Figure<Reuse> reuses)
    implements Comparable<Flow> {

  /** Checks that nothing is missing. */
  public Flow {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(reuses, "reuses");
  }

  @Override
  public int compareTo(Flow other) {
    return Comparator.comparing(Flow::from).thenComparing(Flow::to).compare(this, other);
  }
}
