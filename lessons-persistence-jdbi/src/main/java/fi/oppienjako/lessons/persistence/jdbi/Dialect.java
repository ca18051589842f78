package fi.oppienjako.lessons.persistence.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.engine.Constants;

/** What H2 and PostgreSQL have to be told in different words. */
enum Dialect {
  /** One writer at a time, who holds the one row of the feed from beginning to end. */
  H2("? format json", "", "", "?"),

  /** Writers do not wait for each other, unless for the same thing or what it depends on. */
  POSTGRESQL(
      "?::jsonb",
      " for no key update",
      " for share",
      "((select base from %1$s.feed_base) + pg_current_xact_id()::text::bigint) * 1048576 + ?");

  /** Reads one view of all tables; SQL's own levels look at each table on H2 by itself. */
  private static final int H2_SNAPSHOT = Constants.TRANSACTION_SNAPSHOT;

  private final String document;
  private final String toChange;
  private final String toDependOn;
  private final String position;

  Dialect(String document, String toChange, String toDependOn, String position) {
    this.document = document;
    this.toChange = toChange;
    this.toDependOn = toDependOn;
    this.position = position;
  }

  static Dialect of(Connection connection) throws SQLException {
    String name = connection.getMetaData().getDatabaseProductName();
    return name.equals("H2") ? H2 : POSTGRESQL;
  }

  /** The folder of migrations. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The place of a document among the values of an insert or an update. */
  String document() {
    return document;
  }

  /** Holds a row that is read until the end, against all others. */
  String toChange() {
    return toChange;
  }

  /** Holds a row that is read until the end, against those who would change it. */
  String toDependOn() {
    return toDependOn;
  }

  /** The place of a change in the feed; what is bound is its number. */
  String position(String schema) {
    return position.formatted(schema);
  }

  /** Whether the number of a transaction is given by us. */
  boolean numbersTransactions() {
    return this == H2;
  }

  /** Makes {@code connection} see one view of everything; what puts it back is returned. */
  Closing oneView(Connection connection) throws SQLException {
    if (this == H2) {
      int before = connection.getTransactionIsolation();
      connection.setTransactionIsolation(H2_SNAPSHOT);
      return () -> connection.setTransactionIsolation(before);
    }
    try (var statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read, read only");
    }
    return () -> {};
  }

  /** Something to be done at the end. */
  interface Closing extends AutoCloseable {
    @Override
    void close() throws SQLException;
  }
}
