package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * Finds related work, with reasons. Thread-safe. It searches what can be seen in the given
 * snapshot, and returns nothing else.
 *
 * <p>What two things are about, in texts or in words of vocabularies, counts more than where and by
 * whom they are done, and what few share counts more than what many share. What reasons name by an
 * identifier, they name in words, too.
 */
public interface Recommender {

  /**
   * Returns current lessons of other projects that could help {@code project}, the most fitting
   * first. Those that helped others count more, those that did not count less; those that the
   * project has used, or has looked at and left out, are missing. What the project's own lessons
   * say counts too, less than its challenge, as far as it can be seen; and the first ten are not
   * all of one perspective where lessons of another fit nearly as well.
   *
   * @param phase the phase that the project is in or about to enter
   * @param limit the maximum number, 1 or more
   */
  List<Suggestion<Lesson>> lessonsFor(
      Project project, Optional<Id<Phase>> phase, Snapshot seen, int limit);

  /**
   * Returns other lessons that say much the same as {@code lesson}, the most alike first, those
   * that no longer apply included; also for a draft that is being written and is not stored yet.
   *
   * @param limit the maximum number, 1 or more
   */
  List<Suggestion<Lesson>> lessonsLike(Lesson lesson, Snapshot seen, int limit);

  /**
   * Returns other projects that could benefit from {@code lesson} and have not ended, the most
   * fitting first; none for a lesson that is superseded or retired. Those that have used it, or
   * have looked at it and left it out, are missing.
   *
   * @param limit the maximum number, 1 or more
   */
  List<Suggestion<Project>> beneficiariesOf(Lesson lesson, Snapshot seen, int limit);

  /**
   * Returns projects that may be doing the same work as {@code project}, the most alike first; not
   * those that were judged to do something else, as far as the judgement can be seen.
   *
   * @param limit the maximum number, 1 or more
   */
  List<Overlap> overlapsOf(Project project, Snapshot seen, int limit);

  /**
   * Returns the same for one after another of {@code projects}; an index may find it sooner for all
   * together.
   *
   * @param limit the maximum number for each, 1 or more
   */
  default List<Overlap> overlapsOf(List<Project> projects, Snapshot seen, int limit) {
    return projects.stream().flatMap(project -> overlapsOf(project, seen, limit).stream()).toList();
  }
}
