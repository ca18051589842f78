package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date. The only class that knows Flyway. */
final class Migrations {

  static {
    // Flyway has no module name that a published descriptor could require.
    Migrations.class.getModule().addReads(Flyway.class.getModule());
  }

  private Migrations() {}

  static void run(DataSource database) {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(database)
          .locations("classpath:lessons-migrations")
          // A name of our own, so that an embedder's Flyway can work in the same schema.
          .table("lessons_schema_history")
          .baselineOnMigrate(true)
          .baselineVersion("0")
          // Silent unless the embedder has set up logging.
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          Message.of("store.not-migrated", SqlErrors.firstLine(e.getMessage())), e);
    }
  }
}
