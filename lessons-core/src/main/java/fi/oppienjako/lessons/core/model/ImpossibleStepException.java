package fi.oppienjako.lessons.core.model;

import java.io.Serial;

/**
 * A step that cannot be taken as things are; the message tells why and what is possible instead.
 */
public final class ImpossibleStepException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** With the sentence to tell. */
  public ImpossibleStepException(String message) {
    super(message);
  }
}
