package fi.oppienjako.lessons.export.document;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets what wants a writer write to whatever takes text; neither flushes nor closes it. */
final class AppendableWriter extends Writer {

  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    out.append(CharBuffer.wrap(characters, from, count));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
