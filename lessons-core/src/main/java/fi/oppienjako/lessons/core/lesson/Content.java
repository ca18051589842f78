package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.LocalizedText;
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

  /** Checks that nothing is missing. */
  public Content {
    requireNonNull(title, "title");
    requireNonNull(observation, "observation");
    requireNonNull(insight, "insight");
    requireNonNull(recommendation, "recommendation");
    requireNonNull(result, "result");
  }
}
