package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;

/**
 * A question that a phase asks its makers. Immutable.
 *
 * @param question the question
 * @param onlyFor the one kind of actor that it is meant for; empty if it is for everybody
 */
public record GuidingQuestion(LocalizedText question, Optional<Term> onlyFor) {

  /** Checks that nothing is missing. */
  public GuidingQuestion {
    requireNonNull(question, "question");
    requireNonNull(onlyFor, "onlyFor");
  }
}
