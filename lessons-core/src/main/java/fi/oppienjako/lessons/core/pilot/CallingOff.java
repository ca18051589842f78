package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;

/**
 * Why a pilot never began. Immutable.
 *
 * @param by who called it off, and why
 * @param at when
 */
public record CallingOff(By by, Instant at) {

  /** Checks that nothing is missing. */
  public CallingOff {
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
