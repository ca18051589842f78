package fi.oppienjako.lessons.core.text;

import java.io.Serial;

/**
 * A value that cannot be: a blank text, an ill-formed identifier, a range that ends before it
 * begins, a thing whose parts contradict each other. The message says what it could be instead.
 */
public final class InvalidValueException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** With what is to be said. */
  public InvalidValueException(Message refusal) {
    super(refusal);
  }

  /** With what is to be said, and what was behind it. */
  public InvalidValueException(Message refusal, Throwable cause) {
    super(refusal, cause);
  }
}
