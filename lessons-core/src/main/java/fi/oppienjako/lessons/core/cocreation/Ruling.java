package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;

/**
 * What a moderator decided on a remark. Immutable.
 *
 * @param state shown or hidden
 * @param by who decided and why
 * @param at when
 */
public record Ruling(Moderation state, By by, Instant at) {

  /** Checks that nothing is missing. */
  public Ruling {
    requireNonNull(state, "state");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
