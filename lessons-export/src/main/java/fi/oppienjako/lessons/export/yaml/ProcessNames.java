package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.LinkedHashSet;
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

  /** Of the plan. */
  static final Worded PLAN = Wrong.of("of.plan");

  /** Of a plan that is wrong itself: any will do. */
  static final ProcessNames ANY =
      new ProcessNames(
          Reference.toAny(Wrong.of("id.role-any")),
          Reference.toAny(Wrong.of("id.phase-any")),
          Reference.toAny(Wrong.of("id.activity-any")));

  /** Of no plan. */
  static final ProcessNames NONE = of(PLAN, Set.of(), Set.of(), Set.of());

  /** Of a plan that follows {@code process}. */
  static ProcessNames of(ProcessModel process) {
    return of(
        PLAN,
        ids(process.roles().stream().map(Role::id)),
        ids(process.phases().stream().map(Phase::id)),
        ids(process.activities().map(Activity::id)));
  }

  /** Of the plan that is written at {@code node}; tells what is there twice. */
  static ProcessNames ofPlan(Node.Keys node, Reading reading) {
    return writtenIn(PLAN, node, reading);
  }

  /** Of the playbook that is written at {@code node}; tells what is there twice. */
  static ProcessNames ofPlaybook(Node.Keys node, Reading reading) {
    return writtenIn(Wrong.of("of.playbook"), node, reading);
  }

  private static ProcessNames writtenIn(Worded where, Node.Keys node, Reading reading) {
    Unique phases = new Unique("phase", reading);
    Unique activities = new Unique("activity", reading);
    for (Node phase : Lookahead.list(node, "phases")) {
      Lookahead.id(phase, "phase").ifPresent(phases::add);
      for (Node activity : Lookahead.list(phase, "activities")) {
        Lookahead.id(activity, "activity").ifPresent(activities::add);
      }
    }
    return of(where, Lookahead.names(node, "roles"), phases.ids(), activities.ids());
  }

  private static ProcessNames of(
      Worded where, Set<String> roles, Set<String> phases, Set<String> activities) {
    return new ProcessNames(
        Reference.to(Wrong.of("id.role-of", where), roles),
        Reference.to(Wrong.of("id.phase-of", where), phases),
        Reference.to(Wrong.of("id.activity-of", where), activities));
  }

  private static Set<String> ids(Stream<? extends Id<?>> ids) {
    return ids.map(Id::value).collect(LinkedHashSet::new, Set::add, Set::addAll);
  }
}
