package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;
import java.util.Optional;

/**
 * A correction made after validation, with what the lesson said before. Immutable.
 *
 * @param before what the lesson said before
 * @param openness the level of the lesson when it was corrected; empty before sharing
 * @param by who corrected it and why
 * @param at when
 */
public record Correction(Content before, Optional<Openness> openness, By by, Instant at) {

  /** That it was corrected, without what was said before. */
  Correction redacted() {
    return new Correction(Content.REDACTED, openness, by, at);
  }

  /** Checks that nothing is missing. */
  public Correction {
    requireNonNull(before, "before");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
