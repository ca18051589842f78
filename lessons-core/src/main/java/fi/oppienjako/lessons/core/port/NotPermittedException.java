package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.LessonsException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.model.Ref;
import java.io.Serial;
import java.util.Locale;

/** Thrown when somebody may not do what they tried to do. */
public final class NotPermittedException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for a step that {@code by} may not take with {@code subject}. */
  public NotPermittedException(By by, LoopStep step, Aggregate<?> subject) {
    super(
        "person '%s' may not %s %s"
            .formatted(by.person(), step.label().in(Locale.ENGLISH), Ref.to(subject)));
  }
}
