package fi.oppienjako.lessons.core.cocreation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.reuse.Figure;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * From each line of a version of a roadmap to its contributions, and from each contribution to what
 * became of it, as one viewer may know it. Immutable.
 *
 * <p>Contributions that the viewer may not see are neither named nor counted.
 *
 * @param lines the contributions that each line leads back to, sorted by line
 * @param contributions what became of each contribution, sorted
 */
public record Trace(
    Map<Id<RoadmapItem>, Figure<Contribution>> lines,
    Map<Id<Contribution>, ContributionOutcome> contributions) {

  /** Copies. */
  public Trace {
    lines = ImmutableSortedMap.copyOf(lines);
    contributions = ImmutableSortedMap.copyOf(contributions);
  }

  /**
   * From what a viewer may see.
   *
   * @param version the version that is traced; empty if none is open to the viewer
   * @param seen the contributions
   */
  public static Trace of(Optional<RoadmapVersion> version, Collection<Contribution> seen) {
    Set<Id<Contribution>> visible = new HashSet<>();
    seen.forEach(contribution -> visible.add(contribution.id()));
    Map<Id<RoadmapItem>, Figure<Contribution>> lines = new HashMap<>();
    Map<Id<Contribution>, Set<Id<RoadmapItem>>> back = new HashMap<>();
    version.stream()
        .flatMap(of -> of.content().lines().stream())
        .forEach(
            line -> {
              Set<Id<Contribution>> sources = new TreeSet<>(line.contributions());
              sources.retainAll(visible);
              lines.put(line.id(), Figure.of(sources));
              sources.forEach(
                  source -> back.computeIfAbsent(source, any -> new HashSet<>()).add(line.id()));
            });
    Map<Id<Contribution>, ContributionOutcome> outcomes = new HashMap<>();
    for (Contribution contribution : seen) {
      outcomes.put(
          contribution.id(),
          new ContributionOutcome(
              contribution.status(),
              contribution.history().latest(),
              back.getOrDefault(contribution.id(), Set.of())));
    }
    return new Trace(lines, outcomes);
  }

  /** The contributions of which nothing has become yet. */
  public Figure<Contribution> open() {
    return figure(outcome -> outcome.status() == ContributionStatus.OPEN);
  }

  /** The contributions that went into the roadmap. */
  public Figure<Contribution> taken() {
    return figure(outcome -> outcome.status().isTaken());
  }

  /** The contributions that were set aside. */
  public Figure<Contribution> setAside() {
    return figure(outcome -> outcome.status() == ContributionStatus.SET_ASIDE);
  }

  /**
   * The lines none of whose contributions the viewer may see, sorted: each leads back to at least
   * one that is less widely open.
   */
  public Set<Id<RoadmapItem>> withNothingToShow() {
    return lines.entrySet().stream()
        .filter(line -> line.getValue().count() == 0)
        .map(Map.Entry::getKey)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Id::compareTo));
  }

  private Figure<Contribution> figure(Predicate<ContributionOutcome> wanted) {
    return Figure.of(
        contributions.entrySet().stream()
            .filter(one -> wanted.test(one.getValue()))
            .map(Map.Entry::getKey)
            .toList());
  }
}
