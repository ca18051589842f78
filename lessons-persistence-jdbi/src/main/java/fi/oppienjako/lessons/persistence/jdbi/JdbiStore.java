package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A store in an SQL database: H2 in a file, with nothing to install. Thread-safe.
 *
 * <p>It keeps persons, organisations, programmes, projects and lessons so far; to save or read
 * anything else ends in a {@link StoreException} that says so.
 *
 * <p>Many read at once, each one view of the whole from when it first read; one writes at a time,
 * and others wait up to a minute. What is saved is written to the file before {@link #write}
 * returns. A database that fails, is busy or is closed ends in a {@code StoreException}.
 */
public final class JdbiStore implements Store {

  private static final int CHUNK = 1000;

  private final Connections connections;
  private final LongConsumer release;
  private final AtomicLong written = new AtomicLong();
  private final ThreadLocal<Boolean> atWork = ThreadLocal.withInitial(() -> false);
  private volatile boolean closed;

  private JdbiStore(DataSource database, LongConsumer release) {
    this.connections = new Connections(database);
    this.release = release;
  }

  /**
   * The store in {@code file}, which is made if it is not there, with its tables brought up to
   * date. One program at a time can have it open.
   *
   * @param file the file; H2 adds {@code .mv.db} to its name where that is missing
   * @throws IllegalArgumentException if the path holds a semicolon
   * @throws StoreException if it cannot be opened
   */
  public static JdbiStore open(Path file) {
    H2File opened = H2File.open(file);
    try {
      JdbiStore store = new JdbiStore(opened.connections(), opened::close);
      migrate(opened.connections());
      return store;
    } catch (StoreException e) {
      opened.abandon();
      throw e;
    }
  }

  /**
   * A store in {@code database}, whose tables are there already: made by {@link #migrate}, or by
   * the Flyway of whoever embeds this, from {@code classpath:lessons-migrations}. Closing the store
   * leaves {@code database} open.
   *
   * <p>An H2 database should be opened with {@code WRITE_DELAY=0}, or else what is saved may be
   * lost for half a second, and with {@code OPTIMIZE_REUSE_RESULTS=FALSE}.
   */
  public static JdbiStore over(DataSource database) {
    return new JdbiStore(requireNonNull(database, "database"), written -> {});
  }

  /** Brings the tables in {@code database} up to date. */
  public static void migrate(DataSource database) {
    Migrations.run(requireNonNull(database, "database"));
  }

  @Override
  public <T extends @Nullable Object> T write(Function<? super UnitOfWork, ? extends T> work) {
    return alone(
        () -> {
          try (Transaction session = connections.writing()) {
            JdbiRecords records = new JdbiRecords(session);
            T result = UnitOfWork.over(records, work);
            long saved = records.end();
            session.commit();
            written.addAndGet(saved);
            return result;
          }
        });
  }

  @Override
  public <T extends @Nullable Object> T read(
      Viewer reader, Function<? super Snapshot, ? extends T> work) {
    requireNonNull(reader, "reader");
    return alone(
        () -> {
          try (Transaction session = connections.reading()) {
            return work.apply(new JdbiSnapshot(reader, () -> session));
          }
        });
  }

  @Override
  public void load(Stream<? extends Aggregate<?>> all, LoadProgress progress) {
    long soFar = 0;
    try (all) {
      Iterator<? extends Aggregate<?>> things = all.iterator();
      while (things.hasNext()) {
        List<Aggregate<?>> chunk = new ArrayList<>(CHUNK);
        while (things.hasNext() && chunk.size() < CHUNK) {
          chunk.add(things.next());
        }
        write(
            unit -> {
              chunk.forEach(unit::load);
              return chunk.size();
            });
        soFar += chunk.size();
        progress.loaded(soFar);
      }
    }
  }

  /** {@inheritDoc} Those are told that are there when this is called. */
  @Override
  public Stream<Change> changes(Position after) {
    Position end = inSession(ChangeFeed::end);
    return Pages.stream(
        last ->
            inSession(
                session ->
                    ChangeFeed.page(session, last.map(Change::position).orElse(after), end)));
  }

  @Override
  public void close() {
    closed = true;
    release.accept(written.get());
  }

  private <T> T inSession(Function<Transaction, T> work) {
    checkOpen();
    try (Transaction session = connections.reading()) {
      return work.apply(session);
    }
  }

  private <T extends @Nullable Object> T alone(Supplier<? extends T> work) {
    if (atWork.get()) {
      throw new IllegalStateException(
          "a piece of work must not begin another one on the same store");
    }
    checkOpen();
    atWork.set(true);
    try {
      return work.get();
    } finally {
      atWork.remove();
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new StoreException(Message.of("store.closed"));
    }
  }
}
