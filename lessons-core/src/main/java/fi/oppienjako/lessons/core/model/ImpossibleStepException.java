package fi.oppienjako.lessons.core.model;

import java.io.Serial;
import java.util.Collection;

/**
 * A step that cannot be taken as things are; the message tells why and what is possible instead.
 */
public final class ImpossibleStepException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** With the sentence to tell. */
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
