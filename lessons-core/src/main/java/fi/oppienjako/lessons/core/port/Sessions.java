package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import java.util.stream.Stream;

/** Sessions. */
public interface Sessions extends View<Session> {

  /** Those of {@code project}, in the order of their identifiers. */
  Stream<Session> in(Id<Project> project);
}
