package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;

/** A store could not do its work, for a reason that lies outside the domain. */
public final class StoreException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** With what is to be said. */
  public StoreException(Message refusal) {
    super(refusal);
  }

  /** With what is to be said, and what was behind it. */
  public StoreException(Message refusal, Throwable cause) {
    super(refusal, cause);
  }

  /** With a sentence that is there in English only. */
  public StoreException(String message) {
    super(message);
  }

  /** With a sentence that is there in English only, and what was behind it. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
