package fi.oppienjako.lessons.core.port;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;

/**
 * The news that a lesson could help a project. Immutable.
 *
 * @param project the project that could benefit
 * @param lesson the lesson, as the project may see it
 * @param reasons why
 */
public record Notice(Project project, Lesson lesson, MatchReasons reasons) {

  /** Checks that nothing is missing. */
  public Notice {
    requireNonNull(project, "project");
    requireNonNull(lesson, "lesson");
    requireNonNull(reasons, "reasons");
  }
}
