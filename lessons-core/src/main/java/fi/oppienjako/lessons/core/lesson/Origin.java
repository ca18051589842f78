package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import java.util.Optional;

/**
 * Where a lesson was learned. Immutable.
 *
 * @param project the project
 * @param programme the programme that the project belongs to
 * @param phase the phase of the project's plan
 * @param activity the activity of the project's plan
 * @param session the session
 */
public record Origin(
    Id<Project> project,
    Optional<Id<Programme>> programme,
    Optional<Id<Phase>> phase,
    Optional<Id<Activity>> activity,
    Optional<Id<Session>> session) {

  /** Checks that nothing is missing. */
  public Origin {
    requireNonNull(project, "project");
    requireNonNull(programme, "programme");
    requireNonNull(phase, "phase");
    requireNonNull(activity, "activity");
    requireNonNull(session, "session");
  }

  /** Returns an origin in {@code project}, in the phase in which it is now. */
  public static Origin in(Project project) {
    return new Origin(
        project.id(),
        project.programme(),
        project.progress().current().map(visit -> visit.phase()),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether those who read the one at a level read the other at it too. */
  boolean sharesLevelsWith(Origin other) {
    return project.equals(other.project)
        || (programme.isPresent() && programme.equals(other.programme));
  }

  /** Whether no part that {@code before} has is missing, as it is to those who may not know it. */
  boolean keepsParts(Origin before) {
    return (phase.isPresent() || before.phase.isEmpty())
        && (activity.isPresent() || before.activity.isEmpty())
        && (session.isPresent() || before.session.isEmpty());
  }

  Origin within(Optional<Id<Programme>> programme) {
    return new Origin(project, programme, phase, activity, session);
  }

  Origin withoutPlan() {
    return new Origin(project, programme, Optional.empty(), Optional.empty(), session);
  }

  Origin withoutSession() {
    return new Origin(project, programme, phase, activity, Optional.empty());
  }
}
