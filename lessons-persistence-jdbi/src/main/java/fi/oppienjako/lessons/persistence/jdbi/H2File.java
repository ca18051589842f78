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

  private static final int WORTH_COMPACTING = 1000;
  private static final String SUFFIX = ".mv.db";

  private final JdbcConnectionPool pool;
  private final AtomicBoolean closed = new AtomicBoolean();

  private H2File(JdbcConnectionPool pool) {
    this.pool = pool;
  }

  static H2File open(Path file) {
    return new H2File(JdbcConnectionPool.create(url(file), "sa", ""));
  }

  // Asynchronous: the channel that H2 uses otherwise is closed, and the database with it, when a
  // thread is interrupted that reads or writes.
  static String url(Path file) {
    String path = file.toAbsolutePath().toString();
    if (path.contains(";")) {
      throw new IllegalArgumentException("H2 takes no path with a semicolon, such as " + path);
    }
    String name = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
    return "jdbc:h2:async:" + name + SETTINGS;
  }

  DataSource connections() {
    return pool;
  }

  /** Lets go of a file that could not be brought into use. */
  void abandon() {
    pool.dispose();
  }

  /**
   * Lets go of the file; after much has been written, makes it as small as it can be first, which
   * takes some seconds for 100,000 lessons.
   *
   * @param written how many things have been written since it was opened
   */
  void close(long written) {
    if (closed.getAndSet(true)) {
      return;
    }
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(written < WORTH_COMPACTING ? "shutdown" : "shutdown compact");
    } catch (SQLException e) {
      throw SqlErrors.told(e);
    } finally {
      pool.dispose();
    }
  }
}
