package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.programme.Project;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** What is laid down on both databases. */
class SchemasTest {

  private static final Project PROJECT = Fixtures.STANDARD.project(1);

  @Test
  void isTheSameOnBothDatabases() throws SQLException {
    Set<String> postgres = described(Databases.postgres());
    assertThat(described(Databases.h2())).isEqualTo(postgres);
    assertThat(postgres)
        .contains(
            "lesson.document document not null",
            "lesson.by_programme text",
            "poster.id text not null",
            "index of lesson: project, id");
  }

  /** Tables, columns and indexes, in the words of neither. */
  private static Set<String> described(DataSource database) throws SQLException {
    Set<String> all = new TreeSet<>();
    try (Connection connection = database.getConnection()) {
      DatabaseMetaData about = connection.getMetaData();
      try (ResultSet columns = about.getColumns(null, "lessons", null, null)) {
        while (columns.next()) {
          String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
          if (!table.equals("lessons_schema_history") && isTable(about, table)) {
            all.add(
                "%s.%s %s%s"
                    .formatted(
                        table,
                        columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        type(columns.getString("TYPE_NAME")),
                        columns.getInt("NULLABLE") == 0 ? " not null" : ""));
            all.addAll(indexes(about, columns.getString("TABLE_NAME")));
          }
        }
      }
    }
    return all;
  }

