package fi.oppienjako.lessons.core.review;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static fi.oppienjako.lessons.core.review.WorkRule.note;
import static fi.oppienjako.lessons.core.review.WorkRule.warning;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.review.StandardRule.Breach;
import fi.oppienjako.lessons.core.text.Messages;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The roles of a plan are filled, and not by one person alone.
 *
 * <p>Source: the concept of sharing lessons (2022), in which the perspectives are carried by those
 * who have the roles; what counts as too much for one is the library's own reading. A role is
 * filled by a person of the team, or by a party that takes part in a role of the same name, as a
 * network, the users or the funder of the programme do. No person is named in a finding: a plan may
 * be open to all.
 *
 * <p>A project that has ended is left alone.
 */
final class TeamRules {

  /** In a team of as many or fewer, everybody has several roles. */
  private static final int SMALL_TEAM = 3;

  /** As many roles, or fewer, are not much for one. */
  private static final int FEW_ROLES = 2;

  private TeamRules() {}

  static Stream<Rule> all() {
    return Stream.of(
        note("nobody-in-team", TeamRules::nobodyInTeam),
        warning("roles-without-anybody", TeamRules::rolesWithoutAnybody),
        note("most-roles-with-one", TeamRules::mostRolesWithOne));
  }

  private static Stream<Breach> nobodyInTeam(PlannedWork work) {
    return work.isOver() || !work.project().team().isEmpty() || work.process().roles().isEmpty()
        ? Stream.empty()
        : Stream.of(Breach.at(Place.PROCESS));
  }

  private static Stream<Breach> rolesWithoutAnybody(PlannedWork work) {
    if (work.isOver() || work.project().team().isEmpty()) {
      return Stream.empty();
    }
    SetMultimap<Id<Role>, Id<Person>> people = people(work);
    Set<Id<Role>> parties = parties(work);
    Set<Id<Role>> ahead = ahead(work);
    List<Role> empty =
        work.process().roles().stream()
            .filter(role -> ahead.contains(role.id()) || !role.answersFor().isEmpty())
            .filter(role -> !people.containsKey(role.id()) && !parties.contains(role.id()))
            .toList();
    return empty.isEmpty()
        ? Stream.empty()
        : Stream.of(Breach.at(Place.PROCESS, () -> names(empty)));
  }

  private static Worded names(List<Role> roles) {
    return language ->
        roles.stream()
            .map(role -> Messages.in(language, "review.role", role.name().in(language)))
            .collect(Collectors.joining(", "));
  }

  /** A role that several share, or a party has, too, does not rest on one. */
  private static Stream<Breach> mostRolesWithOne(PlannedWork work) {
    SetMultimap<Id<Role>, Id<Person>> people = people(work);
    if (work.isOver() || Set.copyOf(people.values()).size() <= SMALL_TEAM) {
      return Stream.empty();
    }
    Set<Id<Role>> parties = parties(work);
    List<Role> roles = work.process().roles();
    Multiset<Id<Person>> alone =
        roles.stream()
            .map(Role::id)
            .filter(role -> people.get(role).size() == 1 && !parties.contains(role))
            .flatMap(role -> people.get(role).stream())
            .collect(ImmutableMultiset.toImmutableMultiset());
    return alone.entrySet().stream()
        .filter(one -> one.getCount() > FEW_ROLES && 2 * one.getCount() > roles.size())
        .map(one -> Breach.at(Place.PROCESS, one::getCount, roles::size));
  }

  /** Who has each role today or will have it. */
  private static SetMultimap<Id<Role>, Id<Person>> people(PlannedWork work) {
    SetMultimap<Id<Role>, Id<Person>> people = HashMultimap.create();
    for (Member member : work.project().team()) {
      if (goesOn(member.during(), work)) {
        people.put(member.role(), member.person());
      }
    }
    return people;
  }

  private static Set<Id<Role>> parties(PlannedWork work) {
    Set<String> roles =
        Stream.concat(
                work.project().parties().stream(),
                work.programme().stream().flatMap(programme -> programme.parties().stream()))
            .filter(party -> goesOn(party.during(), work))
            .map(Party::role)
            .map(role -> role.key())
            .collect(Collectors.toSet());
    return work.process().roles().stream()
        .map(Role::id)
        .filter(role -> roles.contains(role.value()))
        .collect(toImmutableSet());
  }

  private static boolean goesOn(DateRange days, PlannedWork work) {
    return days.last().filter(last -> last.isBefore(work.today())).isEmpty();
  }

  /** The roles of what is done in this phase, or in one that can still follow. */
  private static Set<Id<Role>> ahead(PlannedWork work) {
    Optional<Id<Phase>> now =
        work.project()
            .progress()
            .current()
            .map(Progress.Visit::phase)
            .filter(phase -> work.process().phase(phase).isPresent());
    Set<Id<Phase>> ahead =
        now.map(new Paths(work.process())::from)
            .orElseGet(
                () -> work.process().phases().stream().map(Phase::id).collect(toImmutableSet()));
    return work.process().phases().stream()
        .filter(phase -> ahead.contains(phase.id()))
        .flatMap(phase -> phase.activities().stream())
        .map(Activity::roles)
        .flatMap(Set::stream)
        .collect(toImmutableSet());
  }
}
