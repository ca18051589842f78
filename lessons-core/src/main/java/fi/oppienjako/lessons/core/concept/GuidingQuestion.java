package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;

/**
 * A question that a phase asks those who work in it. Immutable.
 *
 * @param id the identifier, unique in its process, by which answers refer to it
 * @param question the question
 * @param onlyFor the one kind of actor that it is meant for; empty if it is for all
 */
public record GuidingQuestion(
    Id<GuidingQuestion> id, LocalizedText question, Optional<Term> onlyFor) {

  /** Checks that nothing is missing. */
  public GuidingQuestion {
    requireNonNull(id, "id");
    requireNonNull(question, "question");
    requireNonNull(onlyFor, "onlyFor");
  }

  /** Whether it is asked of an actor of {@code kind}. */
  public boolean isFor(Term kind) {
    return onlyFor.isEmpty() || onlyFor.get().equals(kind);
  }
}
