package fi.oppienjako.lessons.persistence.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/** Opens sessions on one database. Thread-safe. */
final class Connections {

  private final Jdbi jdbi;
  private final int oneView;

  /** On {@code database}, which is asked what it is. */
  Connections(DataSource database) {
    jdbi = Jdbi.create(database);
    jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    try (Connection connection = database.getConnection()) {
      // What SQL calls repeatable read is, on H2, a view of each table from when it is first read;
      // one view of all tables has a name of its own there.
      oneView =
          connection.getMetaData().getDatabaseProductName().equals("H2")
              ? Constants.TRANSACTION_SNAPSHOT
              : Connection.TRANSACTION_REPEATABLE_READ;
    } catch (SQLException e) {
      throw SqlErrors.told(e);
    }
  }

  /** A session that sees the whole database as it is at its first statement. */
  Transaction reading() {
    return session(oneView);
  }

  /** A session that sees what others have committed; whoever writes in it first locks the feed. */
  Transaction writing() {
    return session(Connection.TRANSACTION_READ_COMMITTED);
  }

  private Transaction session(int isolation) {
    try {
      Handle handle = jdbi.open();
      try {
        Connection connection = handle.getConnection();
        int before = connection.getTransactionIsolation();
        isolate(connection, before, isolation);
        handle.begin();
        return new Transaction(handle, () -> isolate(connection, isolation, before));
      } catch (JdbiException | SQLException e) {
        handle.close();
        throw SqlErrors.told(e);
      }
    } catch (JdbiException e) {
      throw SqlErrors.told(e);
    }
  }

  private static void isolate(Connection connection, int from, int to) {
    if (from != to) {
      try {
        connection.setTransactionIsolation(to);
      } catch (SQLException e) {
        throw SqlErrors.told(e);
      }
    }
  }
}
