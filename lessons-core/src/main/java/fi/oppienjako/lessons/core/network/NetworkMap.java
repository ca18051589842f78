package fi.oppienjako.lessons.core.network;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The map of a network: its actors and the ties between them. Immutable.
 *
 * @param all the actors, each organisation once
 * @param ties the ties, those that have ended included
 */
public record NetworkMap(List<NetworkActor> all, List<Tie> ties) {

  /** Nobody. */
  public static final NetworkMap NONE = new NetworkMap(List.of(), List.of());

  /**
   * Checks and copies.
   *
   * @throws ImpossibleStepException if an organisation is there twice, if a tie binds one that is
   *     not there, or if the same tie is there twice at a time
   */
  public NetworkMap {
    all = ImmutableList.copyOf(all);
    ties = ImmutableList.copyOf(ties);
    Set<Id<Organisation>> there = new HashSet<>();
    for (NetworkActor actor : all) {
      if (!there.add(actor.organisation())) {
        throw new ImpossibleStepException(Message.of("actor.there-already", actor.organisation()));
      }
    }
    checkThere(ties.stream().flatMap(tie -> Stream.of(tie.from(), tie.to())), there);
    checkRepeats(ties);
  }

  /** The actor that is that organisation. */
  public Optional<NetworkActor> find(Id<Organisation> organisation) {
    return all.stream().filter(actor -> actor.organisation().equals(organisation)).findFirst();
  }

  /**
   * The actor that is that organisation.
   *
   * @throws ImpossibleStepException if it is not on the map
   */
  public NetworkActor get(Id<Organisation> organisation) {
    return find(organisation).orElseThrow(() -> unknown(organisation));
  }

  /** Those that have not left. */
  public Stream<NetworkActor> present() {
    return all.stream().filter(actor -> actor.state() != ContactState.LEFT);
  }

  /** Those that have joined. */
  public Stream<NetworkActor> members() {
    return all.stream().filter(actor -> actor.state() == ContactState.JOINED);
  }

  /** These actors, and {@code actor}. */
  public NetworkMap with(NetworkActor actor) {
    return new NetworkMap(Added.to(all, actor), ties);
  }

  /** These actors, {@code tie} binding two of them. */
  public NetworkMap with(Tie tie) {
    return new NetworkMap(all, Added.to(ties, tie));
  }

  /** These actors, the one that is that organisation changed. */
  public NetworkMap changing(Id<Organisation> organisation, UnaryOperator<NetworkActor> change) {
    NetworkActor changed = change.apply(get(organisation));
    return new NetworkMap(
        all.stream()
            .map(actor -> actor.organisation().equals(organisation) ? changed : actor)
            .toList(),
        ties);
  }

  /**
   * These actors, {@code tie} having {@code day} as its last.
   *
   * @throws ImpossibleStepException if it is not there, or has ended
   */
  public NetworkMap ending(Tie tie, LocalDate day) {
    if (!ties.contains(tie) || tie.until().isPresent()) {
      throw new ImpossibleStepException(
          Message.of("tie.not-there", tie.nature(), tie.from(), tie.to(), tie.since()));
    }
    return new NetworkMap(
        all, ties.stream().map(one -> one.equals(tie) ? one.until(day) : one).toList());
  }

  /** These actors, the contact with each being as it was at {@code then}. */
  public NetworkMap asOf(Instant then) {
    return new NetworkMap(all.stream().map(actor -> actor.asOf(then)).toList(), ties);
  }

  /** Which of the {@code expected} kinds of actors the network is in contact with. */
  public KindCoverage coverage(Collection<Term> expected) {
    return KindCoverage.of(expected, all);
  }

  /** How those that have not left hang together by the ties of {@code day}. */
  public Topology topology(LocalDate day) {
    return Topology.of(this, day);
  }

  /** Checks that in {@code after} everybody is still there and every contact is as it is here. */
  void checkContactsIn(NetworkMap after) {
    for (NetworkActor actor : all) {
      if (after.find(actor.organisation()).isEmpty()) {
        throw new ImpossibleStepException(Message.of("actor.stays", actor.organisation()));
      }
    }
    for (NetworkActor actor : after.all) {
      History<ContactState> before =
          find(actor.organisation()).map(NetworkActor::history).orElse(History.none());
      if (!actor.history().equals(before)) {
        throw new ImpossibleStepException(Message.of("contact.step-by-step", actor.organisation()));
      }
    }
  }

  void checkThere(Stream<Id<Organisation>> named) {
    checkThere(named, all.stream().map(NetworkActor::organisation).collect(toSet()));
  }

  private static void checkThere(Stream<Id<Organisation>> named, Set<Id<Organisation>> there) {
    Optional<Id<Organisation>> missing = named.filter(actor -> !there.contains(actor)).findFirst();
    if (missing.isPresent()) {
      throw unknown(missing.get());
    }
  }

  private static ImpossibleStepException unknown(Id<Organisation> organisation) {
    return new ImpossibleStepException(Message.of("actor.not-there", organisation));
  }

  /** Compares only ties that bind the same two in the same direction. */
  private static void checkRepeats(List<Tie> ties) {
    Multimaps.index(ties, tie -> List.of(tie.from(), tie.to()))
        .asMap()
        .values()
        .forEach(alike -> checkRepeatsAmong(List.copyOf(alike)));
  }

  private static void checkRepeatsAmong(List<Tie> ties) {
    for (int i = 0; i < ties.size(); i++) {
      Tie tie = ties.get(i);
      if (ties.subList(0, i).stream().anyMatch(tie::repeats)) {
        throw new ImpossibleStepException(
            Message.of("tie.there-already", tie.nature(), tie.from(), tie.to()));
      }
    }
  }
}
