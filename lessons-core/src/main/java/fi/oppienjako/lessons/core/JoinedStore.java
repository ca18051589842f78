package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A store on top of a running transaction: everything done on it belongs to that transaction, each
 * piece of work as a nested one.
 */
final class JoinedStore implements Store {

  private final UnitOfWork work;

  JoinedStore(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public <T extends @Nullable Object> T write(Function<? super UnitOfWork, ? extends T> more) {
    return work.attempt(more);
  }

  @Override
  public <T extends @Nullable Object> T read(
      Viewer reader, Function<? super Snapshot, ? extends T> more) {
    return more.apply(work.seenBy(reader));
  }

  @Override
  public void load(Stream<? extends Aggregate<?>> all, LoadProgress progress) {
    throw new IllegalStateException(
        "a load commits in chunks and cannot be a part of something done atomically");
  }

  @Override
  public Stream<Change> changes(Position after) {
    throw new IllegalStateException("what is done atomically is in the feed only once it is done");
  }

  /** Does nothing: the unit ends where it began. */
  @Override
  public void close() {}
}
