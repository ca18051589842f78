package fi.oppienjako.lessons.core.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * How support meets the needs: which is met by whom, and what is given that nobody is known to
 * need. Immutable.
 *
 * @param actors for each need, the actors whose support meets it, sorted; none if it is unmet
 * @param withoutNeed support for which no need is recorded
 */
public record Match(Map<Need, Set<Id<Organisation>>> actors, List<Supply> withoutNeed) {

  /** Copies. */
  public Match {
    actors = ImmutableMap.copyOf(actors);
    withoutNeed = ImmutableList.copyOf(withoutNeed);
  }

  private record What(Term targetGroup, Term form) {}

  /** How the support of those for whom {@code counts} holds meets the needs. */
  static Match of(Support support, Predicate<Id<Organisation>> counts) {
    ImmutableListMultimap<What, Supply> given =
        Multimaps.index(
            support.supply().stream().filter(one -> counts.test(one.actor())).toList(),
            one -> new What(one.targetGroup(), one.form()));
    ImmutableMap.Builder<Need, Set<Id<Organisation>>> actors = ImmutableMap.builder();
    Set<Supply> needed = new HashSet<>();
    for (Need need : support.needs()) {
      List<Supply> meeting =
          given.get(new What(need.targetGroup(), need.form())).stream()
              .filter(one -> one.meets(need))
              .toList();
      needed.addAll(meeting);
      actors.put(
          need,
          meeting.stream()
              .map(Supply::actor)
              .collect(ImmutableSortedSet.toImmutableSortedSet(Id::compareTo)));
    }
    return new Match(
        actors.buildOrThrow(),
        given.values().stream().filter(one -> !needed.contains(one)).toList());
  }

  /** The needs that somebody meets, including those that several meet. */
  public Set<Need> met() {
    return metBy(count -> count > 0);
  }

  /** The needs that nobody meets. */
  public Set<Need> unmet() {
    return metBy(count -> count == 0);
  }

  /** The needs that more than one actor meets. */
  public Set<Need> doubled() {
    return metBy(count -> count > 1);
  }

  private Set<Need> metBy(IntPredicate howMany) {
    return actors.entrySet().stream()
        .filter(need -> howMany.test(need.getValue().size()))
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }
}
