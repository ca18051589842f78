package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.LessonsException;
import java.io.Serial;

/** Something was not saved, since somebody else had changed it in the meantime. */
public final class StaleRevisionException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Tells what was not saved.
   *
   * @param kind the kind of thing
   * @param id its identifier
   * @param revision the revision that the one who saved it had read
   */
  public StaleRevisionException(Kind kind, String id, int revision) {
    super(
        revision == 0
            ? "%s '%s' is there already; read it and change that".formatted(kind.key(), id)
            : "%s '%s' has changed since revision %d was read; read it again and repeat the change"
                .formatted(kind.key(), id, revision));
  }
}
