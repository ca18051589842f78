package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;

/** Something was not saved, since a part of it that only grows would lose what is stored. */
public final class LostHistoryException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Ref<?> thing;

  /** Creates the exception for what was not saved. */
  public LostHistoryException(Ref<?> thing) {
    super(Message.of("lost-history", thing));
    this.thing = thing;
  }

  /** What was not saved. */
  public Ref<?> thing() {
    return thing;
  }
}
