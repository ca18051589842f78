package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;

/** Somebody may not do what they wanted to. */
public final class NotPermittedException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Ref<?> thing;

  /** Says who may not take which step with what. */
  public NotPermittedException(AccessRequest request) {
    super(sentence(request, Ref.to(request.subject())));
    thing = Ref.to(request.subject());
  }

  /** What it was to be done with. */
  public Ref<?> thing() {
    return thing;
  }

  private static Message sentence(AccessRequest request, Ref<?> thing) {
    return request
        .by()
        .map(by -> Message.of("not-permitted", by.person(), request.verb().step().label(), thing))
        .orElseGet(() -> Message.of("not-permitted.by-nobody", thing));
  }
}
