package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;

/** Thrown when something is not saved, since somebody else has changed it in the meantime. */
public final class StaleRevisionException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Ref<?> thing;

  /**
   * Creates the exception for {@code thing}.
   *
   * @param thing what was to be saved
   * @param revision the revision that whoever saves it had read
   */
  public StaleRevisionException(Ref<?> thing, int revision) {
    super(
        revision == 0
            ? Message.of("stale.there-already", thing)
            : Message.of("stale", thing, revision));
    this.thing = thing;
  }

  /** What was not saved. */
  public Ref<?> thing() {
    return thing;
  }
}
