package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Locale;

/**
 * The feed of changes as one who writes sees it. Whoever opens it holds the one row of the counter
 * until the end of the transaction, so that there is one writer at a time and the order of places
 * is the order of commits.
 */
final class ChangeFeed {

  private final Transaction session;
  private final long first;
  private long last;

  private ChangeFeed(Transaction session, long last) {
    this.session = session;
    this.first = last;
    this.last = last;
  }

  /** Waits until no one else writes. */
  static ChangeFeed open(Transaction session) {
    return new ChangeFeed(
        session,
        session
            .rows(
                "select last_place from change_counter where id = 1 for update",
                List.of(),
                Row::longNumber)
            .get(0));
  }

  /** Tells that {@code saved} were saved, in that order. */
  void tell(List<? extends Aggregate<?>> saved) {
    session.batch(
        "insert into change_feed (place, kind, thing_id, revision) values (?, ?, ?, ?)",
        rows ->
            saved.forEach(
                one ->
                    rows.line(
                        List.of(++last, name(one.storedAs()), one.id().value(), one.revision()))));
  }

  /**
   * Writes down how far the feed has come.
   *
   * @return by how much
   */
  long end() {
    if (last > first) {
      session.execute("update change_counter set last_place = ? where id = 1", List.of(last));
    }
    return last - first;
  }

  /** Marks how far the feed has come, and gives what takes it back to there. */
  Runnable savepoint() {
    long reached = last;
    return () -> last = reached;
  }

  private static String name(Kind<?> kind) {
    return kind.key().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Kind<?> kind(String name) {
    return StandardKinds.ALL.stream()
        .filter(kind -> name(kind).equals(name))
        .findFirst()
        .orElseThrow(() -> new StoreException(Message.of("store.unknown-kind", name)));
  }

  /** The last place there is. */
  static Position end(Transaction session) {
    return new Position(
        session
            .rows("select last_place from change_counter where id = 1", List.of(), Row::longNumber)
            .get(0));
  }

  /** A page of what comes after {@code after}, up to {@code end}. */
  static List<Change> page(Transaction session, Position after, Position end) {
    return session.rows(
        "select place, kind, thing_id, revision from change_feed where place > ? and place <= ?"
            + " order by place limit ?",
        List.of(after.value(), end.value(), Pages.SIZE),
        row ->
            new Change(new Position(row.longNumber()), kind(row.text()), row.text(), row.number()));
  }
}
