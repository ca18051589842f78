package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Optional;

/**
 * What a lesson says. Immutable.
 *
 * @param title what it is called
 * @param observation what happened
 * @param insight why it happened; may be missing in a draft
 * @param recommendation what to do; may be missing in a draft
 * @param result how it went
 */
public record Content(
    LocalizedText title,
    LocalizedText observation,
    Optional<LocalizedText> insight,
    Optional<LocalizedText> recommendation,
    Result result) {

  /** What is left of a withdrawn lesson. */
  static final Content WITHDRAWN = placeholder("lesson.withdrawn");

  /** What is left of a wording that was taken out. */
  static final Content REDACTED = placeholder("lesson.redacted");

  private static Content placeholder(String key) {
    LocalizedText text = Messages.in(key);
    return new Content(text, text, Optional.empty(), Optional.empty(), Result.NEUTRAL);
  }

  /** Checks that nothing is missing. */
  public Content {
    requireNonNull(title, "title");
    requireNonNull(observation, "observation");
    requireNonNull(insight, "insight");
    requireNonNull(recommendation, "recommendation");
    requireNonNull(result, "result");
  }
}
