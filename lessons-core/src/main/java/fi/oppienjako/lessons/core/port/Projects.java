package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Id;
import java.util.stream.Stream;

/** Projects. */
public interface Projects extends View<Project> {

  /** Those of {@code programme}, in the order of their identifiers. */
  Stream<Project> in(Id<Programme> programme);
}
