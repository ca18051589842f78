package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.LessonsException;
import fi.oppienjako.lessons.core.people.By;
import java.io.Serial;

/** Somebody may not do what they wanted to. */
public final class NotPermittedException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  /** Tells who may not take which step with what. */
  public NotPermittedException(By by, LoopStep step, Aggregate<?> subject) {
    super(
        "person '%s' may not %s %s '%s'"
            .formatted(
                by.person(),
                step.label().in(java.util.Locale.ENGLISH),
                Kind.of(subject).key(),
                subject.id()));
  }
}
