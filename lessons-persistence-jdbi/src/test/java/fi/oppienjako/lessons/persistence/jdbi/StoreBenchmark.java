package fi.oppienjako.lessons.persistence.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Compares the store with JDBC and bare Jackson written by hand into the same tables, on an H2 file
 * and on PostgreSQL, in alternating rounds, and prints the ratios (above 1: faster than by hand).
 *
 * <p>To run it, at the root: {@code mvn -q verify -DskipTests -Pbenchmark -pl
 * lessons-persistence-jdbi -am -Dbenchmark.lessons=20000 -Dbenchmark.rounds=5}
 */
final class StoreBenchmark {

  private static final int WRITERS = 8;

  private final int rounds;
  private final List<Lesson> lessons;
  private final DataSource database;
  private final Store store;
  private final HandWritten byHand;

  private StoreBenchmark(DataSource database, List<Lesson> lessons, int rounds) {
    this.database = database;
    this.lessons = lessons;
    this.rounds = rounds;
    JdbiStore.migrate(database);
    store = JdbiStore.over(database);
    byHand = new HandWritten(database);
  }

  public static void main(String[] arguments) throws Exception {
    List<Lesson> lessons = Fixtures.STANDARD.lessons(Integer.parseInt(arguments[0])).toList();
    int rounds = Integer.parseInt(arguments[1]);
    System.out.printf(Locale.ROOT, "%,d lessons, %d rounds%n", lessons.size(), rounds);
    Path folder = Files.createTempDirectory("lessons-benchmark");
    try {
      JdbcConnectionPool file =
          JdbcConnectionPool.create(H2File.url(DataFile.named(folder.resolve("store"))), "sa", "");
      new StoreBenchmark(file, lessons, rounds).compare("H2");
      execute(file, "shutdown immediately");
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path path : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(Databases.url("benchmark"));
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    try (HikariDataSource server = new HikariDataSource(config)) {
      StoreBenchmark onPostgres = new StoreBenchmark(server, lessons, rounds);
      onPostgres.compare("PostgreSQL");
      onPostgres.compareWriters();
    }
  }

  private void compare(String where) throws Exception {
    tell(where, "load", this::load, () -> byHand.load(lessons), this::empty);
    load();
    tell(where, "stream", this::stream, () -> byHand.stream(lessons.size()), () -> {});
    tell(where, "5000 by id", this::find, () -> byHand.find(some()), () -> {});
  }

  private void load() {
    store.load(lessons.stream(), LoadProgress.SILENT);
  }

  private void stream() {
    long seen =
        store.<Long>read(
            Viewer.unrestricted(),
            all -> all.lessons().stream().filter(lesson -> lesson.revision() == 1).count());
    check(seen == lessons.size());
  }

  private void find() {
    store.<Boolean>read(
        Viewer.unrestricted(),
        all -> {
          some().forEach(id -> check(all.lessons().find(Id.of(id)).isPresent()));
          return true;
        });
  }

  private List<String> some() {
    return IntStream.range(0, 5000)
        .mapToObj(i -> lessons.get((int) (i * 7919L % lessons.size())).id().value())
        .toList();
  }

  /** Commits a second, of one writer and of eight. */
  private void compareWriters() throws Exception {
    double[][] rates = new double[2][rounds];
    for (int round = 0; round < rounds; round++) {
      rates[0][round] = commits(1);
      rates[1][round] = commits(WRITERS);
    }
    System.out.printf(
        Locale.ROOT,
        "PostgreSQL %-16s one %8.0f /s   eight %8.0f /s   ratio %.2f%n",
        "writers",
        median(rates[0]),
        median(rates[1]),
        median(rates[1]) / median(rates[0]));
  }

  private double commits(int writers) throws Exception {
    empty();
    int each = 2000 / writers;
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
        check(one.get());
      }
    } finally {
      threads.shutdownNow();
    }
    return writers * each / ((System.nanoTime() - start) / 1e9);
  }

  private void empty() throws SQLException {
    execute(database, "truncate table \"lessons\".\"lesson\"");
    execute(database, "truncate table \"lessons\".tie");
    execute(database, "truncate table \"lessons\".change_feed");
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void tell(String where, String what, Work ours, Work other, Work before)
      throws Exception {
    double[][] times = new double[2][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int turn = 0; turn < 2; turn++) {
        int who = (round + turn) & 1;
        before.run();
        double seconds = seconds(who == 0 ? ours : other);
        if (round >= 0) {
          times[who][round] = seconds;
        }
      }
    }
    before.run();
    double[] ratios = new double[rounds];
    Arrays.setAll(ratios, round -> times[1][round] / times[0][round]);
    System.out.printf(
        Locale.ROOT,
        "%-10s %-16s ours %7.2f s   by hand %7.2f s   ratio %.2f  (%s)%n",
        where,
        what,
        median(times[0]),
        median(times[1]),
        median(ratios),
        Arrays.stream(ratios).mapToObj(r -> String.format(Locale.ROOT, "%.2f", r)).toList());
  }

  private static double seconds(Work work) throws Exception {
    System.gc();
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
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
    void run() throws Exception;
  }
}
