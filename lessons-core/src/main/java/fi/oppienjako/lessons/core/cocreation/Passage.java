package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;

/**
 * A stretch of a contribution's way. Immutable. It is told as openly as the contribution itself, so
 * it names no line of the roadmap: which ones lead back to the contribution is told by a {@link
 * Trace}.
 *
 * @param fate what became of the contribution
 * @param by who saw to it and why
 * @param at when
 */
public record Passage(ContributionStatus fate, By by, Instant at) {

  /** Checks that nothing is missing. */
  public Passage {
    requireNonNull(fate, "fate");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
