package fi.oppienjako.lessons.persistence.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Holds the store against other ways to keep the same lessons, on an H2 file and on PostgreSQL, in
 * alternating rounds of one run: JDBC and bare Jackson by hand into the same tables, COPY into
 * them, and a row for each part by JDBC and by Hibernate ORM; and opening a new file beside bare
 * Flyway and Jdbi. Prints how many times as fast the store is as each.
 *
 * <p>To run it, at the root: {@code mvn -q verify -DskipTests -Pbenchmark -pl
 * lessons-persistence-jdbi -am -Dbenchmark.lessons=10000 -Dbenchmark.rounds=5}
 */
final class StoreBenchmark {

  private final Rounds rounds;
  private final List<Lesson> lessons;
  private final List<String> some;

  private StoreBenchmark(List<Lesson> lessons, int rounds) {
    this.rounds = new Rounds(rounds);
    this.lessons = lessons;
    some =
        IntStream.range(0, Math.min(5000, lessons.size()))
            .mapToObj(i -> lessons.get((int) (i * 7919L % lessons.size())).id().value())
            .toList();
  }

  public static void main(String[] arguments) throws Exception {
    List<Lesson> lessons = Fixtures.STANDARD.lessons(Integer.parseInt(arguments[0])).toList();
    int rounds = Integer.parseInt(arguments[1]);
    System.out.printf(Locale.ROOT, "%,d lessons, %d rounds%n", lessons.size(), rounds);
    StoreBenchmark benchmark = new StoreBenchmark(lessons, rounds);
    Path folder = Files.createTempDirectory("lessons-benchmark");
    try {
      new Opening(folder, lessons.get(0)).compare(benchmark.rounds);
      DataSource file = file(folder, "together");
      benchmark.compare("H2", file, peers(file));
      execute(file, "shutdown immediately");
      benchmark.compareFiles(folder);
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
      Map<String, Peer> peers = peers(server);
      peers.put("COPY", new ByCopy(server));
      benchmark.compare("PostgreSQL", server, peers);
      benchmark.compareTables(server);
      Writers.compare(server, lessons, rounds);
    }
  }

  private static DataSource file(Path folder, String name) {
    return JdbcConnectionPool.create(H2File.url(DataFile.named(folder.resolve(name))), "sa", "");
  }

  /** The store, and all others, which do not meet in their tables but for those by hand. */
  private static Map<String, Peer> peers(DataSource database) throws SQLException {
    JdbiStore.migrate(database);
    RowPerPart.make(database);
    Map<String, Peer> peers = new LinkedHashMap<>();
    peers.put("ours", new Ours(JdbiStore.over(database)));
    peers.put("JDBC + Jackson", new HandWritten(database));
    peers.put("row per part", new RowPerPart(database));
    peers.put("Hibernate", new WithHibernate(database));
    return peers;
  }

  private void compare(String where, DataSource database, Map<String, Peer> peers)
      throws Exception {
    Map<String, Rounds.Work> loads = new LinkedHashMap<>();
    Map<String, Rounds.Work> streams = new LinkedHashMap<>();
    Map<String, Rounds.Work> finds = new LinkedHashMap<>();
    peers.forEach(
        (name, peer) -> {
          loads.put(name, () -> peer.load(lessons));
          if (!name.equals("COPY")) {
            streams.put(name, () -> check(peer.stream() == lessons.size()));
            finds.put(name, () -> check(peer.find(some) == some.size()));
          }
        });
    rounds.tell(where + " load", loads, () -> empty(database));
    empty(database);
    peers.get("ours").load(lessons);
    peers.get("row per part").load(lessons);
    if (!where.equals("H2")) {
      execute(database, "vacuum analyze");
    }
    rounds.tell(where + " stream", streams, () -> {});
    rounds.tell(where + " by id", finds, () -> {});
    new Cards(database).compare(where, rounds);
  }

  /** Of one file with ours and one with rows for parts, each written once and made small. */
  private void compareFiles(Path folder) throws Exception {
    long[] bytes = new long[2];
    for (int who = 0; who < 2; who++) {
      String name = who == 0 ? "ours" : "row per part";
      DataSource file = file(folder, name);
      // What both have is in both; what is compared are the lessons.
      peers(file).get(name).load(lessons);
      execute(file, "shutdown compact");
      bytes[who] = Files.size(folder.resolve(name + ".mv.db"));
    }
    tellSizes("H2", bytes[0], bytes[1]);
  }

  private void compareTables(DataSource server) throws SQLException {
    execute(server, "vacuum full");
    String size =
        "select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid ="
            + " c.relnamespace where c.relkind = 'r' and n.nspname = ";
    tellSizes("PostgreSQL", number(server, size + "'lessons'"), number(server, size + "'parts'"));
  }

  private static void tellSizes(String where, long ours, long parts) {
    System.out.printf(
        Locale.ROOT,
        "%-20s ours %,d kB, row per part %,d kB: %.2f of it%n",
        where + " disk",
        ours >> 10,
        parts >> 10,
        (double) ours / parts);
  }

  private static long number(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  static void empty(DataSource database) throws SQLException {
    execute(database, "truncate table \"lessons\".\"lesson\"");
    execute(database, "truncate table \"lessons\".tie");
    execute(database, "truncate table \"lessons\".change_feed");
    execute(database, "truncate table parts.lesson");
    for (LessonRows.Part<?> part : LessonRows.PARTS) {
      execute(database, "truncate table parts." + part.table());
    }
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("not all do the same");
    }
  }
}
