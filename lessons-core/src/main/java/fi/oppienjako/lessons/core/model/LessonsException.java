package fi.oppienjako.lessons.core.model;

import java.io.Serial;

/**
 * The root of everything that the library refuses or fails at. Its children are named for what
 * could not be done, and every message is a sentence that can be shown to a person.
 *
 * <p>It stands in the first package of the line, so that every other may descend from it.
 */
public abstract class LessonsException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** With the sentence to tell. */
  protected LessonsException(String message) {
    super(message);
  }

  /** With the sentence to tell and what was behind it. */
  protected LessonsException(String message, Throwable cause) {
    super(message, cause);
  }
}
