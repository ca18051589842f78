package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.port.TrimmedFeedException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The feed of changes as one who writes sees it. A position is the number of the transaction and,
 * in its last twenty bits, the number of the change in it.
 *
 * <p>On PostgreSQL the database numbers transactions; whoever reads goes only as far as the oldest
 * that still runs, so that nothing appears behind them later. On H2 the number is in the one row of
 * {@code feed_base}: whoever writes holds it to the end, so that there is one writer at a time.
 */
final class ChangeFeed {

  private static final int BITS = 20;

  private final Session session;
  private final String schema;
  private final String insert;
  private final long first;
  private long told;

  private ChangeFeed(Session session, String schema, long first) {
    this.session = session;
    this.schema = schema;
    this.first = first;
    insert =
        "insert into %s.change_feed (kind, id, revision, changed_at, position) values (?, ?, ?, ?, %s)"
            .formatted(schema, session.dialect().position(schema));
  }

  /** Waits, on H2, until no one else writes. */
  static ChangeFeed open(Session session, String schema) {
    long first =
        session.dialect().numbersTransactions()
            ? (number(session, "select base from %s.feed_base for update".formatted(schema)) + 1)
                << BITS
            : 0;
    return new ChangeFeed(session, schema, first);
  }

  /** Tells that {@code saved} were saved, in that order. */
  void tell(List<? extends Aggregate<?>> saved, OffsetDateTime now) {
    if (told + saved.size() >= 1L << BITS) {
      throw new StoreException(Message.of("store.too-much-at-once"));
    }
    session.batch(
        insert,
        saved,
        one ->
            List.of(one.storedAs().key(), one.id().value(), one.revision(), now, first + told++));
  }

  /**
   * Writes down how far the feed has come.
   *
   * @return by how much
   */
  long end() {
    if (told > 0 && session.dialect().numbersTransactions()) {
      session.execute("update %s.feed_base set base = base + 1".formatted(schema));
    }
    return told;
  }

  /** Marks how far the feed has come, and gives what takes it back to there. */
  Runnable savepoint() {
    long reached = told;
    return () -> told = reached;
  }

  /** The place that nothing that is there now is beyond, and nothing will come in before. */
  static Position end(Session session, String schema) {
    return new Position(
        session.dialect().numbersTransactions()
            ? (number(session, "select base from %s.feed_base".formatted(schema)) + 1) << BITS
            : number(
                    session,
                    "select base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint from %s.feed_base"
                        .formatted(schema))
                << BITS);
  }

  /** A page of what comes after {@code after}, before {@code end}. */
  static List<Change> page(Session session, Tables tables, Position after, Position end) {
    List<Change> page =
        session.rows(
            "select position, kind, id, revision from %s.change_feed where position > ? and position < ? order by position limit ?"
                .formatted(tables.schema()),
            List.of(after.value(), end.value(), Pages.SIZE),
            row ->
                new Change(
                    new Position(row.getLong(1)),
                    tables.of(row.getString(2)).kind(),
                    row.getString(3),
                    row.getInt(4)));
    // After it was read: somebody may have trimmed meanwhile.
    checkWhole(session, tables.schema(), after);
    return page;
  }

  /**
   * Refuses to read on from {@code after} if something that came after it is gone.
   *
   * @throws TrimmedFeedException if so
   */
  static void checkWhole(Session session, String schema, Position after) {
    long trimmed = number(session, "select trimmed from %s.feed_base".formatted(schema));
    if (after.value() < trimmed) {
      throw new TrimmedFeedException(new Position(trimmed));
    }
  }

  /**
   * Takes out what comes before the first change that is not older than {@code before}: what is
   * left has no gaps, whatever the clocks of the writers said.
   *
   * @return how many changes that were
   */
  static long trim(Session session, String schema, OffsetDateTime before) {
    // Holds the row, so that those who trim come one after the other.
    long trimmed = number(session, "select trimmed from %s.feed_base for update".formatted(schema));
    long end = end(session, schema).value();
    long last =
        session
            .rows(
                """
                select max(position) from %1$s.change_feed
                where position < ? and position < coalesce(
                  (select min(position) from %1$s.change_feed where changed_at >= ?), ?)"""
                    .formatted(schema),
                List.of(end, before, end),
                row -> row.getLong(1))
            .get(0);
    if (last <= trimmed) {
      return 0;
    }
    int gone =
        session.execute("delete from %s.change_feed where position <= ?".formatted(schema), last);
    session.execute("update %s.feed_base set trimmed = ?".formatted(schema), last);
    return gone;
  }

  private static long number(Session session, String sql) {
    return session.rows(sql, List.of(), row -> row.getLong(1)).get(0);
  }
}
