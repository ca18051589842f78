package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.Records;
import fi.oppienjako.lessons.core.port.Snapshot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes at once and remembers how to undo it. */
final class InMemoryRecords implements Records {

  private final Tables tables;
  private final List<Aggregate<?>> saved = new ArrayList<>();
  private final Deque<Runnable> undo = new ArrayDeque<>();

  InMemoryRecords(Tables tables) {
    this.tables = tables;
  }

  @Override
  public Snapshot seenBy(Viewer viewer) {
    return new InMemorySnapshot(tables, viewer);
  }

  @Override
  public <A extends Aggregate<A>> Optional<A> stored(Ref<A> ref) {
    return tables.find(ref);
  }

  @Override
  public Stream<? extends Aggregate<?>> boundBy(Ref<?> bound) {
    return tables.boundBy(bound);
  }

  @Override
  public void put(Aggregate<?> next, int before) {
    putOf(next);
  }

  @Override
  public Savepoint savepoint() {
    int done = undo.size();
    return new Savepoint() {
      @Override
      public void rollBack() {
        undoTo(done);
      }

      @Override
      public void release() {}
    };
  }

  /** What was put and not rolled back, in that order. */
  List<Aggregate<?>> saved() {
    return saved;
  }

  void undoTo(int done) {
    while (undo.size() > done) {
      undo.pop().run();
      saved.remove(saved.size() - 1);
    }
  }

  private <A extends Aggregate<A>> void putOf(Aggregate<A> next) {
    A thing = next.storedAs().type().cast(next);
    A before = tables.put(thing);
    saved.add(thing);
    undo.push(
        before == null
            ? () -> tables.remove(thing.storedAs(), thing.id())
            : () -> tables.put(before));
  }
}
