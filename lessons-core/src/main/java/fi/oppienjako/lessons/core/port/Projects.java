package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.stream.Stream;

/** Projects. */
public interface Projects extends View<Project> {

  /** Those of {@code programme}, in the order of their identifiers. */
  Stream<Project> in(Id<Programme> programme);
}
