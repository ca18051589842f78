package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.History.Entry;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An organisation as an actor in a network: what it is there, where it acts, and how far the
 * contact with it has come. Immutable.
 *
 * @param organisation the organisation
 * @param kinds what kinds of actor it is, words of an open vocabulary, at least one; a library run
 *     by a municipality may be a {@code library} and an {@code authority}
 * @param area the area in which it acts; empty if it acts in the whole country
 * @param contacts its contact persons, sorted
 * @param history the steps of the contact, the earliest first; none before anybody was in touch
 */
public record NetworkActor(
    Id<Organisation> organisation,
    Set<Term> kinds,
    Optional<Term> area,
    Set<Id<Person>> contacts,
    History<ContactState> history) {

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if it is of no kind, or a step is earlier than the one before
   * @throws ImpossibleStepException if a step cannot follow the one before it, or if one by which
   *     the actor leaves has no reason
   */
  public NetworkActor {
    requireNonNull(organisation, "organisation");
    kinds = ImmutableSortedSet.copyOf(kinds);
    requireNonNull(area, "area");
    contacts = ImmutableSortedSet.copyOf(contacts);
    requireNonNull(history, "history");
    if (kinds.isEmpty()) {
      throw new InvalidValueException(Message.of("actor.no-kind", organisation));
    }
    Optional<Entry<ContactState>> before = Optional.empty();
    for (Entry<ContactState> step : history.entries()) {
      checkStep(organisation, before, step);
      before = Optional.of(step);
    }
  }

  /** An actor in {@code area} with which nobody has been in touch. */
  public static NetworkActor in(Term area, Id<Organisation> organisation, Term... kinds) {
    return new NetworkActor(
        organisation, Set.of(kinds), Optional.of(area), Set.of(), History.none());
  }

  /** An actor in the whole country with which nobody has been in touch. */
  public static NetworkActor national(Id<Organisation> organisation, Term... kinds) {
    return new NetworkActor(
        organisation, Set.of(kinds), Optional.empty(), Set.of(), History.none());
  }

  /** How far the contact has come. */
  public ContactState state() {
    return history.state(ContactState.NOT_YET_CONTACTED);
  }

  /** Since when the contact is in its {@linkplain #state() state}; empty before the first step. */
  public Optional<Instant> since() {
    ContactState now = state();
    Optional<Instant> since = Optional.empty();
    for (Entry<ContactState> step : Lists.reverse(history.entries())) {
      if (step.state() != now) {
        break;
      }
      since = Optional.of(step.at());
    }
    return since;
  }

  /** Whether it acts in the whole country. */
  public boolean isNational() {
    return area.isEmpty();
  }

  /** This actor, with just these contact persons. */
  public NetworkActor withContacts(Set<Id<Person>> contacts) {
    return new NetworkActor(organisation, kinds, area, contacts, history);
  }

  /**
   * This actor, the contact having come to {@code state}.
   *
   * @throws ImpossibleStepException if it cannot come to that from where it is, or if the actor
   *     leaves and {@code by} has no reason
   */
  public NetworkActor after(ContactState state, By by, Instant at) {
    return new NetworkActor(organisation, kinds, area, contacts, history.then(state, by, at));
  }

  /** This actor, the contact being as it was at {@code then}. */
  public NetworkActor asOf(Instant then) {
    return new NetworkActor(
        organisation,
        kinds,
        area,
        contacts,
        new History<>(
            history.entries().stream().filter(step -> !step.at().isAfter(then)).toList()));
  }

  /**
   * As those outside the project see it at {@code level}: beyond the Lab without who was in touch,
   * and why an actor left. What is said of a contact is said where the network is built, and how
   * widely that was open then is not recorded.
   */
  NetworkActor seenAt(Openness level) {
    return new NetworkActor(
        organisation,
        kinds,
        area,
        contacts,
        history.naming(step -> Openness.LAB.isVisibleAt(level)));
  }

  private static void checkStep(
      Id<Organisation> organisation,
      Optional<Entry<ContactState>> before,
      Entry<ContactState> step) {
    ContactState state = before.map(Entry::state).orElse(ContactState.NOT_YET_CONTACTED);
    if (!state.next().contains(step.state())) {
      throw new ImpossibleStepException(
          Message.of("contact.impossible", organisation, state, step.state(), state.next()));
    }
    if (step.state() == ContactState.LEFT
        && step.by().filter(by -> by.reason().isEmpty()).isPresent()) {
      throw new ImpossibleStepException(Message.of("actor.needs-reason", organisation));
    }
    if (before.filter(earlier -> step.at().isBefore(earlier.at())).isPresent()) {
      throw new InvalidValueException(
          Message.of("contact.out-of-order", organisation, step.state(), step.at()));
    }
  }
}
