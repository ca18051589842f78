package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.IOException;
import java.io.Serial;

/** An index could not be opened, read or written. */
public final class IndexException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  IndexException(Message refusal) {
    super(refusal);
  }

  IndexException(Message refusal, Throwable cause) {
    super(refusal, cause);
  }

  static IndexException unreadable(IOException cause) {
    return new IndexException(
        Message.of("index.unreadable", String.valueOf(cause.getMessage())), cause);
  }
}
