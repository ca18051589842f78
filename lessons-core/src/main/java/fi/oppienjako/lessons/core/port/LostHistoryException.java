package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.LessonsException;
import fi.oppienjako.lessons.core.model.Ref;
import java.io.Serial;

/** Something was not saved, since a part of it that only grows would lose what is stored. */
public final class LostHistoryException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** For what was not saved. */
  public LostHistoryException(Ref<?> thing) {
    super(
        "%s is missing part of its history: it was read as somebody else may see it, and cannot be saved"
            .formatted(thing));
  }
}