  private static boolean isTable(DatabaseMetaData about, String name) throws SQLException {
    for (String written : List.of(name, name.toUpperCase(Locale.ROOT))) {
      try (ResultSet tables = about.getTables(null, "lessons", written, null)) {
        if (tables.next() && tables.getString("TABLE_TYPE").endsWith("TABLE")) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> indexes(DatabaseMetaData about, String table) throws SQLException {
    Set<String> all = new TreeSet<>();
    try (ResultSet indexes = about.getIndexInfo(null, "lessons", table, false, true)) {
      String current = "";
      StringBuilder columns = new StringBuilder();
      while (indexes.next()) {
        if (!indexes.getString("INDEX_NAME").equals(current)) {
          add(all, table, columns);
          current = indexes.getString("INDEX_NAME");
        }
        columns.append(columns.isEmpty() ? "" : ", ").append(indexes.getString("COLUMN_NAME"));
      }
      add(all, table, columns);
    }
    return all;
  }

  private static void add(Set<String> all, String table, StringBuilder columns) {
    if (!columns.isEmpty()) {
      all.add(("index of " + table + ": " + columns).toLowerCase(Locale.ROOT));
      columns.setLength(0);
    }
  }

  private static String type(String name) {
    return switch (name.replaceAll(".*\\.|\"", "").toLowerCase(Locale.ROOT)) {
      case "identifier", "word", "varchar", "character varying" -> "text";
      case "document", "json", "jsonb" -> "document";
      case "int4", "integer" -> "integer";
      case "int8", "bigint" -> "long";
      case "timestamptz", "timestamp with time zone" -> "instant";
      default -> name;
    };
  }

  @Test
  void isMadeOnceByManyAtATime() throws Exception {
    String url = Databases.url("many");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Long> opening =
          () -> {
            try (Store store = JdbiStore.open(url)) {
              return store.read(Viewer.anyone(), seen -> seen.projects().stream().count());
            }
          };
      for (Future<Long> one : threads.invokeAll(List.of(opening, opening, opening, opening))) {
        assertThat(one.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void fillsIndexesThatComeLater() {
    for (DataSource database : List.of(pool(Databases.url("later")), memory("later"))) {
      JdbiStore.migrate(database);
      Lesson lesson =
          Fixtures.STANDARD
              .lessons(80)
              .filter(one -> one.origin().programme().isPresent())
              .findFirst()
              .orElseThrow();
      Project team =
          Fixtures.some(Fixtures.STANDARD::project, 40).stream()
              .filter(one -> !one.team().isEmpty())
              .findFirst()
              .orElseThrow();
      try (Store store = JdbiStore.over(database)) {
        store.load(Stream.of(team, lesson), LoadProgress.SILENT);
        // As an earlier library left it, which had neither of the two indexes.
        for (String sql :
            List.of(
                "drop index \"lessons\".\"lesson_by_programme\"",
                "alter table \"lessons\".\"lesson\" drop column by_programme",
                "delete from \"lessons\".tie where name = 'member'",
                "delete from \"lessons\".kind_index where name in ('programme', 'member')",
                "update \"lessons\".\"lessons_schema_history\" set \"checksum\" = 1 where \"description\" = 'tables of kinds'")) {
          Databases.execute(database, sql);
        }
        JdbiStore.migrate(database);
        store.read(
            Viewer.unrestricted(),
            seen -> {
              assertThat(
                      seen.lessons()
                          .where(Lesson.BY_PROGRAMME, lesson.origin().programme().orElseThrow()))
                  .hasSize(1);
              assertThat(seen.projects().where(Project.BY_MEMBER, team.team().get(0).person()))
                  .hasSize(1);
              return null;
            });
      }
    }
  }

  @Test
  void goesOnWithTheFeedAfterARestoreIntoAnotherCluster() {
    DataSource database = pool(Databases.url("restored"));
    JdbiStore.migrate(database);
    Databases.execute(
        database,
        "insert into lessons.change_feed values (9000000000000, 'project', 'old', 1, now())");
    JdbiStore.migrate(database);
    try (Store store = JdbiStore.over(database)) {
      store.write(unit -> unit.save(PROJECT));
      try (Stream<Change> changes = store.changes(Position.START)) {
        assertThat(changes).extracting(Change::id).containsExactly("old", PROJECT.id().value());
      }
    }
  }

  @Test
  void livesBesideTheTablesAndMigrationsOfAHost() {
    for (DataSource database : List.of(pool(Databases.url("host")), memory("host"))) {
      Databases.execute(database, "create table project (id integer primary key)");
      StoreOptions options = StoreOptions.defaults().inSchema("sharing");
      JdbiStore.migrate(database, options);
      Flyway.configure().dataSource(database).baselineOnMigrate(true).load().migrate();
      JdbiStore.migrate(database, options);
      try (Store store = JdbiStore.over(database, options)) {
        assertThat(store.<Project>write(unit -> unit.save(PROJECT)).revision()).isEqualTo(1);
      }
      Databases.execute(database, "insert into project values (1)");
      Databases.execute(database, "insert into \"sharing\".tie values ('a', 'b', 'c', 'd')");
    }
  }

  @Test
  void saysThatItIsOfANewerLibrary() {
    DataSource database = memory("newer");
    JdbiStore.migrate(database);
    Databases.execute(
        database,
        "insert into \"lessons\".\"lessons_schema_history\" select 99, '99', 'later', 'SQL',"
            + " 'V99__later.sql', 1, 'sa', now(), 1, true");
    assertThatThrownBy(() -> JdbiStore.migrate(database))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void saysThatADocumentIsOfANewerLibrary() {
    DataSource database = memory("newer_document");
    JdbiStore.migrate(database);
    try (Store store = JdbiStore.over(database)) {
      store.write(unit -> unit.save(PROJECT));
      Databases.execute(database, "update \"lessons\".\"project\" set format = 2");
      assertThatThrownBy(
              () ->
                  store.read(
                      Viewer.anyone(), seen -> seen.projects().find(PROJECT.id()).isPresent()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("newer version");
    }
  }

  @Test
  void saysThatThereAreNoTables() {
    try (Store store = JdbiStore.over(memory("bare"))) {
      assertThatThrownBy(() -> store.write(unit -> unit.save(PROJECT)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("bring the database up to date");
    }
  }

  private static DataSource memory(String name) {
    return JdbcConnectionPool.create(
        "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + H2File.SETTINGS, "sa", "");
  }

  private static DataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(2);
    return new HikariDataSource(config);
  }
}
