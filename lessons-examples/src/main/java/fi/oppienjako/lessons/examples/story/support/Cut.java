package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import java.util.Set;
import java.util.TreeSet;

/** What is left out of a process. Immutable. */
record Cut(Set<Id<Role>> roles, Set<Id<Activity>> activities) {

  /** Copies. */
  Cut {
    roles = Set.copyOf(roles);
    activities = Set.copyOf(activities);
  }

  ProcessModel from(ProcessModel process) {
    return new ProcessModel(
        process.roles().stream().filter(role -> !roles.contains(role.id())).toList(),
        process.phases().stream().map(this::from).toList(),
        process.transitions());
  }

  private Phase from(Phase phase) {
    return new Phase(
        phase.id(),
        phase.name(),
        phase.aim(),
        phase.needs(),
        phase.questions(),
        phase.practices(),
        phase.activities().stream()
            .filter(activity -> !activities.contains(activity.id()))
            .map(this::from)
            .toList());
  }

  private Activity from(Activity activity) {
    Set<Id<Role>> left = new TreeSet<>(activity.roles());
    left.removeAll(roles);
    return new Activity(
        activity.id(),
        activity.name(),
        activity.description(),
        activity.perspectives(),
        left,
        activity.openness(),
        activity.serves(),
        activity.interval());
  }
}
