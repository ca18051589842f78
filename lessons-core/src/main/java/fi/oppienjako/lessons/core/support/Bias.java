package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;

/**
 * A statement that somebody is not impartial towards an application, and why. Immutable.
 *
 * @param by who says so, with the reason
 * @param at when
 */
public record Bias(By by, Instant at) {

  /**
   * Checks.
   *
   * @throws InvalidValueException if no reason is given
   */
  public Bias {
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    if (by.reason().isEmpty()) {
      throw new InvalidValueException(Message.of("bias.no-reason"));
    }
  }
}
