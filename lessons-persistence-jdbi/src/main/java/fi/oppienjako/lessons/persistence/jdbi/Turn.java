package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.concurrent.TimeUnit.SECONDS;

import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is to write to an H2 database in this program, until what was written is on disk.
 * The row that a writer holds is let go of when its work is committed, which is before that: the
 * next one's work would get into the file by halves. Thread-safe.
 */
final class Turn {

  private static final int LONGEST_WAIT = 60;
  private static final Map<String, Turn> TURNS = new ConcurrentHashMap<>();

  private final ReentrantLock lock = new ReentrantLock();

  private Turn() {}

  /** That of the database of {@code connection}, whichever store writes to it. */
  static Turn of(Connection connection) throws SQLException {
    return TURNS.computeIfAbsent(connection.getMetaData().getURL(), database -> new Turn());
  }

  /**
   * Waits for it, an interrupt notwithstanding; what ends it is returned.
   *
   * @throws StoreException if others have been writing for too long
   */
  Dialect.Closing begin() {
    boolean interrupted = Thread.interrupted();
    try {
      if (!lock.tryLock(LONGEST_WAIT, SECONDS)) {
        throw new StoreException(Message.of("store.busy"));
      }
    } catch (InterruptedException e) {
      interrupted = true;
      lock.lock();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return lock::unlock;
  }
}
