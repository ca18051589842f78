package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.LessonsException;
import java.io.Serial;

/** Something that is needed is not there, or not for this reader. */
public final class NotFoundException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Tells what is not there.
   *
   * @param kind the kind of thing
   * @param id its identifier
   */
  public NotFoundException(Kind kind, String id) {
    super("there is no %s '%s' here".formatted(kind.key(), id));
  }
}
