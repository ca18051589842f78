package fi.oppienjako.lessons.core.text;

import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that the library refuses or fails at. Its children are named for what
 * could not be done, and every message is a sentence that can be shown to a person.
 *
 * <p>{@link #in} gives that sentence in the reader's language; {@link #getMessage} is English, for
 * logs. When it is serialised, only the English sentence goes along.
 *
 * <p>It is in the first package in order, so that every other can extend it.
 */
public abstract class LessonsException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient @Nullable Message refusal;

  /** Creates the exception with a message that exists in English only. */
  protected LessonsException(String message) {
    super(message);
    refusal = null;
  }

  /** Creates the exception with a message that exists in English only, and its cause. */
  protected LessonsException(String message, Throwable cause) {
    super(message, cause);
    refusal = null;
  }

  /** Creates the exception with its message. */
  protected LessonsException(Message refusal) {
    super(refusal.in(Languages.ENGLISH));
    this.refusal = refusal;
  }

  /** Creates the exception with its message and its cause. */
  protected LessonsException(Message refusal, Throwable cause) {
    super(refusal.in(Languages.ENGLISH), cause);
    this.refusal = refusal;
  }

  /** What was refused and why, as data. */
  public Message refusal() {
    return refusal == null ? Message.plain(String.valueOf(getMessage())) : refusal;
  }

  /** The sentence for a reader of {@code language}. */
  public String in(Locale language) {
    return refusal().in(language);
  }
}
