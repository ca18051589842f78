package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;

/**
 * Something that could help somebody, with the reasons. Immutable.
 *
 * @param subject what is suggested
 * @param reasons why; not empty
 * @param <T> what kind of thing is suggested
 */
public record Suggestion<T>(T subject, MatchReasons reasons) {

  /**
   * Checks.
   *
   * @throws InvalidValueException if there is no reason
   */
  public Suggestion {
    requireNonNull(subject, "subject");
    if (reasons.isEmpty()) {
      throw new InvalidValueException(Message.of("suggestion.no-reason"));
    }
  }

  /** What is suggested and why, in English. */
  @Override
  public String toString() {
    return subject + ": " + reasons;
  }
}
