package fi.oppienjako.lessons.persistence.jdbi;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** An H2 database in a file of ours, and the connections to it. Thread-safe. */
final class H2File {

  /**
   * Saved is saved; a statement is parsed once in a connection; what one reader found is never
   * handed to another whose view is older or newer; a page fits in memory; who waits longer than a
   * minute to write is told.
   */
  static final String SETTINGS =
      ";WRITE_DELAY=0;QUERY_CACHE_SIZE=64;OPTIMIZE_REUSE_RESULTS=FALSE;MAX_MEMORY_ROWS=100000"
          + ";LOCK_TIMEOUT=60000;TRACE_LEVEL_FILE=0";

  private static final String SUFFIX = ".mv.db";

  private final JdbcConnectionPool pool;
  private final AtomicBoolean closed = new AtomicBoolean();

  private H2File(JdbcConnectionPool pool) {
    this.pool = pool;
  }

  static H2File open(Path file) {
    String path = file.toAbsolutePath().toString();
    if (path.contains(";")) {
      throw new IllegalArgumentException("H2 takes no path with a semicolon, such as " + path);
    }
    String name = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
    return new H2File(JdbcConnectionPool.create("jdbc:h2:file:" + name + SETTINGS, "sa", ""));
  }

  DataSource connections() {
    return pool;
  }

  /** Makes the file as small as it can be, and lets go of it. */
  void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown compact");
    } catch (SQLException e) {
      throw Refusals.told(e);
    } finally {
      pool.dispose();
    }
  }
}
