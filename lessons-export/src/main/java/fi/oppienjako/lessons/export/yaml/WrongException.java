package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;

/** Ends the making of something of which the file says something wrong; it becomes a fault. */
final class WrongException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  WrongException(Wrong wrong) {
    super(Message.of("plain", wrong));
  }
}
