package fi.oppienjako.lessons.core.model;

import fi.oppienjako.lessons.core.text.Joined;
import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;
import java.util.Collection;
import java.util.List;

/** A step that cannot be taken as things are; the message says why and what is possible instead. */
public final class ImpossibleStepException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception with its message. */
  public ImpossibleStepException(Message refusal) {
    super(refusal);
  }

  /** Creates the exception with a message that exists in English only. */
  public ImpossibleStepException(String message) {
    super(message);
  }

  /**
   * Creates the exception for a step that does not lead on from the state in which a thing is.
   *
   * @param thing the thing
   * @param state its state: the key, or a state that is {@link Labelled}
   * @param step the step, in the same way
   * @param possible the steps that are possible instead, in the same way
   */
  public static ImpossibleStepException from(
      Ref<?> thing, Object state, Object step, Collection<?> possible) {
    return new ImpossibleStepException(
        possible.isEmpty()
            ? Message.of("step.ended", thing, state, step)
            : Message.of(
                "step.impossible", thing, state, step, Joined.words(List.copyOf(possible))));
  }
}
