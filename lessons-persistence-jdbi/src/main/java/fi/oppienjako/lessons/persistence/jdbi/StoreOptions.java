package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.model.Kind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How an SQL store is opened. Immutable.
 *
 * <pre>{@code
 * StoreOptions.defaults().inSchema("sharing").withKinds(Poster.KIND)
 * }</pre>
 */
public final class StoreOptions {

  private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z0-9_]{0,62}");
  private static final StoreOptions DEFAULTS =
      new StoreOptions(
          "lessons",
          new Documents(StandardKinds.ALL),
          Clock.systemUTC(),
          false,
          Optional.empty(),
          10);

  private final String schema;

  /** Learns the form of each kind once, for all stores that are opened with the same options. */
  private final Documents documents;

  private final Clock clock;
  private final boolean joining;
  private final Optional<Login> login;
  private final int connections;

  private StoreOptions(
      String schema,
      Documents documents,
      Clock clock,
      boolean joining,
      Optional<Login> login,
      int connections) {
    this.schema = schema;
    this.documents = documents;
    this.clock = clock;
    this.joining = joining;
    this.login = login;
    this.connections = connections;
  }

  /**
   * The kinds of this library, in a schema named {@code lessons}, in transactions of the store's
   * own, with the system's clock and ten connections at most.
   */
  public static StoreOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these options, with all tables in the schema of that name, which is created if it does
   * not exist.
   *
   * @param name lower-case letters, digits and underscores, beginning with a letter
   * @throws IllegalArgumentException if it is another name
   */
  public StoreOptions inSchema(String name) {
    if (!SCHEMA.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a schema is named by lower-case letters, digits and underscores, not '" + name + "'");
    }
    return new StoreOptions(name, documents, clock, joining, login, connections);
  }

  /**
   * Returns these options, with kinds of your own besides those of this library; the store makes
   * their tables.
   */
  public StoreOptions withKinds(Kind<?>... more) {
    List<Kind<?>> all = Stream.concat(kinds().stream(), Stream.of(more)).distinct().toList();
    return new StoreOptions(schema, new Documents(all), clock, joining, login, connections);
  }

  /** Returns these options, with the clock by which rows are dated. */
  public StoreOptions withClock(Clock clock) {
    return new StoreOptions(
        schema, documents, requireNonNull(clock, "clock"), joining, login, connections);
  }

  /**
   * Returns these options, with pieces of work that take part in the transactions of the host: a
   * connection that is given to the store with auto-commit off is in a transaction already, in
   * which the store writes, and which it leaves for the host to commit or roll back. A connection
   * with auto-commit on gets a transaction of the store's own, as usual.
   *
   * <p>With Spring, give the store a {@code TransactionAwareDataSourceProxy}. Not for a pool that
   * hands out connections with auto-commit off by itself: nobody would commit.
   */
  public StoreOptions joiningTransactions() {
    return new StoreOptions(schema, documents, clock, true, login, connections);
  }

  /** Returns these options, with the user and the password for a store that is opened by URL. */
  public StoreOptions withLogin(String user, String password) {
    return new StoreOptions(
        schema, documents, clock, joining, Optional.of(new Login(user, password)), connections);
  }

  /**
   * Returns these options, with another number of connections for a store that is opened by URL.
   *
   * @param most 1 or more
   */
  public StoreOptions withConnections(int most) {
    return new StoreOptions(schema, documents, clock, joining, login, most);
  }

  String schema() {
    return schema;
  }

  List<Kind<?>> kinds() {
    return documents.kinds();
  }

  Documents documents() {
    return documents;
  }

  Clock clock() {
    return clock;
  }

  boolean isJoining() {
    return joining;
  }

  Optional<Login> login() {
    return login;
  }

  int connections() {
    return connections;
  }

  record Login(String user, String password) {}
}
