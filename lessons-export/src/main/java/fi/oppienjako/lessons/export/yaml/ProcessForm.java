package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.concept.Transition;
import fi.oppienjako.lessons.core.model.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Roles and phases, as they stand in a playbook and in a plan of its own. */
final class ProcessForm {

  private ProcessForm() {}

  /** The process that is written under {@code roles} and {@code phases}. */
  static Supplier<ProcessModel> in(Fields in, ProcessNames names) {
    List<Role> roles = in.named("roles", new RoleForm());
    if (in.node("phases").isEmpty()) {
      in.reading().fault(in.place(), Wrong.of("key.missing", "phases"));
    }
    List<PhaseForm.Stage> stages = in.all("phases", new PhaseForm(names));
    return () ->
        new ProcessModel(
            roles, stages.stream().map(PhaseForm.Stage::phase).toList(), transitions(stages));
  }

  private static Set<Transition> transitions(List<PhaseForm.Stage> stages) {
    Set<Transition> transitions = new LinkedHashSet<>();
    for (int i = 0; i < stages.size(); i++) {
      Id<Phase> from = stages.get(i).phase().id();
      Set<Id<Phase>> following =
          i + 1 < stages.size() ? Set.of(stages.get(i + 1).phase().id()) : Set.of();
      for (Id<Phase> to : stages.get(i).next().orElse(following)) {
        transitions.add(new Transition(from, to));
      }
    }
    return transitions;
  }
}
