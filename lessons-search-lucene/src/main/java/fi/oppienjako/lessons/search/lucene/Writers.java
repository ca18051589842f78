package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries into an empty index on all processors, while one thread reads them from the store;
 * that one helps when the others do not keep up, so that few entries wait. For one reader.
 */
final class Writers implements AutoCloseable {

  private static final int WAITING = 256;

  private final Engine engine;
  private final ThreadPoolExecutor threads;
  private final List<Entry> together = new ArrayList<>();
  private volatile @Nullable Exception failure;

  Writers(Engine engine) {
    this.engine = engine;
    int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.threads =
        new ThreadPoolExecutor(
            others,
            others,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING / Meanings.TOGETHER),
            work -> {
              Thread named = new Thread(work, "lessons-index-writer");
              named.setDaemon(true);
              return named;
            },
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  /** Writes {@code entry} soon. */
  void write(Entry entry) {
    together.add(entry);
    if (together.size() == Meanings.TOGETHER) {
      send();
    }
  }

  private void send() {
    List<Entry> entries = List.copyOf(together);
    together.clear();
    if (failure == null) {
      threads.execute(() -> add(entries));
    }
  }

  private void add(List<Entry> entries) {
    try {
      engine.add(entries);
    } catch (IOException | RuntimeException unwritable) {
      failure = unwritable;
    }
  }

  /** Waits until all is written. */
  void finish() throws IOException {
    send();
    close();
    Exception known = failure;
    if (known instanceof IOException unwritable) {
      throw unwritable;
    }
    if (known instanceof RuntimeException unexpected) {
      throw unexpected;
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        var unused = threads.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException told) {
        interrupted = true;
        threads.getQueue().clear();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
