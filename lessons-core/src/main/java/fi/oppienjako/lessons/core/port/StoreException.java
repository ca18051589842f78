package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.LessonsException;
import java.io.Serial;

/** Thrown when a store fails for a reason outside the domain. */
public final class StoreException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates an exception with a sentence that can be shown to a person. */
  public StoreException(String message) {
    super(message);
  }

  /** Creates an exception with a sentence that can be shown to a person, and its cause. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
