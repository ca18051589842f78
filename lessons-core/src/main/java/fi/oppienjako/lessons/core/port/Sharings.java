package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Sharing;
import java.util.stream.Stream;

/** Sharings. */
public interface Sharings extends View<Sharing> {

  /** Those of {@code programme}, in the order of their identifiers. */
  Stream<Sharing> in(Id<Programme> programme);
}
