package fi.oppienjako.lessons.export.document;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One way of writing things of one kind down as a document.
 *
 * <p>Implementations are immutable, reusable and thread-safe; lines end in {@code \n} whatever the
 * machine. They neither flush nor close what they write to.
 *
 * @param <T> what is written down
 */
public interface DocumentFormat<T> {

  /**
   * Writes {@code subject} to {@code out}.
   *
   * @throws IOException if {@code out} does not take it
   */
  void write(T subject, Appendable out) throws IOException;

  /** The same document as a string. */
  default String asText(T subject) {
    StringBuilder text = new StringBuilder();
    try {
      write(subject, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
