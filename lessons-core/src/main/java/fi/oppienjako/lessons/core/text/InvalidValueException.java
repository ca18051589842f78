package fi.oppienjako.lessons.core.text;

import java.io.Serial;

/**
 * A value that cannot be: a blank text, an ill-formed identifier, a range that ends before it
 * begins, a thing whose parts contradict each other. The message says what it could be instead.
 */
public final class InvalidValueException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception with its message. */
  public InvalidValueException(Message refusal) {
    super(refusal);
  }

  /** Creates the exception with its message and its cause. */
  public InvalidValueException(Message refusal, Throwable cause) {
    super(refusal, cause);
  }
}
