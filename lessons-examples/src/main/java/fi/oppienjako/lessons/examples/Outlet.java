package fi.oppienjako.lessons.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Where answers go, remembering whether some of them got lost. A reader who leaves early, as {@code
 * head} does, loses nothing: that reader has had enough. Not thread-safe.
 */
final class Outlet extends OutputStream {

  private final OutputStream out;
  private boolean lost;

  Outlet(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  boolean hasLost() {
    return lost;
  }

  @Override
  public void write(int b) throws IOException {
    remembering(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    remembering(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    remembering(out::flush);
  }

  private void remembering(Work work) throws IOException {
    try {
      work.run();
    } catch (IOException e) {
      lost |= !String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
      throw e;
    }
  }

  private interface Work {
    void run() throws IOException;
  }
}
