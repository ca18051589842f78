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
 * <p>It stands in the first package of the line, so that every other may descend from it.
 */
public abstract class LessonsException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient @Nullable Message refusal;

  /** With a sentence that is there in English only. */
  protected LessonsException(String message) {
    super(message);
    refusal = null;
  }

  /** With a sentence that is there in English only, and what was behind it. */
  protected LessonsException(String message, Throwable cause) {
    super(message, cause);
    refusal = null;
  }

  /** With what is to be said. */
  protected LessonsException(Message refusal) {
    super(refusal.in(Languages.ENGLISH));
    this.refusal = refusal;
  }

  /** With what is to be said, and what was behind it. */
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
