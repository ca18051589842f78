package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.LessonsException;
import fi.oppienjako.lessons.core.model.Ref;
import java.io.Serial;

/** Thrown when something is not saved, since somebody else has changed it in the meantime. */
public final class StaleRevisionException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates the exception for {@code thing}.
   *
   * @param thing what was to be saved
   * @param revision the revision that whoever saves it had read
   */
  public StaleRevisionException(Ref<?> thing, int revision) {
    super(
        revision == 0
            ? "%s is there already; read it and change that".formatted(thing)
            : "%s has changed since revision %d was read; read it again and repeat the change"
                .formatted(thing, revision));
  }
}
