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
 * From each item of a version of a roadmap to its contributions, and from each contribution to what
 * became of it, as one viewer may know it. Immutable.
 *
 * <p>Contributions that the viewer may not see are neither named nor counted.
 *
 * @param items the contributions that each item leads back to, sorted by item
 * @param contributions what became of each contribution, sorted
 */
public record Trace(
    Map<Id<RoadmapItem>, Figure<Contribution>> items,
    Map<Id<Contribution>, ContributionOutcome> contributions) {

  /** Copies. */
  public Trace {
    items = ImmutableSortedMap.copyOf(items);
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
    Map<Id<RoadmapItem>, Figure<Contribution>> items = new HashMap<>();
    Map<Id<Contribution>, Set<Id<RoadmapItem>>> back = new HashMap<>();
    version.stream()
        .flatMap(of -> of.content().items().stream())
        .forEach(
            item -> {
              Set<Id<Contribution>> sources = new TreeSet<>(item.contributions());
              sources.retainAll(visible);
              items.put(item.id(), Figure.of(sources));
              sources.forEach(
                  source -> back.computeIfAbsent(source, any -> new HashSet<>()).add(item.id()));
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
    return new Trace(items, outcomes);
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
   * The items none of whose contributions the viewer may see, sorted: each leads back to at least
   * one that is less widely open.
   */
  public Set<Id<RoadmapItem>> withNothingToShow() {
    return items.entrySet().stream()
        .filter(item -> item.getValue().count() == 0)
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
