package fi.oppienjako.lessons.core.network;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which kinds of actors a network is in contact with. Immutable.
 *
 * @param met the expected kinds with which there is contact, each with its actors in contact, in
 *     the order in which they are expected
 * @param notYetContacted the expected kinds with which there is none, each with the actors that are
 *     known and could be contacted, in the order in which they are expected
 * @param beyond kinds that nobody expected and with which there is contact, sorted
 */
public record KindCoverage(
    Map<Term, Set<Id<Organisation>>> met,
    Map<Term, Set<Id<Organisation>>> notYetContacted,
    Set<Term> beyond) {

  /** Copies. */
  public KindCoverage {
    met = ImmutableMap.copyOf(met);
    notYetContacted = ImmutableMap.copyOf(notYetContacted);
    beyond = ImmutableSortedSet.copyOf(beyond);
  }

  static KindCoverage of(Collection<Term> expected, List<NetworkActor> actors) {
    ImmutableMap.Builder<Term, Set<Id<Organisation>>> met = ImmutableMap.builder();
    ImmutableMap.Builder<Term, Set<Id<Organisation>>> notYet = ImmutableMap.builder();
    for (Term kind : expected) {
      Set<Id<Organisation>> inContact =
          ids(actors, actor -> actor.kinds().contains(kind) && actor.state().isInContact());
      if (inContact.isEmpty()) {
        notYet.put(kind, ids(actors, actor -> actor.kinds().contains(kind)));
      } else {
        met.put(kind, inContact);
      }
    }
    Set<Term> beyond =
        actors.stream()
            .filter(actor -> actor.state().isInContact())
            .flatMap(actor -> actor.kinds().stream())
            .filter(kind -> !expected.contains(kind))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Term::compareTo));
    return new KindCoverage(met.buildOrThrow(), notYet.buildOrThrow(), beyond);
  }

  /** Whether there is contact with every expected kind. */
  public boolean isWhole() {
    return notYetContacted.isEmpty();
  }

  private static Set<Id<Organisation>> ids(
      List<NetworkActor> actors, Predicate<NetworkActor> wanted) {
    return actors.stream()
        .filter(wanted)
        .map(NetworkActor::organisation)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Id::compareTo));
  }
}
