package fi.oppienjako.lessons.core.model;

import java.io.Serial;

/**
 * The root of this library's exceptions. Its subclasses are named for what could not be done, and every message is a sentence that can be shown to a person.
 *
 * <p>It lives in one of the first packages, so that every later one can extend it.
 */
public abstract class LessonsException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates an exception with a sentence that can be shown to a person. */
  protected LessonsException(String message) {
    super(message);
  }

  /** Creates an exception with a sentence that can be shown to a person, and its cause. */
  protected LessonsException(String message, Throwable cause) {
    super(message, cause);
  }
}
