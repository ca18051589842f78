package fi.oppienjako.lessons.export.extract;

import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.export.JsonLines;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Everything that somebody may see, as one JSON document: a list of what {@link JsonLines} says.
 */
public final class JsonDocument {

  private JsonDocument() {}

  /**
   * Writes what {@code seen} shows to its viewer, and leaves {@code out} open.
   *
   * @return how many things were written
   * @throws IOException if it cannot be written
   */
  public static long write(Snapshot seen, OutputStream out) throws IOException {
    out.write('[');
    long count = JsonLines.of().write(seen, new Commas(out), soFar -> {});
    out.write("\n]\n".getBytes(StandardCharsets.US_ASCII));
    return count;
  }

  /** Puts commas between lines; within one there is no line end, since JSON escapes it. */
  private static final class Commas extends FilterOutputStream {

    private boolean between;
    private boolean first = true;

    Commas(OutputStream out) {
      super(out);
      between = true;
    }

    @Override
    public void write(int one) throws IOException {
      if (one == '\n') {
        between = true;
        return;
      }
      if (between) {
        if (!first) {
          out.write(',');
        }
        out.write('\n');
        first = false;
        between = false;
      }
      out.write(one);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
