package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a contribution, as one viewer may know it. Immutable.
 *
 * @param status what became of it
 * @param last the step that led there; empty while nothing has become of it
 * @param items the items that lead back to it, sorted; none where the version that holds them is
 *     not open to the viewer
 */
public record ContributionOutcome(
    ContributionStatus status,
    Optional<History.Entry<ContributionStatus>> last,
    Set<Id<RoadmapItem>> items) {

  /** Checks and copies. */
  public ContributionOutcome {
    requireNonNull(status, "status");
    requireNonNull(last, "last");
    items = ImmutableSortedSet.copyOf(items);
  }
}
