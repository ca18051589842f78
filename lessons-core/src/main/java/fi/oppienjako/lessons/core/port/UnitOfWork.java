package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;

/**
 * Something done wholly or not at all. It sees everything, what it has saved itself included. Not
 * to be used after its piece of work, nor by more than one thread.
 */
public interface UnitOfWork extends Snapshot {

  /**
   * Saves the next revision of {@code aggregate}, which is the first if its revision is 0.
   *
   * @return what was saved, with its new revision
   * @throws StaleRevisionException if another revision than that of {@code aggregate} is kept
   * @throws LostHistoryException if it does not {@linkplain Aggregate#goesOnFrom go on} from what
   *     is kept
   */
  <A extends Aggregate<A>> A save(A aggregate);

  /** What {@code reader} may see of it. */
  Snapshot seenBy(Viewer reader);
}
