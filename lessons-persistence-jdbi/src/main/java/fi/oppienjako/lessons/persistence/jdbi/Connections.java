package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.port.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Opens sessions on one database. Thread-safe. */
final class Connections {

  private final Jdbi jdbi;
  private final Dialect dialect;
  private final boolean joining;
  private final Turn turn;

  /** With the host's transactions joined, where there are any, or not. */
  Connections(Jdbi jdbi, boolean joining) {
    this.jdbi = jdbi;
    this.joining = joining;
    try (Handle handle = jdbi.open()) {
      dialect = Dialect.of(handle.getConnection());
      turn = Turn.of(handle.getConnection());
    } catch (JdbiException | SQLException e) {
      throw SqlErrors.told(e);
    }
  }

  Dialect dialect() {
    return dialect;
  }

  /** A session that sees the whole database as it is at its first statement. */
  Session reading() {
    return session(true, false);
  }

  /** A session that sees what others have committed. */
  Session looking() {
    return session(false, false);
  }

  /** A session that sees what others have committed, and has its turn to write. */
  Session writing() {
    return session(false, true);
  }

  private Session session(boolean reading, boolean writing) {
    try {
      Handle handle = jdbi.open();
      try {
        Connection connection = handle.getConnection();
        if (joining && !connection.getAutoCommit()) {
          return new Session(handle, dialect, true, () -> {});
        }
        Dialect.Closing afterwards = () -> {};
        if (reading && dialect == Dialect.H2) {
          afterwards = dialect.oneView(connection);
        }
        handle.begin();
        if (reading && dialect != Dialect.H2) {
          afterwards = dialect.oneView(connection);
        }
        if (writing && dialect == Dialect.H2) {
          afterwards = turn.begin();
        }
        return new Session(handle, dialect, false, afterwards);
      } catch (StoreException e) {
        handle.close();
        throw e;
      } catch (JdbiException | SQLException e) {
        handle.close();
        throw SqlErrors.told(e);
      }
    } catch (JdbiException e) {
      throw SqlErrors.told(e);
    }
  }
}
