package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stores everything, in transactions. Thread-safe.
 *
 * <p>Snapshots, views and streams must not be used after the transaction that they belong to.
 * Transactions on one store must not be nested.
 */
public interface Store extends AutoCloseable {

  /**
   * Runs {@code work} in a transaction; if it throws, nothing of it is saved.
   *
   * @throws StaleRevisionException if something was changed by somebody else in the meantime
   */
  <T extends @Nullable Object> T write(Function<? super UnitOfWork, ? extends T> work);

  /** Runs {@code work} on one consistent view of what {@code reader} may see. */
  <T extends @Nullable Object> T read(Viewer reader, Function<? super Snapshot, ? extends T> work);

  /**
   * Loads {@code all}, at the revisions that they have (1 for those without), in chunks and in
   * bounded memory. What is stored already with equal content is skipped, so that an interrupted
   * load can simply be run again.
   *
   * @param progress called after each chunk
   * @throws StaleRevisionException if something is stored already with other content; the chunks
   *     before it stay
   */
  void load(Stream<? extends Aggregate<?>> all, LoadProgress progress);

  /**
   * Returns the changes after {@code after}, in the order in which they were committed. To be
   * closed by the caller.
   *
   * <p>The feed names everything, whatever its openness: before passing a change on, read the thing
   * itself as its viewer may see it.
   *
   * @throws TrimmedFeedException when this is called or the stream is read, if the feed no longer
   *     goes back to {@code after}
   */
  Stream<Change> changes(Position after);

  /** Releases all resources. What was written stays stored. */
  @Override
  void close();
}
