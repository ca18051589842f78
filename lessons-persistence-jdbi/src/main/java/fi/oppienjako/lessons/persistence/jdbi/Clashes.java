package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.StoreException;
import java.util.List;

/** Tells that another writer was first to save something new. */
final class Clashes {

  private Clashes() {}

  /**
   * Does {@code inserting}.
   *
   * @throws StaleRevisionException if one of {@code fresh} is there by now
   */
  static <R extends Ref<?>> void told(List<R> fresh, Runnable inserting) {
    try {
      inserting.run();
    } catch (StoreException e) {
      if (!SqlErrors.isClash(e)) {
        throw e;
      }
      String reason = String.valueOf(e.getCause());
      throw new StaleRevisionException(
          fresh.stream()
              .filter(one -> reason.contains("=(" + one.id() + ")"))
              .findFirst()
              .orElse(fresh.get(0)),
          0);
    }
  }
}
