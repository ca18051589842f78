package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;

/** A store could not do its work, for a reason that lies outside the domain. */
public final class StoreException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception with its message. */
  public StoreException(Message refusal) {
    super(refusal);
  }

  /** Creates the exception with its message and its cause. */
  public StoreException(Message refusal, Throwable cause) {
    super(refusal, cause);
  }

  /** Creates the exception with a message that exists in English only. */
  public StoreException(String message) {
    super(message);
  }

  /** Creates the exception with a message that exists in English only, and its cause. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
