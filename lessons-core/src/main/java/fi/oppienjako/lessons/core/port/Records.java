package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Ref;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a store implements for one {@link UnitOfWork}: it reads and writes, and checks no rule of
 * the domain. Used by one thread; later reads see what was put.
 */
public interface Records {

  /** Returns what {@code viewer} may see of what is stored, including what has been put. */
  Snapshot seenBy(Viewer viewer);

  /** Returns what is stored under {@code ref}, unredacted; empty if there is nothing. */
  <A extends Aggregate<A>> Optional<A> stored(Ref<A> ref);

  /**
   * Returns what is stored under {@code ref}, on which something depends that is about to be put: a
   * store in which several write at once keeps it from being changed until the unit has ended.
   */
  default <A extends Aggregate<A>> Optional<A> dependedOn(Ref<A> ref) {
    return stored(ref);
  }

  /**
   * Returns everything stored that names {@code bound} among its {@linkplain
   * fi.oppienjako.lessons.core.access.Visible#bounds bounds}, unredacted, in any order. To be
   * closed by the caller.
   */
  Stream<? extends Aggregate<?>> boundBy(Ref<?> bound);

  /**
   * Writes {@code next}.
   *
   * @param before the revision that it replaces; 0 if there is none
   * @throws StaleRevisionException if another revision has been stored by now
   */
  void put(Aggregate<?> next, int before);

  /**
   * Removes every earlier revision of what is stored under {@code ref}. A store that keeps none has
   * nothing to do.
   */
  default void forgetEarlier(Ref<?> ref) {}

  /** Sets a savepoint. Those that are set later end before it does. */
  Savepoint savepoint();

  /** A point to which a unit can roll back; it ends by one of the two. */
  interface Savepoint {

    /** Undoes everything that was put since it was set. */
    void rollBack();

    /** Keeps what was put, as a part of what came before. */
    void release();
  }
}
