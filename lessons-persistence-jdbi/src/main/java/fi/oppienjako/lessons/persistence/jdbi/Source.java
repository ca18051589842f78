package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import java.util.Optional;

/** Where a snapshot reads. */
@FunctionalInterface
interface Source {

  /** The session, in which everything saved so far has been written. */
  Session session();

  /** What {@code table} holds under {@code id}; a source that knows it need not ask. */
  default <A extends Aggregate<A>> Optional<A> find(KindTable<A> table, Id<A> id) {
    return table.find(session(), id.value(), "");
  }
}
