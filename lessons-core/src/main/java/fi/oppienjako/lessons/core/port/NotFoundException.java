package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.LessonsException;
import fi.oppienjako.lessons.core.model.Ref;
import java.io.Serial;

/** Thrown when something does not exist or the viewer may not see it. */
public final class NotFoundException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for {@code thing}. */
  public NotFoundException(Ref<?> thing) {
    super("%s does not exist or is not visible to this viewer".formatted(thing));
  }
}
