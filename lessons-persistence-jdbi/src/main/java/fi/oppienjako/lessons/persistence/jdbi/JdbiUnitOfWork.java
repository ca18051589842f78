package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks at once, writes a thousand at a time: before that many wait, before it reads, and at its
 * end.
 */
final class JdbiUnitOfWork extends JdbiSnapshot implements UnitOfWork {

  private static final int BATCH = 1000;

  private final Writer writer;

  private JdbiUnitOfWork(Writer writer) {
    super(Viewer.unrestricted(), writer::written);
    this.writer = writer;
  }

  /** A piece of work in {@code session}, which waits until no one else writes. */
  static JdbiUnitOfWork begin(Transaction session) {
    return new JdbiUnitOfWork(new Writer(session, ChangeFeed.open(session)));
  }

  @Override
  public <A extends Aggregate<A>> A save(A aggregate) {
    return writer.save(aggregate);
  }

  @Override
  public Snapshot seenBy(Viewer reader) {
    return new JdbiSnapshot(reader, writer::written);
  }

  /**
   * Writes what still waits; the commit has to follow.
   *
   * @return how many things were saved
   */
  long end() {
    writer.written();
    return writer.feed.end();
  }

  private static final class Writer {

    private final Transaction session;
    private final ChangeFeed feed;
    private final Map<Table<?>, WriteBuffer<?>> waiting = new HashMap<>();
    private final List<Aggregate<?>> untold = new ArrayList<>();

    Writer(Transaction session, ChangeFeed feed) {
      this.session = session;
      this.feed = feed;
    }

    <A extends Aggregate<A>> A save(A aggregate) {
      Table<A> table = Tables.of(aggregate);
      WriteBuffer<A> others = waiting(table);
      String id = aggregate.id().value();
      @Nullable A before = others.get(id);
      int kept = before == null ? table.revision(session, id) : before.revision();
      if (kept != aggregate.revision()) {
        throw new StaleRevisionException(table.kind(), id, aggregate.revision());
      }
      if (kept > 0) {
        table.checkFollows(session, before, aggregate);
      }
      A next = aggregate.atRevision(kept + 1);
      others.add(next, kept);
      untold.add(next);
      if (untold.size() == BATCH) {
        written();
      }
      return next;
    }

    Transaction written() {
      if (!untold.isEmpty()) {
        waiting.values().forEach(some -> some.write(session));
        feed.tell(untold);
        untold.clear();
      }
      return session;
    }

    @SuppressWarnings("unchecked") // What waits is of the kind of its table.
    private <A extends Aggregate<A>> WriteBuffer<A> waiting(Table<A> table) {
      return (WriteBuffer<A>) waiting.computeIfAbsent(table, any -> new WriteBuffer<>(table));
    }
  }
}
