package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Worded;
import java.io.Serial;

/** A file that cannot be read as a workbook of a programme; nothing of it was taken in. */
public final class NotAWorkbookException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  NotAWorkbookException(Worded why) {
    super(Message.of("plain", why));
  }
}
