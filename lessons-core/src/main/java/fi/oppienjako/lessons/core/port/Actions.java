package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.stream.Stream;

/** Actions. */
public interface Actions extends View<Action> {

  /** Those that {@code project} sees to, in the order of their identifiers. */
  Stream<Action> in(Id<Project> project);
}
