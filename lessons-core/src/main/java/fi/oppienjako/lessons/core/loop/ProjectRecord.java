package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.lesson.LessonTrace;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.review.PlannedWork;
import fi.oppienjako.lessons.core.review.PlannedWork.Captured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is stored of one project's work, as a viewer may see it, by the days of the clock. */
record ProjectRecord(Project project, Snapshot seen, Context context) {

  /** Whether the viewer sees all that the project has recorded. */
  boolean isWhole() {
    return seen.viewer().isMemberOf(project);
  }

  /** The plan with the people and the dates. */
  PlannedWork planned(Plan plan) {
    return new PlannedWork(
        project,
        plan,
        programme(),
        playbook(plan),
        isWhole() ? Optional.of(captures()) : Optional.empty(),
        context.today());
  }

  Rhythm rhythm() {
    Optional<Plan> plan = seen.plans().find(Plan.idFor(project.id()));
    return PlannedWork.rhythm(programme(), plan.flatMap(this::playbook));
  }

  List<Captured> captures() {
    try (Stream<LessonTrace> traces =
        seen.lessons().traces(LessonQuery.inProject(project.id()), Instant.MAX)) {
      return traces
          .map(trace -> new Captured(context.day(trace.captured()), trace.phase()))
          .toList();
    }
  }

  List<LocalDate> lookUps() {
    try (Stream<LookUp> lookUps = seen.lookUps().where(LookUp.BY_PROJECT, project.id())) {
      return lookUps.map(lookUp -> context.day(lookUp.at())).toList();
    }
  }

  private Optional<Playbook> playbook(Plan plan) {
    return plan.playbook().flatMap(id -> seen.playbooks().find(id));
  }

  private Optional<Programme> programme() {
    return project.programme().flatMap(id -> seen.programmes().find(id));
  }
}
