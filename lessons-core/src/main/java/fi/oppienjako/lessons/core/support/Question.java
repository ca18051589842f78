package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;

/**
 * What a call asks its applicants. Immutable.
 *
 * @param id the identifier, one of its kind in a call
 * @param text the question
 * @param required whether an application cannot be submitted without an answer
 */
public record Question(Id<Question> id, LocalizedText text, boolean required) {

  /** Checks that nothing is missing. */
  public Question {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
  }

  /** A question that has to be answered. */
  public static Question required(Id<Question> id, LocalizedText text) {
    return new Question(id, text, true);
  }

  /** A question that may be left open. */
  public static Question optional(Id<Question> id, LocalizedText text) {
    return new Question(id, text, false);
  }
}
