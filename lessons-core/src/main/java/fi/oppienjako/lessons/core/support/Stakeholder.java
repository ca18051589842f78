package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;

/**
 * People whom a challenge touches, as an application workshop named them. Immutable.
 *
 * @param who who they are, never by their own names
 * @param by who named them
 * @param at when
 */
public record Stakeholder(LocalizedText who, By by, Instant at) {

  /** Checks that nothing is missing. */
  public Stakeholder {
    requireNonNull(who, "who");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
