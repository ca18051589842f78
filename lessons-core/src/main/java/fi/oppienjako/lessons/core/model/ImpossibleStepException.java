package fi.oppienjako.lessons.core.model;

import java.io.Serial;
import java.util.Collection;

/**
 * Thrown when a step cannot be taken in the current state; the message says why and what is possible instead.
 */
public final class ImpossibleStepException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates an exception with a sentence that can be shown to a person. */
  public ImpossibleStepException(String message) {
    super(message);
  }

  /**
   * Creates the exception for a step that is not possible in the current state of a thing.
   *
   * @param thing the thing
   * @param state the key of its state
   * @param step the key of the step
   * @param possible the keys of the steps that are possible instead
   */
  public static ImpossibleStepException from(
      Ref<?> thing, String state, String step, Collection<String> possible) {
    return new ImpossibleStepException(
        "%s is %s, so the step '%s' cannot be taken; %s"
            .formatted(
                thing,
                state,
                step,
                possible.isEmpty()
                    ? "nothing more can be done with it"
                    : "possible now: " + String.join(", ", possible)));
  }
}
