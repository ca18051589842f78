package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.text.Sentences;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How far long work is, in one line that is overwritten, for somebody who sits at a terminal;
 * nothing elsewhere. Closing it takes the line away. Not thread-safe.
 */
final class ProgressLine implements AutoCloseable {

  /** More often than five times a second nobody can read it. */
  private static final long PAUSE = Duration.ofMillis(200).toNanos();

  private final Terminal terminal;
  private final Sentences sentences;
  private final String key;
  private final LongSupplier nanos;
  private long shownAt;
  private int width;

  ProgressLine(Terminal terminal, Sentences sentences, String key, LongSupplier nanos) {
    this.terminal = terminal;
    this.sentences = sentences;
    this.key = key;
    this.nanos = nanos;
    this.shownAt = nanos.getAsLong();
  }

  /** The line that says what stands under {@code key}. */
  static ProgressLine of(Terminal terminal, Sentences sentences, String key) {
    return new ProgressLine(terminal, sentences, key, System::nanoTime);
  }

  /** So many are done. */
  void soFar(long done) {
    terminal.prompt().ifPresent(prompt -> show(prompt.shown(), done));
  }

  private void show(PrintStream shown, long done) {
    long now = nanos.getAsLong();
    if (now - shownAt >= PAUSE) {
      shownAt = now;
      String line = sentences.in(key, sentences.number(BigDecimal.valueOf(done)));
      shown.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      shown.flush();
      width = line.length();
    }
  }

  @Override
  public void close() {
    if (width > 0) {
      PrintStream shown = terminal.prompt().orElseThrow().shown();
      shown.print("\r" + " ".repeat(width) + "\r");
      shown.flush();
    }
  }
}
