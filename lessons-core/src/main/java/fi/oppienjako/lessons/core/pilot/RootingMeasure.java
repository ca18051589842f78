package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One means of rooting, such as a service promise or naming a person in charge. Immutable.
 *
 * @param kind which means, a word of an open vocabulary
 * @param text what is done by it
 * @param owner who answers for it
 * @param due the last day by which it is to be in place
 * @param decided who decided on it, and when
 * @param done who saw it in place, and when; empty until then
 */
public record RootingMeasure(
    Term kind,
    LocalizedText text,
    Id<Person> owner,
    LocalDate due,
    Mark decided,
    Optional<Mark> done) {

  /**
   * Who saw to something, and when. Immutable.
   *
   * @param by who, and why
   * @param at when
   */
  public record Mark(By by, Instant at) {

    /** Checks that nothing is missing. */
    public Mark {
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if it was in place before it was decided on
   */
  public RootingMeasure {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    requireNonNull(owner, "owner");
    requireNonNull(due, "due");
    if (done.filter(mark -> mark.at().isBefore(decided.at())).isPresent()) {
      throw new IllegalArgumentException("a means is in place once it has been decided on");
    }
  }

  /** A means decided on, not yet in place. */
  public static RootingMeasure decided(
      Term kind, LocalizedText text, Id<Person> owner, LocalDate due, By by, Instant at) {
    return new RootingMeasure(kind, text, owner, due, new Mark(by, at), Optional.empty());
  }

  RootingMeasure done(By by, Instant at) {
    return new RootingMeasure(kind, text, owner, due, decided, Optional.of(new Mark(by, at)));
  }

  RootingState stateOn(LocalDate today) {
    if (done.isPresent()) {
      return RootingState.IN_PLACE;
    }
    return due.isBefore(today) ? RootingState.LATE : RootingState.DECIDED;
  }
}
