package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A tie from one actor to another. Immutable.
 *
 * @param from the actor from which it leads, where the nature has a direction
 * @param to the actor to which it leads
 * @param nature what it is made of, a word of an open vocabulary such as {@code shared-premises} or
 *     {@code guides-customers-to}
 * @param since its first day
 * @param until its last day; empty while it lasts
 */
public record Tie(
    Id<Organisation> from,
    Id<Organisation> to,
    Term nature,
    LocalDate since,
    Optional<LocalDate> until) {

  /**
   * Checks.
   *
   * @throws ImpossibleStepException if it binds an actor to itself, or ends before it begins
   */
  public Tie {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(nature, "nature");
    requireNonNull(since, "since");
    requireNonNull(until, "until");
    if (from.equals(to)) {
      throw new ImpossibleStepException(Message.of("tie.to-itself", from));
    }
    if (until.isPresent() && until.get().isBefore(since)) {
      throw new ImpossibleStepException(
          Message.of("tie.ends-too-soon", nature, from, to, since, until.get()));
    }
  }

  /** A tie that lasts. */
  public static Tie since(LocalDate day, Id<Organisation> from, Id<Organisation> to, Term nature) {
    return new Tie(from, to, nature, day, Optional.empty());
  }

  /** This tie, having {@code day} as its last. */
  public Tie until(LocalDate day) {
    return new Tie(from, to, nature, since, Optional.of(day));
  }

  /** Whether it binds on {@code day}. */
  public boolean bindsOn(LocalDate day) {
    return DateRange.ofDays(Optional.of(since), until).contains(day);
  }

  /** Whether {@code other} binds the same actors in the same way at the same time. */
  boolean repeats(Tie other) {
    return from.equals(other.from)
        && to.equals(other.to)
        && nature.equals(other.nature)
        && (bindsOn(other.since) || other.bindsOn(since));
  }
}
