package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes through at once and remembers how to undo it. */
final class InMemoryUnitOfWork extends InMemorySnapshot implements UnitOfWork {

  private final Tables tables;
  private final List<Aggregate<?>> saved = new ArrayList<>();
  private final Deque<Runnable> undo = new ArrayDeque<>();

  InMemoryUnitOfWork(Tables tables) {
    super(tables, Viewer.unrestricted());
    this.tables = tables;
  }

  @Override
  public <A extends Aggregate<A>> A save(A aggregate) {
    Kind kind = Kind.of(aggregate);
    String id = aggregate.id().value();
    Aggregate<?> kept = tables.get(kind, id);
    int keptRevision = kept == null ? 0 : kept.revision();
    if (keptRevision != aggregate.revision()) {
      throw new StaleRevisionException(kind, id, aggregate.revision());
    }
    if (kept != null && !aggregate.goesOnFrom(sameKind(kept))) {
      throw new LostHistoryException(kind, id);
    }
    A next = aggregate.atRevision(keptRevision + 1);
    undo.push(() -> restore(kind, id, kept));
    tables.put(next);
    saved.add(next);
    return next;
  }

  @Override
  public Snapshot seenBy(Viewer reader) {
    return new InMemorySnapshot(tables, reader);
  }

  List<Aggregate<?>> saved() {
    return saved;
  }

  void undo() {
    undo.forEach(Runnable::run);
  }

  private void restore(Kind kind, String id, @Nullable Aggregate<?> kept) {
    if (kept == null) {
      tables.of(kind).remove(id);
    } else {
      tables.put(kept);
    }
  }

  @SuppressWarnings("unchecked") // a table holds things of one kind
  private static <A extends Aggregate<A>> A sameKind(Aggregate<?> kept) {
    return (A) kept;
  }
}
