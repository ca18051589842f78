package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Ref;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a store does for one {@link UnitOfWork}: it reads and writes, and checks no rule of the
 * domain. Used by one thread; what was put is seen by what is read afterwards.
 */
public interface Records {

  /** What {@code viewer} may see of what is stored, what has been put included. */
  Snapshot seenBy(Viewer viewer);

  /** What is stored under {@code ref}, whole; empty if there is nothing. */
  <A extends Aggregate<A>> Optional<A> stored(Ref<A> ref);

  /**
   * Everything stored that names {@code bound} among its {@linkplain
   * fi.oppienjako.lessons.core.access.Visible#bounds bounds}, whole, in any order. To be closed by
   * the caller.
   */
  Stream<? extends Aggregate<?>> boundBy(Ref<?> bound);

  /**
   * Writes {@code next}.
   *
   * @param before the revision in whose place it is written; 0 if nothing is there
   * @throws StaleRevisionException if another revision is there by now
   */
  void put(Aggregate<?> next, int before);

  /** Marks how far the unit has come, and gives what takes it back to there. */
  Runnable savepoint();
}
