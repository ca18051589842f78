package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Aggregate;
import java.util.List;

/** The part of a programme file in which one of the ways of working tells what is its own. */
@FunctionalInterface
interface Section {

  /**
   * What the part tells, read from keys of the whole file that no other part reads.
   *
   * @param declared refers to what the file tells elsewhere
   * @param projects the projects of the file
   * @param lessons the sessions and lessons of the file
   */
  List<? extends Aggregate<?>> read(
      Fields in, Declared declared, ReplayedProjects projects, LessonParts lessons);
}
