package fi.oppienjako.lessons.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
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
      lost |= !tellsOfAReaderWhoLeft(e);
      throw e;
    }
  }

  /**
   * The system says so in its own language, which a pipe that nobody reads any more brings to
   * light; where such pipes are not the system's own, as on Windows, only English is understood.
   */
  private static boolean tellsOfAReaderWhoLeft(IOException fault) {
    String said = String.valueOf(fault.getMessage());
    return said.toLowerCase(Locale.ROOT).contains("pipe") || said.equals(whenAReaderLeaves());
  }

  private static String whenAReaderLeaves() {
    try {
      Pipe pipe = Pipe.open();
      pipe.source().close();
      try (Pipe.SinkChannel left = pipe.sink()) {
        left.write(ByteBuffer.wrap(new byte[1]));
      }
      return "";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private interface Work {
    void run() throws IOException;
  }
}
