package fi.oppienjako.lessons.export.table;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A text that is read ahead of its lines, so that reading can begin again after a line that cannot
 * be understood. Keeps what has been read since the last line that was let go. Mutable.
 */
final class LinesKept extends Reader {

  private static final int WASTE = 1 << 16;

  private final Reader in;
  private final StringBuilder kept = new StringBuilder();
  private int begin;
  private int read;
  private long line = 1;

  LinesKept(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int again = Math.min(length, kept.length() - read);
    if (again > 0) {
      kept.getChars(read, read + again, into, offset);
      read += again;
      return again;
    }
    int fresh = in.read(into, offset, length);
    if (fresh > 0) {
      kept.append(into, offset, fresh);
      read += fresh;
    }
    return fresh;
  }

  /** The number of the first line that is kept, from 1. */
  long line() {
    return line;
  }

  /** Lets go of all before the line of that number, which has been read or begins what comes. */
  void letGoUntil(long number) {
    while (line < number && begin < kept.length()) {
      begin = endOfLine();
      line++;
    }
    if (begin > WASTE) {
      kept.delete(0, begin);
      read -= begin;
      begin = 0;
    }
  }

  /** Takes the first line that is kept; what comes after it is read next. Null at the end. */
  @Nullable String takeLine() throws IOException {
    boolean more = true;
    while (more && !hasWholeLine()) {
      more = more();
    }
    if (begin == kept.length()) {
      return null;
    }
    int end = endOfLine();
    String taken = kept.substring(begin, end);
    begin = end;
    read = end;
    line++;
    return taken.stripTrailing();
  }

  private boolean hasWholeLine() {
    int end = endOfLine();
    return end < kept.length();
  }

  private boolean more() throws IOException {
    char[] block = new char[1 << 12];
    int fresh = in.read(block, 0, block.length);
    if (fresh > 0) {
      kept.append(block, 0, fresh);
    }
    return fresh > 0;
  }

  /** Just after the end of the first line, however a system ends lines. */
  private int endOfLine() {
    for (int i = begin; i < kept.length(); i++) {
      char c = kept.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < kept.length() && kept.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return kept.length();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
