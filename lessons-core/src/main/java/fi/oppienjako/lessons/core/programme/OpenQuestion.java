package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import java.util.Optional;

/**
 * A guiding question that waits for an answer. Immutable.
 *
 * @param phase the phase that asks
 * @param question the question
 * @param actor the actor that is asked; empty if the question is for everybody, or if it is for one
 *     kind of actor and none of that kind has joined
 */
public record OpenQuestion(
    Id<Phase> phase, GuidingQuestion question, Optional<Id<Organisation>> actor) {

  /** Checks that nothing is missing. */
  public OpenQuestion {
    requireNonNull(phase, "phase");
    requireNonNull(question, "question");
    requireNonNull(actor, "actor");
  }
}
