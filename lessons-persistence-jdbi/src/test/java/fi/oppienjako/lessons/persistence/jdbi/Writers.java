package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Store;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Commits a second, of one writer and of eight, on PostgreSQL. */
final class Writers {

  private static final int SAVED = 2000;

  private final DataSource database;
  private final List<Lesson> lessons;
  private final Store store;

  private Writers(DataSource database, List<Lesson> lessons) {
    this.database = database;
    this.lessons = lessons;
    store = JdbiStore.over(database);
  }

  static void compare(DataSource database, List<Lesson> lessons, int rounds) throws Exception {
    Writers writers = new Writers(database, lessons);
    double[] one = new double[rounds];
    double[] eight = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      one[round] = writers.commits(1);
      eight[round] = writers.commits(8);
    }
    System.out.printf(
        Locale.ROOT,
        "%-20s   one %.0f /s   eight %.0f /s (%.2f)%n",
        "PostgreSQL writers",
        Rounds.median(one),
        Rounds.median(eight),
        Rounds.median(eight) / Rounds.median(one));
  }

  private double commits(int writers) throws Exception {
    StoreBenchmark.empty(database);
    int each = Math.min(SAVED, lessons.size()) / writers;
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    long start = System.nanoTime();
    try {
      List<Callable<Boolean>> work =
          IntStream.range(0, writers)
              .<Callable<Boolean>>mapToObj(
                  writer ->
                      () -> {
                        for (int i = 0; i < each; i++) {
                          Lesson lesson = lessons.get(writer * each + i);
                          store.write(unit -> unit.save(lesson));
                        }
                        return true;
                      })
              .toList();
      for (var one : threads.invokeAll(work)) {
        StoreBenchmark.check(one.get());
      }
    } finally {
      threads.shutdownNow();
    }
    return writers * each / ((System.nanoTime() - start) / 1e9);
  }
}
