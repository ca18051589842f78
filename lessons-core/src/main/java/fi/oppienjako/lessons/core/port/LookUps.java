package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import java.util.stream.Stream;

/** Look-ups. */
public interface LookUps extends View<LookUp> {

  /** Those by {@code project}, in the order of their identifiers. */
  Stream<LookUp> by(Id<Project> project);
}
