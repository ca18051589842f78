package fi.oppienjako.lessons.export.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text of any size, of which too long ones are passed over. Not thread-safe. */
final class BoundedLines {

  private final BufferedReader in;
  private final int longest;

  BoundedLines(Reader in, int longest) {
    this.in = new BufferedReader(in);
    this.longest = longest;
  }

  /**
   * The next line, without its end; of a line that is longer than may be, so much that it still is;
   * null after the last.
   */
  @Nullable String next() throws IOException {
    int character = in.read();
    if (character < 0) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    for (; character >= 0 && character != '\n'; character = in.read()) {
      if (line.length() <= longest) {
        line.append((char) character);
      }
    }
    int end = line.length() - 1;
    if (end >= 0 && line.charAt(end) == '\r') {
      line.setLength(end);
    }
    return line.toString();
  }
}
