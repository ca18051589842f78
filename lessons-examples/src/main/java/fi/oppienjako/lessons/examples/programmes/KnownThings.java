package fi.oppienjako.lessons.examples.programmes;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody sees of one programme and can be called by a name. Immutable. */
public final class KnownThings {

  private final Programme programme;
  private final Map<Id<Project>, Project> projects = new LinkedHashMap<>();
  private final Map<Id<Project>, Plan> plans = new LinkedHashMap<>();
  private final Map<Id<Phase>, LocalizedText> phases = new HashMap<>();
  private final Map<Id<Organisation>, LocalizedText> bodies = new HashMap<>();
  private final Map<String, LocalizedText> sharings = new HashMap<>();
  private final Map<String, LocalizedText> actions = new HashMap<>();
  private final Vocabulary vocabulary;

  /** What is {@code seen} of {@code programme}. */
  public KnownThings(Programme programme, Snapshot seen) {
    this.programme = programme;
    seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList().forEach(project -> learn(project, seen));
    try (Stream<Playbook> all = seen.playbooks().stream()) {
      all.forEach(playbook -> learnPhases(playbook.process()));
    }
    try (Stream<Organisation> all = seen.organisations().stream()) {
      all.forEach(body -> bodies.put(body.id(), body.name()));
    }
    for (Sharing sharing : seen.sharings().where(Sharing.BY_PROGRAMME, programme.id()).toList()) {
      sharings.put(sharing.id().value(), sharing.name());
    }
    this.vocabulary = words();
  }

  private void learn(Project project, Snapshot seen) {
    projects.put(project.id(), project);
    seen.plans()
        .find(Plan.idFor(project.id()))
        .ifPresent(
            plan -> {
              plans.put(project.id(), plan);
              learnPhases(plan.process());
            });
    for (Action action : seen.actions().where(Action.BY_PROJECT, project.id()).toList()) {
      actions.put(action.id().value(), action.text());
    }
  }

  private void learnPhases(ProcessModel process) {
    process.phases().forEach(phase -> phases.put(phase.id(), phase.name()));
  }

  /** The words of the programme, and the names of phases and bodies. */
  private Vocabulary words() {
    Map<Term, LocalizedText> labels = new HashMap<>();
    phases.forEach((id, name) -> put(labels, id, name));
    bodies.forEach((id, name) -> put(labels, id, name));
    labels.putAll(programme.vocabulary().labels());
    return new Vocabulary(labels);
  }

  private static void put(Map<Term, LocalizedText> labels, Id<?> id, LocalizedText name) {
    if (Term.isWellFormed(id.value())) {
      labels.put(new Term(id.value()), name);
    }
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Stream<Project> projects() {
    return projects.values().stream();
  }

  Optional<Project> project(Id<Project> id) {
    return Optional.ofNullable(projects.get(id));
  }

  /** The name of a phase: that of the playbook, where a plan calls it otherwise. */
  Optional<LocalizedText> phase(Id<Phase> id) {
    return Optional.ofNullable(phases.get(id));
  }

  Optional<Plan> plan(Project project) {
    return Optional.ofNullable(plans.get(project.id()));
  }

  Optional<LocalizedText> body(Id<Organisation> id) {
    return Optional.ofNullable(bodies.get(id));
  }

  Optional<LocalizedText> subject(Overdue overdue) {
    return switch (overdue.what()) {
      case CAPTURE -> project(Id.of(overdue.subject())).map(Project::name);
      case SHARING -> Optional.of(programme.name());
      case PLANNED_SHARING -> Optional.ofNullable(sharings.get(overdue.subject()));
      case ACTION -> Optional.ofNullable(actions.get(overdue.subject()));
    };
  }
}
