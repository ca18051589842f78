package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to date: first by the SQL files, which hold what is there once, then by the
 * tables of the kinds, which follow from the kinds. The only class that knows Flyway.
 */
final class Migrations {

  static {
    // Flyway has no module name that a published descriptor could require: it is a module named
    // after its file, or none at all.
    Module ours = Migrations.class.getModule();
    ours.addReads(Migrations.class.getClassLoader().getUnnamedModule());
    if (ours.getLayer() != null) {
      ours.getLayer().modules().stream()
          .filter(module -> module.getName().startsWith("flyway."))
          .forEach(ours::addReads);
    }
  }

  private Migrations() {}

  static void run(DataSource database, StoreOptions options) {
    try {
      Dialect dialect = dialect(database);
      Flyway flyway =
          Flyway.configure(Migrations.class.getClassLoader())
              .dataSource(database)
              .locations(
                  "classpath:lessons-migrations/common",
                  "classpath:lessons-migrations/" + dialect.folder())
              .javaMigrations(new OfKinds(new Tables(options, dialect), dialect))
              .defaultSchema(options.schema())
              // A name of our own, so that an embedder's Flyway can work in the same schema.
              .table("lessons_schema_history")
              .baselineOnMigrate(true)
              .baselineVersion("0")
              // Silent unless the embedder has set up logging.
              .loggers("slf4j")
              .load();
      if (Arrays.stream(flyway.info().all())
          .anyMatch(one -> one.getState() == MigrationState.FUTURE_SUCCESS)) {
        throw new StoreException(Message.of("store.newer"));
      }
      flyway.migrate();
      if (!dialect.numbersTransactions()) {
        goOnAfterRestore(database, '"' + options.schema() + '"');
      }
    } catch (FlywayException e) {
      throw SqlErrors.notMigrated(e);
    }
  }

  // A cluster into which the database was restored begins to number transactions from the start.
  private static void goOnAfterRestore(DataSource database, String schema) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          update %1$s.feed_base set base = last + 1 - pg_current_xact_id()::text::bigint
          from (
            select greatest(max(position), (select trimmed from %1$s.feed_base)) / 1048576 as last
            from %1$s.change_feed) as told
          where last >= base + pg_current_xact_id()::text::bigint"""
              .formatted(schema));
    } catch (SQLException e) {
      throw SqlErrors.told(e);
    }
  }

  private static Dialect dialect(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return Dialect.of(connection);
    } catch (SQLException e) {
      throw SqlErrors.told(e);
    }
  }

  /** Makes what tables and columns are missing, each time that kinds or indexes are others. */
  private static final class OfKinds implements JavaMigration {

    private final Tables tables;
    private final Dialect dialect;

    OfKinds(Tables tables, Dialect dialect) {
      this.tables = tables;
      this.dialect = dialect;
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
      return null; // Repeatable.
    }

    @Override
    public String getDescription() {
      return "tables of kinds";
    }

    @Override
    public Integer getChecksum() {
      return tables.all().stream()
          .map(one -> List.of(one.definition(), List.copyOf(one.indexes())))
          .toList()
          .hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
      return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
      for (KindTable<?> table : tables.all()) {
        try (Statement statement = context.getConnection().createStatement()) {
          for (String sql : table.definition()) {
            statement.execute(sql);
          }
        }
        Handle handle = Jdbi.create(context.getConnection()).open();
        try (Session session = new Session(handle, dialect, true, () -> {})) {
          refill(session, table);
          session.commit();
        }
      }
    }

    private void refill(Session session, KindTable<?> table) {
      String known = tables.schema() + ".kind_index";
      String kind = table.kind().key();
      Set<String> indexes =
          new TreeSet<>(
              session.rows(
                  "select name from " + known + " where kind = ?",
                  List.of(kind),
                  row -> row.getString(1)));
      if (!indexes.equals(table.indexes())) {
        table.refill(session);
        session.execute("delete from " + known + " where kind = ?", kind);
        session.batch(
            "insert into " + known + " (kind, name) values (?, ?)",
            table.indexes(),
            index -> List.of(kind, index));
      }
    }
  }
}
