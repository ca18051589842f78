package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Sharing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a final report of a programme or a project says, as one reader may see it. Immutable.
 *
 * @param programme the programme; empty if it is the report of one project
 * @param projects the projects, or the one project
 * @param lessons the lessons that can be relied on
 * @param reuses what came of them elsewhere
 * @param sharings the events and publications of the programme, in the order for which they were
 *     planned
 * @param actions what is still to be done
 * @param card the figures
 */
public record FinalReport(
    Optional<Programme> programme,
    List<ProjectPage> projects,
    List<Lesson> lessons,
    List<Reuse> reuses,
    List<Sharing> sharings,
    List<Action> actions,
    ResultCard card) {

  /** Copies. */
  public FinalReport {
    requireNonNull(programme, "programme");
    projects = ImmutableList.copyOf(projects);
    lessons = ImmutableList.copyOf(lessons);
    reuses = ImmutableList.copyOf(reuses);
    sharings = ImmutableList.copyOf(sharings);
    actions = ImmutableList.copyOf(actions);
    requireNonNull(card, "card");
  }

  /** The report of {@code programme}, as the reader of {@code seen} may see it. */
  public static FinalReport of(Programme programme, ResultCard card, Snapshot seen) {
    return of(
        Optional.of(programme),
        seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList(),
        LessonQuery.inProgramme(programme.id()),
        CommunicationsPlan.of(programme, seen, card.day()).sharings(),
        card,
        seen);
  }

  /** The report of {@code project}, as the reader of {@code seen} may see it. */
  public static FinalReport of(Project project, ResultCard card, Snapshot seen) {
    return of(
        Optional.empty(),
        List.of(project),
        LessonQuery.inProject(project.id()),
        List.of(),
        card,
        seen);
  }

  private static FinalReport of(
      Optional<Programme> programme,
      List<Project> projects,
      LessonQuery query,
      List<Sharing> sharings,
      ResultCard card,
      Snapshot seen) {
    List<Lesson> lessons;
    try (Stream<Lesson> all = seen.lessons().stream(query)) {
      lessons =
          all.filter(lesson -> lesson.state().isCurrent())
              .sorted(Comparator.comparing(Lesson::id))
              .toList();
    }
    return new FinalReport(
        programme,
        projects.stream().map(project -> ProjectPage.of(project, seen)).toList(),
        lessons,
        lessons.stream()
            .flatMap(lesson -> seen.reuses().where(Reuse.BY_LESSON, lesson.id()).toList().stream())
            .sorted(Comparator.comparing(Reuse::at).thenComparing(Reuse::id))
            .toList(),
        sharings,
        projects.stream()
            .flatMap(
                project -> seen.actions().where(Action.BY_PROJECT, project.id()).toList().stream())
            .filter(action -> action.state() == Action.State.OPEN)
            .sorted(Comparator.comparing(Action::due).thenComparing(Action::id))
            .toList(),
        card);
  }
}
