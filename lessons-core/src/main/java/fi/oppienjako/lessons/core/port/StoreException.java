package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.LessonsException;
import java.io.Serial;

/** A store could not do its work, for a reason that lies outside the domain. */
public final class StoreException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** With the sentence to tell. */
  public StoreException(String message) {
    super(message);
  }

  /** With the sentence to tell and what was behind it. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
