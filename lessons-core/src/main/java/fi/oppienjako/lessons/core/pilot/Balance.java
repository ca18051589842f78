package fi.oppienjako.lessons.core.pilot;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether the groups ideated, planned and piloted as equals. Immutable.
 *
 * @param ideas how many ideas each group had
 * @param planners how many of each group planned pilots, one who planned two counting twice
 * @param participants how many of each group took part in pilots, one who took part in two counting
 *     twice
 * @param missing the groups that were expected and are missing from ideas, planning or pilots
 */
public record Balance(
    Map<Term, Integer> ideas,
    Map<Term, Integer> planners,
    Map<Term, Integer> participants,
    Set<Term> missing) {

  /** Copies. */
  public Balance {
    ideas = ImmutableSortedMap.copyOf(ideas);
    planners = ImmutableSortedMap.copyOf(planners);
    participants = ImmutableSortedMap.copyOf(participants);
    missing = ImmutableSortedSet.copyOf(missing);
  }

  /** The balance over {@code ideas} and {@code pilots} between the groups {@code expected}. */
  public static Balance of(Collection<Idea> ideas, Collection<Pilot> pilots, Set<Term> expected) {
    Map<Term, Integer> had = new TreeMap<>();
    ideas.forEach(idea -> had.merge(idea.group(), 1, Integer::sum));
    Map<Term, Integer> planned = new TreeMap<>();
    Map<Term, Integer> took = new TreeMap<>();
    for (Pilot pilot : pilots) {
      pilot.planners().forEach((group, count) -> planned.merge(group, count, Integer::sum));
      pilot.participants().forEach((group, count) -> took.merge(group, count, Integer::sum));
    }
    Set<Term> missing = new TreeSet<>();
    for (Term group : expected) {
      if (!had.containsKey(group) || !planned.containsKey(group) || !took.containsKey(group)) {
        missing.add(group);
      }
    }
    return new Balance(had, planned, took, missing);
  }
}
