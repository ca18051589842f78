package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Reuse;
import java.util.stream.Stream;

/** Reuses. */
public interface Reuses extends View<Reuse> {

  /** Those of {@code lesson}, in the order of their identifiers. */
  Stream<Reuse> of(Id<Lesson> lesson);

  /** Those by {@code project}, in the order of their identifiers. */
  Stream<Reuse> by(Id<Project> project);
}
