package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;

/** Somebody may not do what they wanted to. */
public final class NotPermittedException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Ref<?> thing;

  /** Tells who may not take which step with what. */
  public NotPermittedException(By by, LoopStep step, Aggregate<?> subject) {
    super(Message.of("not-permitted", by.person(), step.label(), Ref.to(subject)));
    thing = Ref.to(subject);
  }

  /** What it was to be done with. */
  public Ref<?> thing() {
    return thing;
  }
}
