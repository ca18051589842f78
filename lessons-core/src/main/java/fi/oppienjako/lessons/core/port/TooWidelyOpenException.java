package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.LessonsException;
import fi.oppienjako.lessons.core.model.Ref;
import java.io.Serial;
import java.util.Optional;

/** Thrown when something is not saved, since it would be open more widely than what it depends on, or something that depends on it would be. */
public final class TooWidelyOpenException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private TooWidelyOpenException(String message) {
    super(message);
  }

  static TooWidelyOpenException opening(
      Ref<?> thing, Openness level, Ref<?> bound, Optional<Openness> at) {
    return new TooWidelyOpenException(
        "%s cannot be open at %s, since %s is %s; open that first"
            .formatted(thing, level.key(), bound, openAt(at)));
  }

  static TooWidelyOpenException narrowing(
      Ref<?> bound, Optional<Openness> level, Ref<?> hanging) {
    return new TooWidelyOpenException(
        "%s cannot be %s, since %s hangs on it and is open more widely"
            .formatted(bound, openAt(level), hanging));
  }

  private static String openAt(Optional<Openness> level) {
    return level.map(at -> "open at " + at.key()).orElse("open to its own project alone");
  }
}
