package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A store in memory; what it holds does not outlive it. Thread-safe: many read at once, one writes.
 *
 * <p>For tests, examples and first experiments.
 */
public final class InMemoryStore implements Store {

  private static final int CHUNK = 1000;

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Tables tables = new Tables();
  private final List<Change> changes = new ArrayList<>();

  /** Creates an empty store. */
  public InMemoryStore() {}

  @Override
  public <T extends @Nullable Object> T write(Function<? super UnitOfWork, ? extends T> work) {
    refuseNesting();
    lock.writeLock().lock();
    InMemoryRecords records = new InMemoryRecords(tables);
    boolean done = false;
    try {
      T result = UnitOfWork.over(records, work);
      done = true;
      return result;
    } finally {
      if (done) {
        records.saved().forEach(this::tell);
      } else {
        records.undoTo(0);
      }
      lock.writeLock().unlock();
    }
  }

  @Override
  public <T extends @Nullable Object> T read(
      Viewer reader, Function<? super Snapshot, ? extends T> work) {
    refuseNesting();
    lock.readLock().lock();
    try {
      return work.apply(new InMemorySnapshot(tables, reader));
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public void load(Stream<? extends Aggregate<?>> all, LoadProgress progress) {
    long[] soFar = {0};
    List<Aggregate<?>> chunk = new ArrayList<>(CHUNK);
    Runnable take =
        () -> {
          loadChunk(chunk);
          soFar[0] += chunk.size();
          chunk.clear();
          progress.loaded(soFar[0]);
        };
    try (all) {
      all.forEachOrdered(
          aggregate -> {
            chunk.add(aggregate);
            if (chunk.size() == CHUNK) {
              take.run();
            }
          });
    }
    if (!chunk.isEmpty()) {
      take.run();
    }
  }

  @Override
  public Stream<Change> changes(Position after) {
    lock.readLock().lock();
    try {
      int from = (int) Math.min(after.value(), changes.size());
      return List.copyOf(changes.subList(from, changes.size())).stream();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Does nothing: what is stored lives as long as this object. */
  @Override
  public void close() {}

  private void loadChunk(List<Aggregate<?>> chunk) {
    write(
        unit -> {
          chunk.forEach(unit::load);
          return chunk.size();
        });
  }

  private void tell(Aggregate<?> saved) {
    changes.add(
        new Change(
            new Position(changes.size() + 1L),
            saved.storedAs(),
            saved.id().value(),
            saved.revision()));
  }

  private void refuseNesting() {
    if (lock.getReadHoldCount() > 0 || lock.isWriteLockedByCurrentThread()) {
      throw new IllegalStateException(
          "a piece of work must not begin another one on the same store");
    }
  }
}
