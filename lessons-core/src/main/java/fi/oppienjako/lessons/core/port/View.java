package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All aggregates of one kind that a viewer may see. Not to be used after the transaction that it
 * belongs to.
 *
 * @param <A> the kind of thing
 */
public interface View<A extends Aggregate<A>> {

  /**
   * Returns the aggregate with that identifier; empty if there is none or the viewer may not see
   * it.
   */
  Optional<A> find(Id<A> id);

  /** Returns one page, in the order of the identifiers. */
  Page<A> page(Cursor<A> cursor);

  /**
   * Returns all, in the order of the identifiers, in bounded memory. To be closed by the caller or
   * read to its end.
   */
  Stream<A> stream();

  /**
   * Returns those that {@code index} finds under {@code key}, such as the comments on a lesson, in
   * the order of the identifiers. To be closed by the caller or read to its end.
   *
   * @param index one of the indexes of this kind
   * @throws IllegalArgumentException if it is an index of another kind
   */
  <B> Stream<A> where(Index<A, B> index, Id<B> key);

  /**
   * Returns those that {@code index} finds under any of {@code keys}, each once, in any order. To
   * be closed by the caller or read to its end.
   *
   * @throws IllegalArgumentException if it is an index of another kind
   */
  default <B> Stream<A> where(Index<A, B> index, Collection<Id<B>> keys) {
    Set<Id<A>> met = new HashSet<>();
    return keys.stream().flatMap(key -> where(index, key)).filter(one -> met.add(one.id()));
  }
}
