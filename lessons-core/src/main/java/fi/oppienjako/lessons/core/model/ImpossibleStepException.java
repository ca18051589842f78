package fi.oppienjako.lessons.core.model;

import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;
import java.util.Collection;

/**
 * A step that cannot be taken as things are; the message tells why and what is possible instead.
 */
public final class ImpossibleStepException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** With what is to be said. */
  public ImpossibleStepException(Message refusal) {
    super(refusal);
  }

  /** With a sentence that is there in English only. */
  public ImpossibleStepException(String message) {
    super(message);
  }

  /**
   * For a step that does not lead on from the state in which a thing is.
   *
   * @param thing the thing
   * @param state the key of its state
   * @param step the key of the step
   * @param possible the keys of the steps that are possible instead
   */
  public static ImpossibleStepException from(
      Ref<?> thing, String state, String step, Collection<String> possible) {
    return new ImpossibleStepException(
        possible.isEmpty()
            ? Message.of("step.ended", thing, state, step)
            : Message.of("step.impossible", thing, state, step, String.join(", ", possible)));
  }
}
