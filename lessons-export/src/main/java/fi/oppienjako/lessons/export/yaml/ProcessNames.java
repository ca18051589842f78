package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Process;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.text.Id;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ids that a process tells, for those who refer to them.
 *
 * @param role refers to its roles
 * @param phase refers to its phases
 * @param activity refers to its activities
 */
record ProcessNames(Reference<Role> role, Reference<Phase> phase, Reference<Activity> activity) {

  private static final String ROLE = "a role of the plan";
  private static final String PHASE = "a phase of the plan";
  private static final String ACTIVITY = "an activity of the plan";

  /** Of a process that is wrong itself: any will do. */
  static final ProcessNames ANY =
      new ProcessNames(Reference.toAny(ROLE), Reference.toAny(PHASE), Reference.toAny(ACTIVITY));

  /** Of no process. */
  static final ProcessNames NONE = of(Set.of(), Set.of(), Set.of());

  static ProcessNames of(Process process) {
    return of(
        ids(process.roles().stream().map(Role::id)),
        ids(process.phases().stream().map(Phase::id)),
        ids(process.activities().map(Activity::id)));
  }

  /** Of the process that is written at {@code node}; tells what is there twice. */
  static ProcessNames writtenIn(Node.Keys node, Reading reading) {
    Unique phases = new Unique("phase", reading);
    Unique activities = new Unique("activity", reading);
    for (Node phase : Told.list(node, "phases")) {
      Told.id(phase, "phase").ifPresent(phases::add);
      for (Node activity : Told.list(phase, "activities")) {
        Told.id(activity, "activity").ifPresent(activities::add);
      }
    }
    Optional<Node.Keys> roles = node.value("roles").flatMap(Node::asKeys);
    return of(
        roles.map(keys -> keys.entries().keySet()).orElse(Set.of()),
        phases.ids(),
        activities.ids());
  }

  private static ProcessNames of(Set<String> roles, Set<String> phases, Set<String> activities) {
    return new ProcessNames(
        Reference.to(ROLE, roles), Reference.to(PHASE, phases), Reference.to(ACTIVITY, activities));
  }

  private static Set<String> ids(Stream<? extends Id<?>> ids) {
    return ids.map(Id::value).collect(LinkedHashSet::new, Set::add, Set::addAll);
  }
}
