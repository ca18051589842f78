package fi.oppienjako.lessons.search.lucene;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets an index read what has changed, again and again, until it is closed. */
final class Follower implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Follower.class.getName());

  private final Runnable catchUp;
  private final Duration every;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread named = new Thread(work, "lessons-index");
            named.setDaemon(true);
            return named;
          });

  /** What went wrong last time; known to the one thread alone. */
  private String trouble = "";

  Follower(Runnable catchUp, Duration every) {
    this.catchUp = catchUp;
    this.every = every;
  }

  void start() {
    var unused =
        thread.scheduleWithFixedDelay(
            this::follow, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * A store that cannot be reached now may be reached next time. Whatever it is must not end the
   * following, which would go unnoticed; the same failure is logged only once.
   */
  private void follow() {
    try {
      catchUp.run();
      trouble = "";
    } catch (RuntimeException failure) {
      if (!trouble.equals(failure.toString())) {
        LOG.log(System.Logger.Level.WARNING, failure.getMessage(), failure);
      }
      trouble = failure.toString();
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
