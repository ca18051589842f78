package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything. Thread-safe.
 *
 * <p>What is read and written inside a piece of work must not be used after the piece has ended:
 * streams end inside. A piece of work must not begin another one on the same store.
 */
public interface Store extends AutoCloseable {

  /**
   * Does {@code work} wholly or not at all: if it throws, nothing of it is kept.
   *
   * @throws StaleRevisionException if something was changed by somebody else in the meantime
   */
  <T extends @Nullable Object> T write(Function<? super UnitOfWork, ? extends T> work);

  /** Does {@code work} on one consistent view, which shows what {@code reader} may see. */
  <T extends @Nullable Object> T read(Viewer reader, Function<? super Snapshot, ? extends T> work);

  /**
   * Takes in {@code all}, as they are and with the revisions that they have (1 for what has none),
   * in chunks, in bounded memory. What is there already with equal content is passed over, so that
   * a load that was interrupted is simply run again.
   *
   * @param progress told after each chunk
   * @throws StaleRevisionException if something is there already with other content; the chunks
   *     before stay
   */
  void load(Stream<? extends Aggregate<?>> all, LoadProgress progress);

  /**
   * What has changed after {@code position}, in the order in which it was committed. To be closed
   * by the caller.
   *
   * <p>Everything is told, whatever its openness: whoever passes it on reads the thing itself as
   * its reader may.
   */
  Stream<Change> changes(Position after);

  /** Lets go of what is held open. What was written stays where the store keeps it. */
  @Override
  void close();
}
