package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A plan: a playbook followed as it is or with changes, or roles and phases of its own.
 *
 * @param shelf the playbooks that it may follow
 * @param names the ids of its own roles and phases
 */
record PlanForm(PlaybookShelf shelf, ProcessNames names) implements Form<PlanForm.Written> {

  /**
   * A plan of a project that may not yet be made.
   *
   * @param playbook the playbook that is followed
   * @param changes in what it departs from the playbook
   * @param process what is planned, every change made
   * @param openness how widely it is open, if that is said
   */
  record Written(
      Optional<Playbook> playbook,
      List<Adaptation> changes,
      ProcessModel process,
      Optional<Openness> openness) {

    Plan of(Project project) {
      return new Plan(
          Plan.idFor(project.id()),
          0,
          project.id(),
          playbook.map(Playbook::id),
          changes,
          process,
          openness.orElse(project.openness()));
    }
  }

  /** The ids of roles, phases and activities of the plan that is written at {@code node}. */
  static ProcessNames names(Node node, PlaybookShelf shelf, Reading reading) {
    Optional<Node.Keys> keys = node.asKeys();
    if (keys.isEmpty()) {
      return ProcessNames.ANY;
    }
    if (keys.get().value("playbook").isEmpty()) {
      return ProcessNames.ofPlan(keys.get(), reading);
    }
    return Lookahead.id(node, "playbook")
        .flatMap(id -> shelf.find(id.text()))
        .map(playbook -> namesAfterChanges(node, playbook, reading))
        .orElse(ProcessNames.ANY);
  }

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.keys(this::plan).read(node, reading);
  }

  private Optional<Written> plan(Fields in) {
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    return in.node("playbook").isPresent() ? following(in, openness) : own(in, openness);
  }

  private Optional<Written> following(Fields in, Optional<Openness> openness) {
    Required<Id<Playbook>> id =
        in.one("playbook", Reference.to(Wrong.of("id.playbook"), shelf.ids()));
    for (String key : List.of("roles", "phases")) {
      in.node(key).ifPresent(node -> in.reading().fault(node, Wrong.of("plan.playbook-or-own")));
    }
    Optional<Playbook> playbook = id.found().flatMap(followed -> shelf.find(followed.value()));
    Optional<Changing> plan = playbook.map(followed -> new Changing(followed.process()));
    List<Node> written = in.few("changes");
    List<Adaptation> changes =
        plan.map(changed -> changes(written, changed, in.reading())).orElse(List.of());
    return in.make(() -> new Written(playbook, changes, plan.orElseThrow().process(), openness));
  }

  private Optional<Written> own(Fields in, Optional<Openness> openness) {
    in.node("changes")
        .ifPresent(node -> in.reading().fault(node, Wrong.of("plan.changes-without-playbook")));
    Supplier<ProcessModel> process = ProcessForm.in(in, names);
    return in.make(() -> new Written(Optional.empty(), List.of(), process.get(), openness));
  }

  /** What the plan names once it is changed; anything will do if a change is wrong itself. */
  private static ProcessNames namesAfterChanges(Node node, Playbook playbook, Reading reading) {
    List<Node> written = Lookahead.list(node, "changes");
    if (written.size() > Fields.FEW) {
      return ProcessNames.ANY;
    }
    Reading untold = new Reading(reading.faults().untold(), reading.language());
    Changing plan = new Changing(playbook.process());
    changes(written, plan, untold);
    return untold.faults().count() > 0 ? ProcessNames.ANY : ProcessNames.of(plan.process());
  }

  private static List<Adaptation> changes(List<Node> written, Changing plan, Reading reading) {
    ChangeForm form = new ChangeForm(plan);
    return written.stream().flatMap(node -> form.read(node, reading).stream()).toList();
  }
}
