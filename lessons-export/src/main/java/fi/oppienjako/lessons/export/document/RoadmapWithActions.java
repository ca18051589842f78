package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.List;

/**
 * A project's roadmap with what is done together because of it. Immutable.
 *
 * @param project the project
 * @param roadmap its roadmap
 * @param actions what is done together, in the order in which it is to be shown
 */
public record RoadmapWithActions(Project project, Roadmap roadmap, List<JointAction> actions) {

  /**
   * Checks that all belong together, and copies.
   *
   * @throws IllegalArgumentException if the roadmap is not that of the project, or an action is not
   *     one of the roadmap
   */
  public RoadmapWithActions {
    requireNonNull(project, "project");
    requireNonNull(roadmap, "roadmap");
    actions = ImmutableList.copyOf(actions);
    if (!roadmap.project().equals(project.id())) {
      throw new IllegalArgumentException(
          "roadmap '%s' is not that of project '%s'".formatted(roadmap.id(), project.id()));
    }
    for (JointAction action : actions) {
      if (!action.roadmap().equals(roadmap.id())) {
        throw new IllegalArgumentException(
            "joint action '%s' is not one of roadmap '%s'".formatted(action.id(), roadmap.id()));
      }
    }
  }
}
