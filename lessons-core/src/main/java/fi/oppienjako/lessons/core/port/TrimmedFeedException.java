package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;

/**
 * The feed of changes no longer goes back as far as somebody wants to read on from.
 *
 * <p>Whoever follows the feed reads everything again, and then goes on from {@link #resume()}: some
 * changes may then be reported a second time, and none is missed.
 */
public final class TrimmedFeedException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Position resume;

  /** Creates the exception with the position of the last change that is gone. */
  public TrimmedFeedException(Position resume) {
    super(Message.of("changes.trimmed", resume.value()));
    this.resume = resume;
  }

  /** From where the feed can be followed: nothing that came after it is gone. */
  public Position resume() {
    return resume;
  }
}
