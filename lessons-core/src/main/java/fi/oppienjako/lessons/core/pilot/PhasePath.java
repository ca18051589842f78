package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The way that a project took through the phases. Immutable.
 *
 * @param project the project
 * @param phases the phases in the order in which they were entered; one entered twice is there
 *     twice
 */
public record PhasePath(Id<Project> project, List<Id<Phase>> phases) {

  /** Checks and copies. */
  public PhasePath {
    requireNonNull(project, "project");
    phases = ImmutableList.copyOf(phases);
  }

  /** The way that {@code project} has taken so far. */
  public static PhasePath of(Project project) {
    return new PhasePath(
        project.id(), project.progress().visits().stream().map(Progress.Visit::phase).toList());
  }

  /** The phases that were come back to, in the order in which that happened. */
  public List<Id<Phase>> returns() {
    Set<Id<Phase>> been = new HashSet<>();
    return phases.stream().filter(phase -> !been.add(phase)).toList();
  }
}
