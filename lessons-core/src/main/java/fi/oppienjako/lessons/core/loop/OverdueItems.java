package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.PlannedWork.Captured;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is overdue on a day, as one viewer may know it.
 *
 * <p>Only those who see all lessons of a project learn whether a capture or a look-up is overdue:
 * for others the answer would be wrong, or reveal what they may not know.
 */
final class OverdueItems {

  private final Snapshot seen;
  private final Context context;
  private final LocalDate today;

  OverdueItems(Snapshot seen, Context context) {
    this(seen, context, context.today());
  }

  /** Looks at what would be overdue on {@code day}. */
  OverdueItems(Snapshot seen, Context context, LocalDate day) {
    this.seen = seen;
    this.context = context;
    this.today = day;
  }

  Stream<Overdue> of(Programme programme) {
    List<Sharing> sharings = seen.sharings().where(Sharing.BY_PROGRAMME, programme.id()).toList();
    List<Project> projects = seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList();
    Stream<Overdue> own =
        Stream.concat(
            sharing(programme, sharings).stream(),
            sharings.stream().flatMap(sharing -> Overdue.planned(sharing, today).stream()));
    return Stream.concat(own, projects.stream().flatMap(this::of));
  }

  /**
   * Whether lessons should have been shared in the programme. Those further away than the Studio do
   * not see all that was shared, so that it could not be said truly to them.
   */
  private Optional<Overdue> sharing(Programme programme, List<Sharing> sharings) {
    return Openness.STUDIO.isVisibleAt(seen.viewer().levelIn(programme.ref()))
        ? Overdue.sharing(
            programme,
            sharings.stream()
                .filter(sharing -> sharing.openness().isVisibleAt(Openness.STUDIO))
                .toList(),
            today)
        : Optional.empty();
  }

  /**
   * What is overdue in {@code project}; nothing in one that was aborted, whose work nobody owes.
   */
  Stream<Overdue> of(Project project) {
    ProjectRecord record = new ProjectRecord(project, seen, context);
    boolean isAborted =
        project.progress().aborted().filter(given -> !given.day().isAfter(today)).isPresent();
    if (isAborted || !record.isWhole()) {
      return Stream.of();
    }
    Rhythm rhythm = record.rhythm();
    List<LocalDate> captures = record.captures().stream().map(Captured::day).toList();
    return Stream.concat(
        Stream.of(
                Overdue.capture(project, rhythm, captures, today),
                Overdue.lookUp(project, rhythm, record.lookUps(), today))
            .flatMap(Optional::stream),
        seen.actions().where(Action.BY_PROJECT, project.id()).toList().stream()
            .flatMap(action -> Overdue.action(action, today).stream()));
  }
}
