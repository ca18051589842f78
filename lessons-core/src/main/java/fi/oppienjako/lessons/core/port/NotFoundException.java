package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;

/** Something that is needed does not exist, or this viewer may not see it. */
public final class NotFoundException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Ref<?> thing;

  /** Creates the exception for what is not there. */
  public NotFoundException(Ref<?> thing) {
    super(Message.of("not-found", thing));
    this.thing = thing;
  }

  /** What is not there. */
  public Ref<?> thing() {
    return thing;
  }
}
