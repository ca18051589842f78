package fi.oppienjako.lessons.core.reuse;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;

/**
 * Two projects that may be working on the same challenge without knowing. Immutable.
 *
 * @param one the project whose identifier sorts first
 * @param other the other one
 * @param reasons what they have in common; not empty
 */
public record Overlap(Project one, Project other, MatchReasons reasons) {

  /**
   * Checks and puts the two in order.
   *
   * @throws InvalidValueException if they are the same project or there is no reason
   */
  public Overlap {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    if (one.id().equals(other.id()) || reasons.isEmpty()) {
      throw new InvalidValueException(Message.of("overlap.between-two"));
    }
    if (one.id().compareTo(other.id()) > 0) {
      Project first = other;
      other = one;
      one = first;
    }
  }

  /** The two projects and what they have in common, in English. */
  @Override
  public String toString() {
    return one + " and " + other + ": " + reasons;
  }
}
