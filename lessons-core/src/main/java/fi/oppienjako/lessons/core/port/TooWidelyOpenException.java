package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.Serial;
import java.util.Optional;

/**
 * Thrown when something is not saved, since it would be open more widely than what it depends on,
 * or something that depends on it would be.
 */
public final class TooWidelyOpenException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Ref<?> thing;
  private final transient Ref<?> bound;

  private TooWidelyOpenException(Message refusal, Ref<?> thing, Ref<?> bound) {
    super(refusal);
    this.thing = thing;
    this.bound = bound;
  }

  static TooWidelyOpenException opening(
      Ref<?> thing, Openness level, Ref<?> bound, Optional<Openness> at) {
    return new TooWidelyOpenException(
        Message.of("too-widely-open.opening", thing, level.key(), bound, openAt(at)), thing, bound);
  }

  static TooWidelyOpenException elsewhere(
      Ref<?> thing, Openness level, Ref<?> bound, Optional<Openness> at) {
    return new TooWidelyOpenException(
        Message.of("too-widely-open.elsewhere", thing, level.key(), bound, openAt(at)),
        thing,
        bound);
  }

  static TooWidelyOpenException narrowing(Ref<?> bound, Optional<Openness> level, Ref<?> hanging) {
    return new TooWidelyOpenException(
        Message.of("too-widely-open.narrowing", bound, openAt(level), hanging), hanging, bound);
  }

  static TooWidelyOpenException moving(Ref<?> project, Ref<?> hanging, Ref<?> bound) {
    return new TooWidelyOpenException(
        Message.of("too-widely-open.moving", project, hanging, bound), hanging, bound);
  }

  private static Message openAt(Optional<Openness> level) {
    return level
        .map(at -> Message.of("open-at", at.key()))
        .orElseGet(() -> Message.of("open-at.own-project"));
  }

  /** What would be open more widely than what it depends on. */
  public Ref<?> thing() {
    return thing;
  }

  /** What it depends on. */
  public Ref<?> bound() {
    return bound;
  }
}
