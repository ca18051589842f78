package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;

/**
 * What giving support demands: a skill at a level, kept fresh. Immutable.
 *
 * @param skill the skill, a word of an open vocabulary
 * @param level the lowest level that will do, on the scale of the network
 * @param refresh how often the skill is to be refreshed; empty if it does not age
 */
public record Requirement(Term skill, int level, Optional<Interval> refresh) {

  /** Checks that nothing is missing. */
  public Requirement {
    requireNonNull(skill, "skill");
    requireNonNull(refresh, "refresh");
  }

  /** A skill at {@code level}, to be refreshed at every {@code interval}. */
  public static Requirement of(Term skill, int level, Interval interval) {
    return new Requirement(skill, level, Optional.of(interval));
  }
}
