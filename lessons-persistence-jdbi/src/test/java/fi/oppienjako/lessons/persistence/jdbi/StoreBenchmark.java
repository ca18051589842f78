package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Saves and streams lessons with all their parts beside hand-written JDBC on the same tables in an
 * H2 file, in alternating rounds, and prints the ratios (above 1: faster than by hand).
 *
 * <p>To run it, at the root: {@code mvn -q verify -DskipTests -Pbenchmark -pl
 * lessons-persistence-jdbi -am -Dbenchmark.lessons=20000 -Dbenchmark.rounds=5}
 */
final class StoreBenchmark {

  private final int rounds;
  private final List<Lesson> lessons;

  private StoreBenchmark(int count, int rounds) {
    this.rounds = rounds;
    lessons = Fixtures.STANDARD.lessons(count).toList();
  }

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    StoreBenchmark benchmark = new StoreBenchmark(count, rounds);
    System.out.printf(Locale.ROOT, "%,d lessons, %d rounds%n", count, rounds);
    benchmark.compare("load", benchmark::load, benchmark::saveByHand);
    benchmark.compare("save in units of 1000", benchmark::save, benchmark::saveByHand);
    benchmark.stream();
  }

  private void compare(String what, Work ours, Work byHand) throws Exception {
    double[][] times = new double[2][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int turn = 0; turn < 2; turn++) {
        int who = (round + turn) & 1;
        double seconds = onNewFile(who == 0 ? ours : byHand);
        if (round >= 0) {
          times[who][round] = seconds;
        }
      }
    }
    tell(what, times);
  }

  private void stream() throws Exception {
    Path folder = Files.createTempDirectory("lessons-benchmark");
    JdbcConnectionPool pool = file(folder);
    try (Store store = JdbiStore.over(pool)) {
      load(pool);
      double[][] times = new double[2][rounds];
      for (int round = -1; round < rounds; round++) {
        for (int turn = 0; turn < 2; turn++) {
          int who = (round + turn) & 1;
          List<Object> seen = new ArrayList<>();
          double seconds =
              seconds(() -> read(who == 0, store, pool, lesson -> seen.add(lesson.revision())));
          check(seen.size() == lessons.size());
          if (round >= 0) {
            times[who][round] = seconds;
          }
        }
      }
      check(all(true, store, pool).equals(all(false, store, pool)));
      tell("stream", times);
    } finally {
      close(pool, folder);
    }
  }

  private List<Lesson> all(boolean ours, Store store, JdbcConnectionPool pool) throws Exception {
    List<Lesson> all = new ArrayList<>();
    read(ours, store, pool, lesson -> addFirst(all, lesson));
    return all;
  }

  private static void addFirst(List<Lesson> some, Lesson lesson) {
    if (some.size() < 5000) {
      some.add(lesson);
    }
  }

  private static void read(
      boolean ours, Store store, JdbcConnectionPool pool, Consumer<Lesson> sink)
      throws SQLException {
    if (ours) {
      store.<Boolean>read(
          Viewer.unrestricted(),
          snapshot -> {
            snapshot.lessons().stream().forEach(sink);
            return true;
          });
      return;
    }
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      new HandWrittenRead(connection).readAll(sink);
      connection.rollback();
    }
  }

  private void load(JdbcConnectionPool pool) {
    JdbiStore.over(pool).load(lessons.stream(), LoadProgress.SILENT);
  }

  private void save(JdbcConnectionPool pool) {
    Store store = JdbiStore.over(pool);
    for (int from = 0; from < lessons.size(); from += 1000) {
      List<Lesson> unitful = lessons.subList(from, Math.min(lessons.size(), from + 1000));
      store.<Boolean>write(
          unit -> {
            unitful.forEach(unit::save);
            return true;
          });
    }
  }

  private void saveByHand(JdbcConnectionPool pool) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      HandWrittenSave.saveAll(connection, lessons);
    }
  }

  private static double onNewFile(Work work) throws Exception {
    Path folder = Files.createTempDirectory("lessons-benchmark");
    JdbcConnectionPool pool = file(folder);
    try {
      return seconds(() -> work.on(pool));
    } finally {
      close(pool, folder);
    }
  }

  private static JdbcConnectionPool file(Path folder) {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(H2File.url(folder.resolve("store")), "sa", "");
    JdbiStore.migrate(pool);
    return pool;
  }

  private static void close(JdbcConnectionPool pool, Path folder) throws SQLException, IOException {
    try (Connection connection = pool.getConnection()) {
      connection.createStatement().execute("shutdown immediately");
    } finally {
      pool.dispose();
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static double seconds(Timed work) throws Exception {
    System.gc();
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private void tell(String what, double[][] times) {
    double[] ratios = new double[rounds];
    Arrays.setAll(ratios, round -> times[1][round] / times[0][round]);
    System.out.printf(
        Locale.ROOT,
        "%-22s ours %6.2f s   by hand %6.2f s   ratio %.2f  (%s)%n",
        what,
        median(times[0]),
        median(times[1]),
        median(ratios),
        Arrays.stream(ratios).mapToObj(r -> String.format(Locale.ROOT, "%.2f", r)).toList());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("the two do not read the same");
    }
  }

  private interface Work {
    void on(JdbcConnectionPool pool) throws Exception;
  }

  private interface Timed {
    void run() throws Exception;
  }
}
