package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether the groups ideated, planned and piloted as equals. Immutable.
 *
 * @param expected the groups that are to be equals, sorted
 * @param ideas how many ideas each group had
 * @param tried how many of these a pilot tried
 * @param planners how many of each group planned pilots, one who planned two counting twice
 * @param participants how many of each group took part in pilots, one who took part in two counting
 *     twice
 */
public record Balance(
    Set<Term> expected,
    GroupCounts ideas,
    GroupCounts tried,
    GroupCounts planners,
    GroupCounts participants) {

  /** The two that the TiimiVerkko project (2018 to 2020) brought together as equals. */
  public static final Set<Term> EQUALS =
      ImmutableSortedSet.of(Term.of("professionals"), Term.of("customers"));

  /** Copies. */
  public Balance {
    expected = ImmutableSortedSet.copyOf(expected);
    requireNonNull(ideas, "ideas");
    requireNonNull(tried, "tried");
    requireNonNull(planners, "planners");
    requireNonNull(participants, "participants");
  }

  /** The balance over {@code ideas} and {@code pilots} between the groups {@code expected}. */
  public static Balance of(Collection<Idea> ideas, Collection<Pilot> pilots, Set<Term> expected) {
    Set<Id<Idea>> triedIdeas = new HashSet<>();
    GroupCounts planners = GroupCounts.NONE;
    GroupCounts participants = GroupCounts.NONE;
    for (Pilot pilot : pilots) {
      triedIdeas.addAll(pilot.origin().ideas());
      planners = planners.plus(pilot.planners());
      participants = participants.plus(pilot.participants());
    }
    GroupCounts had = GroupCounts.NONE;
    GroupCounts tried = GroupCounts.NONE;
    for (Idea idea : ideas) {
      had = had.plus(idea.group(), 1);
      if (triedIdeas.contains(idea.id())) {
        tried = tried.plus(idea.group(), 1);
      }
    }
    return new Balance(expected, had, tried, planners, participants);
  }

  /** The groups expected that had no idea. */
  public Set<Term> missingFromIdeas() {
    return missingFrom(ideas);
  }

  /** The groups expected none of whose ideas was tried. */
  public Set<Term> missingFromTried() {
    return missingFrom(tried);
  }

  /** The groups expected that planned no pilot. */
  public Set<Term> missingFromPlanning() {
    return missingFrom(planners);
  }

  /** The groups expected that took part in no pilot. */
  public Set<Term> missingFromPilots() {
    return missingFrom(participants);
  }

  /** Whether every group expected had ideas, had one tried, planned and took part. */
  public boolean isWhole() {
    return missingFromIdeas().isEmpty()
        && missingFromTried().isEmpty()
        && missingFromPlanning().isEmpty()
        && missingFromPilots().isEmpty();
  }

  private Set<Term> missingFrom(GroupCounts counts) {
    return ImmutableSortedSet.copyOf(Sets.difference(expected, counts.groups()));
  }
}
