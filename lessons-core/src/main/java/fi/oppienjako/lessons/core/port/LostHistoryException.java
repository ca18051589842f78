package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.text.LessonsException;
import java.io.Serial;

/** A lesson was not saved, since its history does not go on from the one that is kept. */
public final class LostHistoryException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** Tells of the lesson with that identifier. */
  public LostHistoryException(String lesson) {
    super(
        "lesson '%s' would lose a part of its history, to which steps are only ever added; was it read for showing?"
            .formatted(lesson));
  }
}
