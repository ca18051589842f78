package fi.oppienjako.lessons.persistence.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fi.oppienjako.lessons.core.contract.Poster;
import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.SampledKinds;
import fi.oppienjako.lessons.core.model.Kind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** Databases to try the store with: one of each kind for all tests, emptied again and again. */
final class Databases {

  /** With an embedder's own kind beside ours. */
  static final StoreOptions OPTIONS = StoreOptions.defaults().withKinds(Poster.KIND);

  static final List<Sampled<?>> KINDS = kinds();

  private static @Nullable DataSource h2;
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable DataSource postgres;

  private Databases() {}

  /** H2 in memory. */
  static synchronized DataSource h2() {
    if (h2 == null) {
      h2 =
          JdbcConnectionPool.create(
              "jdbc:h2:mem:tried;DB_CLOSE_DELAY=-1" + H2File.SETTINGS, "sa", "");
      JdbiStore.migrate(h2, OPTIONS);
    }
    return emptied(h2);
  }

  /** PostgreSQL, which the tests bring along. */
  static synchronized DataSource postgres() {
    if (postgres == null) {
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(url("postgres"));
      config.addDataSourceProperty("reWriteBatchedInserts", "true");
      config.setMaximumPoolSize(3);
      postgres = new HikariDataSource(config);
      JdbiStore.migrate(postgres, OPTIONS);
    }
    return emptied(postgres);
  }

  /** The URL of a database of that name, made if it is not there. */
  static synchronized String url(String database) {
    try {
      if (server == null) {
        server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                // Its transactions would hold changes back from a feed that is read meanwhile.
                .setServerConfig("autovacuum", "off")
                .start();
      }
      if (!database.equals("postgres")) {
        execute(server.getPostgresDatabase(), "create database " + database);
      }
      return server.getJdbcUrl("postgres", database);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataSource emptied(DataSource database) {
    execute(
        database,
        OPTIONS.kinds().stream()
            .map(Kind::key)
            .map(key -> "delete from \"lessons\".\"" + key.replace('-', '_') + "\";")
            .collect(
                Collectors.joining(
                    "",
                    "",
                    "delete from \"lessons\".tie;delete from \"lessons\".earlier;delete from \"lessons\".change_feed;update \"lessons\".feed_base set trimmed = 0")));
    return database;
  }

  static void execute(DataSource database, String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private static List<Sampled<?>> kinds() {
    List<Sampled<?>> kinds = new ArrayList<>(SampledKinds.ALL);
    kinds.add(Sampled.of(Poster.KIND, 20, Poster::number, Poster::printed));
    return kinds;
  }
}
