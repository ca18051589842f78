package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All things of one kind that a reader may see. Not to be used after the piece of work that it
 * belongs to.
 *
 * @param <A> the kind of thing
 */
public interface View<A extends Aggregate<A>> {

  /** The one with that identifier; empty if there is none or the reader may not see it. */
  Optional<A> find(Id<A> id);

  /** One page, in the order of the identifiers. */
  Page<A> page(Cursor<A> cursor);

  /**
   * All, in the order of the identifiers, in bounded memory. To be closed by the caller or read to
   * its end.
   */
  Stream<A> stream();
}
