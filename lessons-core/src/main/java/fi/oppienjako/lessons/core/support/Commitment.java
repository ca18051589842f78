package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import java.time.Instant;

/**
 * A body of which something was recorded: that it is a partner, or that it committed itself.
 * Immutable.
 *
 * @param body the body
 * @param by who recorded it
 * @param at when
 */
public record Commitment(Id<Organisation> body, By by, Instant at) {

  /** Checks that nothing is missing. */
  public Commitment {
    requireNonNull(body, "body");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
