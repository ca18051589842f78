package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Sharing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is overdue on a day, as one viewer may know it.
 *
 * <p>Only those who see all lessons of a project learn whether a capture is overdue: for others the
 * answer would be wrong, or reveal what they may not know.
 */
final class OverdueItems {

  private final Snapshot seen;
  private final LocalDate today;

  OverdueItems(Snapshot seen, LocalDate today) {
    this.seen = seen;
    this.today = today;
  }

  Stream<Overdue> of(Programme programme) {
    List<Sharing> sharings = seen.sharings().where(Sharing.BY_PROGRAMME, programme.id()).toList();
    List<Project> projects = seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList();
    Stream<Overdue> own =
        Stream.concat(
            Overdue.sharing(programme, sharings, today).stream(),
            sharings.stream().flatMap(sharing -> Overdue.planned(sharing, today).stream()));
    return Stream.concat(own, projects.stream().flatMap(this::of));
  }

  Stream<Overdue> of(Project project) {
    if (!seen.viewer().isMemberOf(project)) {
      return Stream.of();
    }
    return Stream.concat(
        Overdue.capture(project, rhythm(project), captures(project), today).stream(),
        seen.actions().where(Action.BY_PROJECT, project.id()).toList().stream()
            .flatMap(action -> Overdue.action(action, today).stream()));
  }

  private Rhythm rhythm(Project project) {
    return project
        .programme()
        .flatMap(id -> seen.programmes().find(id))
        .map(Programme::rhythm)
        .orElse(Rhythm.DEFAULT);
  }

  private List<LocalDate> captures(Project project) {
    try (Stream<Lesson> lessons = seen.lessons().stream(LessonQuery.inProject(project.id()))) {
      return lessons
          .map(lesson -> LocalDate.ofInstant(lesson.life().capturedAt(), ZoneOffset.UTC))
          .toList();
    }
  }
}
