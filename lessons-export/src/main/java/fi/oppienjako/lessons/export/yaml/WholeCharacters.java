package fi.oppienjako.lessons.export.yaml;

import java.io.Reader;

/**
 * A text that is never handed out with half a character at the end: the parser loses its way where
 * its buffer, once full, ends with the first half of a surrogate pair.
 */
public final class WholeCharacters extends Reader {

  private final String text;
  private int next;

  /** Over {@code text}. */
  public WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] into, int from, int most) {
    int end = Math.min(text.length(), next + most);
    if (end < text.length() && end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    int count = end - next;
    text.getChars(next, end, into, from);
    next = end;
    return count > 0 ? count : -1;
  }

  @Override
  public void close() {}
}
