package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The path that organisations took through the phases in their project. Immutable.
 *
 * @param project the project
 * @param leads the organisations whose path it is
 * @param phases the phases in the order in which they were entered; one entered twice is there
 *     twice; none if the viewer does not see the plan that they belong to
 * @param adaptations how their plan departs from its playbook, as far as the viewer sees the plan
 */
public record PhasePath(
    Id<Project> project,
    List<Id<Organisation>> leads,
    List<Id<Phase>> phases,
    List<Adaptation> adaptations) {

  /** Copies. */
  public PhasePath {
    requireNonNull(project, "project");
    leads = ImmutableList.copyOf(leads);
    phases = ImmutableList.copyOf(phases);
    adaptations = ImmutableList.copyOf(adaptations);
  }

  /** The path that {@code project} has taken so far, following {@code plan}. */
  public static PhasePath of(Project project, Optional<Plan> plan) {
    return new PhasePath(
        project.id(),
        project.leads(),
        project.progress().visits().stream().map(Progress.Visit::phase).toList(),
        plan.map(Plan::adaptations).orElse(List.of()));
  }

  /** The phases to which they came back, in the order in which that happened. */
  public List<Id<Phase>> returns() {
    Set<Id<Phase>> been = new HashSet<>();
    return phases.stream().filter(phase -> !been.add(phase)).toList();
  }
}
