package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.LessonsException;
import fi.oppienjako.lessons.core.model.Ref;
import java.io.Serial;

/** Something that is needed does not exist, or this viewer may not see it. */
public final class NotFoundException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** For what is not there. */
  public NotFoundException(Ref<?> thing) {
    super("%s does not exist or is not visible to this viewer".formatted(thing));
  }
}
