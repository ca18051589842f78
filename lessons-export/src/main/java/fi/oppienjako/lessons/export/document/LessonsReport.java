package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a project learned, in one phase or in all, as one reader may see it. Immutable.
 *
 * @param project the project
 * @param phase the phase; empty for all
 * @param aim what the phase is for, if that is open to the reader
 * @param lessons what was learned, with what is said about it; nothing rejected or withdrawn
 * @param inside whether the reader belongs to the project, and so sees what is not shared yet
 */
public record LessonsReport(
    Project project,
    Optional<Id<Phase>> phase,
    Optional<LocalizedText> aim,
    List<LessonWithDiscussion> lessons,
    boolean inside) {

  private static final Set<LessonState> LEFT_OUT =
      Set.of(LessonState.REJECTED, LessonState.WITHDRAWN);

  /** Copies. */
  public LessonsReport {
    requireNonNull(project, "project");
    requireNonNull(phase, "phase");
    requireNonNull(aim, "aim");
    lessons = ImmutableList.copyOf(lessons);
  }

  /**
   * What {@code project} learned in {@code phase}, or in all its phases, as the reader of {@code
   * seen} may see it.
   */
  public static LessonsReport of(Project project, Optional<Id<Phase>> phase, Snapshot seen) {
    return new LessonsReport(
        project,
        phase,
        phase.flatMap(id -> aim(project, id, seen)),
        seen.lessons().where(Lesson.BY_PROJECT, project.id()).toList().stream()
            .filter(lesson -> phase.isEmpty() || phase.equals(lesson.origin().phase()))
            .filter(lesson -> !LEFT_OUT.contains(lesson.state()))
            .sorted(
                Comparator.comparing((Lesson lesson) -> lesson.life().capturedAt())
                    .thenComparing(Lesson::id))
            .map(
                lesson ->
                    new LessonWithDiscussion(
                        lesson,
                        CommentThread.of(
                            seen.comments().where(Comment.BY_LESSON, lesson.id()).toList())))
            .toList(),
        seen.viewer().isMemberOf(project));
  }

  private static Optional<LocalizedText> aim(Project project, Id<Phase> id, Snapshot seen) {
    return seen.plans().find(Plan.idFor(project.id())).stream()
        .flatMap(plan -> plan.process().phases().stream())
        .filter(phase -> phase.id().equals(id))
        .flatMap(phase -> phase.aim().stream())
        .findFirst();
  }
}
