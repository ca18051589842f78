package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.LessonsException;
import java.io.Serial;

/** Something was not saved, since its history does not go on from the one that is kept. */
public final class LostHistoryException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Tells what was not saved.
   *
   * @param kind the kind of thing
   * @param id its identifier
   */
  public LostHistoryException(Kind kind, String id) {
    super(
        "%s '%s' would lose a part of its history, to which steps are only ever added; was it read for showing?"
            .formatted(kind.key(), id));
  }
}
