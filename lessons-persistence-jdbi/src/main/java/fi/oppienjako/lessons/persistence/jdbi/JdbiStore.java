package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.text.Message;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A store in an SQL database: H2 in a file, with nothing to install, or PostgreSQL 15 or newer.
 * Thread-safe.
 *
 * <p>It keeps all kinds of this library, and those of your own that it is {@linkplain
 * StoreOptions#withKinds opened for}. Many read at once, each with one view of the whole, as of its
 * first read. A database that fails, is busy or is closed ends in a {@link StoreException}.
 *
 * <p>On H2 one writes at a time, and others wait up to a minute. What is saved is in the hands of
 * the operating system before {@link #write} returns: it survives the program, not a power cut. On
 * PostgreSQL writers wait for each other only where they change the same thing or what it depends
 * on; what is saved is as safe as the server is set up to keep it.
 */
public final class JdbiStore implements Store {

  private static final int CHUNK = 1000;

  private final Connections connections;
  private final StoreOptions options;
  private final Tables tables;
  private final Resource resource;
  private final ThreadLocal<Boolean> atWork = ThreadLocal.withInitial(() -> false);
  private volatile boolean closed;
  private volatile @Nullable StoreException ended;

  private JdbiStore(Jdbi jdbi, StoreOptions options, Resource resource) {
    this.connections = new Connections(jdbi, options.isJoining());
    this.options = options;
    this.tables = new Tables(options, connections.dialect());
    this.resource = resource;
  }

  /**
   * The store in {@code file}, which is created if it does not exist, with its tables brought up to
   * date. One program at a time can have it open; whoever opens it again in the same program shares
   * it.
   *
   * @param file the file; H2 adds {@code .mv.db} to its name where that is missing
   * @throws StoreException if it cannot be opened; a file that is damaged is left as it is
   */
  public static JdbiStore open(Path file) {
    return open(file, StoreOptions.defaults());
  }

  /** The store in {@code file}, as {@link #open(Path)}, with {@code options}. */
  public static JdbiStore open(Path file, StoreOptions options) {
    return opened(H2File.open(file, options), options);
  }

  /**
   * The store in the database at {@code url}, with its tables brought up to date.
   *
   * @param url a JDBC URL of PostgreSQL or H2
   * @throws StoreException if it cannot be reached
   */
  public static JdbiStore open(String url) {
    return open(url, StoreOptions.defaults());
  }

  /** The store at {@code url}, as {@link #open(String)}, with {@code options}. */
  public static JdbiStore open(String url, StoreOptions options) {
    return opened(
        H2File.isFile(url) ? H2File.open(H2File.path(url), options) : ServerPool.open(url, options),
        options);
  }

  private static JdbiStore opened(Resource resource, StoreOptions options) {
    try {
      migrate(resource.connections(), options);
      return new JdbiStore(Jdbi.create(resource.connections()), options, resource);
    } catch (StoreException e) {
      resource.abandon();
      throw SqlErrors.told(e, resource.room());
    }
  }

  /** A store in {@code database}, as {@link #over(DataSource, StoreOptions)}. */
  public static JdbiStore over(DataSource database) {
    return over(database, StoreOptions.defaults());
  }

  /**
   * A store in {@code database}, whose tables have been made by {@link #migrate}. Closing the store
   * leaves {@code database} open.
   *
   * <p>An H2 database should be opened with {@code WRITE_DELAY=0}, {@code REUSE_SPACE=FALSE} and
   * {@code OPTIMIZE_REUSE_RESULTS=FALSE}, or else what is saved may be lost with the program. For
   * PostgreSQL, {@code reWriteBatchedInserts=true} makes loads faster.
   */
  public static JdbiStore over(DataSource database, StoreOptions options) {
    requireNonNull(database, "database");
    return new JdbiStore(Jdbi.create(database), options, Resource.NONE);
  }

  /** Brings the tables for the default options in {@code database} up to date. */
  public static void migrate(DataSource database) {
    migrate(database, StoreOptions.defaults());
  }

  /** Brings the schema, and the tables of all kinds, up to date; several may do so at once. */
  public static void migrate(DataSource database, StoreOptions options) {
    Migrations.run(requireNonNull(database, "database"), options);
  }

  /**
   * Makes the views for analysts in {@code database}, as the documentation of this package lists
   * them, or brings them up to date; rights that were given to them stay. They are in a schema of
   * their own, such as {@code lessons_views}, and show everything, whatever its openness.
   *
   * @param database a PostgreSQL database whose tables have been made by {@link #migrate}
   * @throws StoreException if it is not one, or has no tables
   */
  public static void makeViews(DataSource database, StoreOptions options) {
    AnalystViews.make(requireNonNull(database, "database"), options);
  }

  /**
   * This store on {@code connection}: pieces of work take part in the transaction that it is in,
   * and commit nothing; where it is in none, each has its own. A piece of work that fails takes
   * back what it did, and leaves what was done before it. For one thread, as long as the connection
   * is open; closing what is returned closes nothing.
   */
  public JdbiStore in(Connection connection) {
    requireNonNull(connection, "connection");
    return new JdbiStore(Jdbi.create(connection), options.joiningTransactions(), Resource.NONE);
  }

  @Override
  public <T extends @Nullable Object> T write(Function<? super UnitOfWork, ? extends T> work) {
    return write(List.of(), work);
  }

  private <T extends @Nullable Object> T write(
      List<? extends Aggregate<?>> expected, Function<? super UnitOfWork, ? extends T> work) {
    return alone(
        () -> {
          try (Session session = connections.writing()) {
            JdbiRecords records = new JdbiRecords(tables, session, now());
            if (!expected.isEmpty()) {
              records.expect(expected);
            }
            T result = UnitOfWork.over(records, work);
            long saved = records.end();
            session.commit();
            resource.written(saved);
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
          try (Session session = connections.reading()) {
            T result = work.apply(new JdbiSnapshot(tables, reader, () -> session));
            session.commit();
            return result;
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
            chunk,
            unit -> {
              chunk.forEach(unit::load);
              return chunk.size();
            });
        soFar += chunk.size();
        progress.loaded(soFar);
      }
    }
  }

  /**
   * {@inheritDoc} Returns those that exist when this is called; on PostgreSQL, those before the
   * oldest transaction that still runs, in any database of the server.
   */
  @Override
  public Stream<Change> changes(Position after) {
    Position end =
        inSession(
            session -> {
              ChangeFeed.checkWhole(session, tables.schema(), after);
              return ChangeFeed.end(session, tables.schema());
            });
    return Pages.stream(
        Pages.SIZE,
        last ->
            inSession(
                session ->
                    ChangeFeed.page(
                        session, tables, last.map(Change::position).orElse(after), end)));
  }

  /**
   * Takes out of the feed of changes what was saved before {@code before}, up to the first change
   * that was not. Things themselves, their earlier revisions and what is delivered to inboxes stay
   * as they are. Whoever wants to read on from an earlier place is told so by a {@link
   * fi.oppienjako.lessons.core.port.TrimmedFeedException}; an index that lies outside the store and
   * has fallen behind that far is rebuilt.
   *
   * @return how many changes were taken out
   */
  public long trimChanges(Instant before) {
    requireNonNull(before, "before");
    return alone(
        () -> {
          try (Session session = connections.writing()) {
            long gone = ChangeFeed.trim(session, tables.schema(), before.atOffset(ZoneOffset.UTC));
            session.commit();
            return gone;
          }
        });
  }

  /**
   * Erases a person for good, in everything that is stored, earlier revisions and the feed
   * included: name, contact, consents and affiliations are gone, and where the identifier stood, in
   * histories and elsewhere, stands another that says nothing. Whatever named the person gets a new
   * revision. What people wrote is left as it is; what still mentions the name is reported, for
   * somebody to decide.
   *
   * <p>H2 keeps what was erased in unused parts of its file until the store is closed; PostgreSQL
   * until it has vacuumed. What was exported, indexed or backed up before is not reached.
   *
   * @param remains what stands where the identifier of the person stood: not in use yet, and saying
   *     nothing about the person
   * @throws fi.oppienjako.lessons.core.port.NotFoundException if there is no such person
   */
  public Erasure erase(Id<Person> person, Id<Person> remains) {
    return alone(
        () -> {
          try (Session session = connections.writing()) {
            Erasure done = new Erasing(tables, session, now(), remains).erase(person);
            session.commit();
            resource.erased();
            return done;
          }
        });
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      resource.close();
    }
  }

  private OffsetDateTime now() {
    return options.clock().instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  private <T> T inSession(Function<Session, T> work) {
    return told(
        () -> {
          try (Session session = connections.looking()) {
            T result = work.apply(session);
            session.commit();
            return result;
          }
        });
  }

  private <T extends @Nullable Object> T alone(Supplier<? extends T> work) {
    if (atWork.get()) {
      throw new IllegalStateException(
          "a piece of work must not begin another one on the same store");
    }
    atWork.set(true);
    try {
      return told(work);
    } finally {
      atWork.remove();
    }
  }

  // A full disk closes an H2 database; whoever comes later is to hear why.
  private <T extends @Nullable Object> T told(Supplier<? extends T> work) {
    if (closed) {
      throw new StoreException(Message.of("store.closed"));
    }
    try {
      return work.get();
    } catch (StoreException e) {
      StoreException told = SqlErrors.isFull(e) ? SqlErrors.told(e, resource.room()) : e;
      if (SqlErrors.isFull(told)) {
        ended = told;
      }
      if (ended != null && told.refusal().key().equals("store.closed")) {
        throw new StoreException(ended.refusal(), told);
      }
      throw told;
    }
  }
}
