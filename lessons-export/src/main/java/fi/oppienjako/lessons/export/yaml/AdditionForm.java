package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Adaptation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A role, a phase or an activity that is added, written as in a playbook; a phase says {@code
 * after} which it comes, an activity {@code in} which it is done.
 *
 * @param plan what it is added to
 */
record AdditionForm(Changing plan) {

  private static final List<String> KINDS = List.of("role", "phase", "activity");

  Optional<Adaptation> added(Fields in) {
    Node part = in.node("add").orElseThrow();
    List<String> said =
        KINDS.stream().filter(kind -> Lookahead.id(part, kind).isPresent()).toList();
    if (said.size() != 1) {
      in.reading().fault(part, Wrong.of("change.addition"));
      return Optional.empty();
    }
    return switch (said.get(0)) {
      case "role" -> role(in, part);
      case "phase" -> phase(in, part);
      default -> activity(in, part);
    };
  }

  /** The ids of what would be added by the change at {@code node}. */
  Stream<Node.Scalar> ids(Node node) {
    Optional<Node> part = node.asKeys().flatMap(keys -> keys.value("add"));
    return KINDS.stream().flatMap(kind -> part.flatMap(of -> Lookahead.id(of, kind)).stream());
  }

  private static Optional<Adaptation> role(Fields in, Node part) {
    Optional<Role> role =
        Form.<Role>keys(
                told -> {
                  Required<Id<Role>> id = told.one("role", Forms.id());
                  return new RoleForm().read(id, told);
                })
            .read(part, in.reading());
    return made(in, role, Adaptation.AddRole::new);
  }

  private Optional<Adaptation> phase(Fields in, Node part) {
    Optional<PhaseForm.Stage> stage = new PhaseForm(plan.names()).read(part, in.reading());
    part.asKeys()
        .flatMap(keys -> keys.value("next"))
        .ifPresent(node -> in.reading().fault(node, Wrong.of("change.next")));
    Required<Id<Phase>> after = in.one("after", plan.phase());
    return made(in, stage, added -> new Adaptation.AddPhase(added.phase(), after.get()));
  }

  private Optional<Adaptation> activity(Fields in, Node part) {
    Optional<Activity> activity = new ActivityForm(plan.role()).read(part, in.reading());
    Required<Id<Phase>> phase = in.one("in", plan.phase());
    return made(in, activity, added -> new Adaptation.AddActivity(added, phase.get()));
  }

  private static <T> Optional<Adaptation> made(
      Fields in, Optional<T> part, Function<T, Adaptation> making) {
    return in.make(() -> part.map(making)).flatMap(made -> made);
  }
}
