package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.LessonsException;
import fi.oppienjako.lessons.core.model.Ref;
import java.io.Serial;

/** Thrown when something is not saved, since an append-only part of it would lose stored entries. */
public final class LostHistoryException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for {@code thing}. */
  public LostHistoryException(Ref<?> thing) {
    super(
        "%s is missing part of its history: it was read as somebody else may see it, and cannot be saved"
            .formatted(thing));
  }
}
