package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** The views in which analysts read with SQL what the tables hold as documents. */
final class AnalystViews {

  private static final String FILE = "/lessons-views/postgresql.sql";
  private static final String SUFFIX = "_views";

  private AnalystViews() {}

  /** Makes them, or brings them up to date, all in one transaction. */
  static void make(DataSource database, StoreOptions options) {
    try (Connection connection = database.getConnection()) {
      if (Dialect.of(connection) != Dialect.POSTGRESQL) {
        throw new StoreException(Message.of("store.views-elsewhere"));
      }
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        // Two who make the same schema at once would be in each other's way.
        statement.execute("select pg_advisory_xact_lock(hashtext('lessons views'))");
        statement.execute(sql(options.schema()));
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw SqlErrors.told(e);
    }
  }

  private static String sql(String schema) {
    try (InputStream in = AnalystViews.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8)
          .replace("${views}", schema + SUFFIX)
          .replace("${schema}", schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
