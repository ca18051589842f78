package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Id;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a contribution, as one reader may know it. Immutable.
 *
 * @param fate what became of it
 * @param last how it came to that; empty while nothing became of it
 * @param lines the lines that lead back to it, sorted; none where the version that holds them is
 *     not open to the reader
 */
public record ContributionOutcome(ContributionStatus fate, Optional<Passage> last, Set<Id<RoadmapItem>> lines) {

  /** Checks and copies. */
  public ContributionOutcome {
    requireNonNull(fate, "fate");
    requireNonNull(last, "last");
    lines = ImmutableSortedSet.copyOf(lines);
  }
}
