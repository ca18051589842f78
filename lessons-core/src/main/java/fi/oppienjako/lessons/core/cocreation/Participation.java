package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.Figure;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who took part, in figures, as one viewer may know it. Immutable.
 *
 * <p>Every number comes with the identifiers behind it. The maps hold no empty figures.
 *
 * @param sessionsByKind sessions by kind, such as workshops and dialogues
 * @param sessionsByLevel sessions by the level at which they were held
 * @param organisationsByKind organisations that took part in a session, by kind
 * @param persons persons who took part in a session or contributed
 * @param contributionsByLevel contributions by how widely they are open
 */
public record Participation(
    Map<Term, Figure<Session>> sessionsByKind,
    Map<Openness, Figure<Session>> sessionsByLevel,
    Map<Term, Figure<Organisation>> organisationsByKind,
    Figure<Person> persons,
    Map<Openness, Figure<Contribution>> contributionsByLevel) {

  /** Checks and copies. */
  public Participation {
    sessionsByKind = ImmutableSortedMap.copyOf(sessionsByKind);
    sessionsByLevel = Maps.immutableEnumMap(sessionsByLevel);
    organisationsByKind = ImmutableSortedMap.copyOf(organisationsByKind);
    requireNonNull(persons, "persons");
    contributionsByLevel = Maps.immutableEnumMap(contributionsByLevel);
  }

  /**
   * From what a viewer may see.
   *
   * @param sessions the sessions
   * @param contributions the contributions
   * @param organisation finds an organisation
   */
  public static Participation of(
      Collection<Session> sessions,
      Collection<Contribution> contributions,
      Function<Id<Organisation>, Optional<Organisation>> organisation) {
    Set<Id<Organisation>> organisations = new HashSet<>();
    Set<Id<Person>> persons = new HashSet<>();
    for (Session session : sessions) {
      organisations.addAll(session.bodies());
      persons.addAll(session.participants());
    }
    contributions.forEach(contribution -> persons.add(contribution.by().person()));
    return new Participation(
        figures(sessions, Session::kind, Session::id),
        figures(sessions, Session::openness, Session::id),
        figures(
            organisations.stream().map(organisation).flatMap(Optional::stream).toList(),
            Organisation::kind,
            Organisation::id),
        Figure.of(persons),
        figures(contributions, Contribution::openness, Contribution::id));
  }

  /** All organisations that took part in a session. */
  public Figure<Organisation> organisations() {
    return Figure.of(
        organisationsByKind.values().stream().flatMap(figure -> figure.ids().stream()).toList());
  }

  private static <T, K extends Comparable<? super K>> Map<K, Figure<T>> figures(
      Collection<T> things, Function<T, K> key, Function<T, Id<T>> id) {
    SetMultimap<K, Id<T>> counted = MultimapBuilder.treeKeys().hashSetValues().build();
    things.forEach(thing -> counted.put(key.apply(thing), id.apply(thing)));
    Map<K, Figure<T>> figures = new HashMap<>();
    counted.asMap().forEach((by, ids) -> figures.put(by, Figure.of(ids)));
    return figures;
  }
}
