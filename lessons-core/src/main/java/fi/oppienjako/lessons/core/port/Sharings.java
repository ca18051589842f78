package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.Id;
import java.util.stream.Stream;

/** Sharings. */
public interface Sharings extends View<Sharing> {

  /** Those of {@code programme}, in the order of their identifiers. */
  Stream<Sharing> in(Id<Programme> programme);
}
