package fi.oppienjako.lessons.core.reuse;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Optional;

/**
 * Two projects that may be working on the same challenge without knowing. Immutable.
 *
 * @param one the project whose identifier sorts first
 * @param other the other one
 * @param reasons what they have in common; not empty
 * @param score how much they share of what they are about, 0 or more; to be compared with others
 *     that the same recommender found in the same store, and with nothing else
 * @param agreed the judgement that they do the same work, if somebody has judged so
 */
public record Overlap(
    Project one,
    Project other,
    MatchReasons reasons,
    double score,
    Optional<OverlapJudgement> agreed) {

  /**
   * Checks and puts the two in order.
   *
   * @throws InvalidValueException if they are the same project or there is no reason
   */
  public Overlap {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(agreed, "agreed");
    if (one.id().equals(other.id()) || reasons.isEmpty()) {
      throw new InvalidValueException(Message.of("overlap.between-two"));
    }
    if (one.id().compareTo(other.id()) > 0) {
      Project first = other;
      other = one;
      one = first;
    }
  }

  /** An overlap that nobody has judged. */
  public Overlap(Project one, Project other, MatchReasons reasons, double score) {
    this(one, other, reasons, score, Optional.empty());
  }

  /** The two projects and what they have in common, in English. */
  @Override
  public String toString() {
    return one + " and " + other + ": " + reasons;
  }
}
