package fi.oppienjako.lessons.persistence.jdbi;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * An H2 database in a file of ours, and the connections to it; shared by all stores of this program
 * that are on the same file. Thread-safe.
 */
final class H2File implements Resource {

  /**
   * A statement is parsed once in a connection, of which some thirty kinds have several each; what
   * one reader found is never handed to another whose view is older or newer; a page fits in
   * memory; who waits longer than a minute to write is told.
   */
  static final String SETTINGS =
      ";QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=FALSE;MAX_MEMORY_ROWS=100000"
          + ";LOCK_TIMEOUT=60000";

  /**
   * Saved is saved: nothing waits to be written, and nothing in the file is written over while it
   * is open, for H2 would lose what it answered as saved when the program dies meanwhile.
   */
  static final String LASTING = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0";

  private static final int WORTH_COMPACTING = 1000;
  private static final int CONNECTIONS = 32;
  private static final String PREFIX = "jdbc:h2:file:";
  private static final Map<Path, H2File> OPEN = new HashMap<>();

  private final Path file;
  private final JdbcConnectionPool pool;
  private final AtomicLong written = new AtomicLong();
  private int users;

  private H2File(Path file, JdbcConnectionPool pool) {
    this.file = file;
    this.pool = pool;
  }

  /**
   * Opens the file that {@code path} names; a new one is made with all its tables, or not at all.
   */
  static H2File open(Path path, StoreOptions options) {
    Path file = DataFile.named(path);
    synchronized (OPEN) {
      H2File opened = OPEN.get(file);
      if (opened == null) {
        if (Files.notExists(file)) {
          make(file, options);
        }
        DataFile.check(file);
        opened = new H2File(file, pool(file));
        OPEN.put(file, opened);
      }
      opened.users++;
      return opened;
    }
  }

  // Under another name until it is whole: what is found under its own name later is a store, or
  // damaged.
  private static void make(Path file, StoreOptions options) {
    try {
      Path parent = Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Path making = DataFile.named(parent.resolve(file.getFileName() + "." + UUID.randomUUID()));
      try {
        H2File made = new H2File(making, pool(making));
        made.users = 1;
        Migrations.run(made.pool, options);
        made.close();
        Files.move(making, file);
      } finally {
        Files.deleteIfExists(making);
      }
    } catch (FileAlreadyExistsException made) {
      // By another program meanwhile; it is as good.
    } catch (IOException e) {
      throw SqlErrors.told(e);
    }
  }

  private static JdbcConnectionPool pool(Path file) {
    JdbcConnectionPool pool = JdbcConnectionPool.create(url(file), "sa", "");
    pool.setMaxConnections(CONNECTIONS);
    return pool;
  }

  static boolean isFile(String url) {
    return url.startsWith(PREFIX);
  }

  static Path path(String url) {
    return Path.of(url.substring(PREFIX.length()).split(";", 2)[0]);
  }

  // Asynchronous: the channel that H2 uses otherwise is closed, and the database with it, when a
  // thread is interrupted that reads or writes.
  static String url(Path file) {
    return "jdbc:h2:async:" + DataFile.withoutSuffix(file) + SETTINGS + LASTING;
  }

  @Override
  public DataSource connections() {
    return pool;
  }

  @Override
  public void written(long more) {
    written.addAndGet(more);
  }

  @Override
  public void erased() {
    written.addAndGet(WORTH_COMPACTING);
  }

  @Override
  public Room room() {
    return Room.at(file);
  }

  @Override
  public void abandon() {
    release();
  }

  /**
   * Lets go of the file, if no other store uses it; after much has been written, makes it as small
   * as it can be first, which takes some seconds for 100,000 lessons.
   */
  @Override
  public void close() {
    synchronized (OPEN) {
      if (users > 1) {
        users--;
        return;
      }
      try (Connection connection = pool.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(written.get() < WORTH_COMPACTING ? "shutdown" : "shutdown compact");
      } catch (SQLException e) {
        throw SqlErrors.told(e);
      } finally {
        release();
      }
    }
  }

  private void release() {
    synchronized (OPEN) {
      if (--users == 0) {
        OPEN.remove(file);
        pool.dispose();
      }
    }
  }
}
