package fi.oppienjako.lessons.examples.story;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who plays which part in the projects of a programme, and what these call things, as a story finds
 * them. Immutable.
 */
record Cast(List<Project> projects, Map<Id<Project>, ProcessModel> processes, Wording wording) {

  static Cast of(Programme programme, Snapshot seen, Wording wording) {
    List<Project> projects = seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList();
    Map<Id<Project>, ProcessModel> processes = new HashMap<>();
    for (Project project : projects) {
      seen.plans()
          .find(Plan.idFor(project.id()))
          .ifPresent(plan -> processes.put(project.id(), plan.process()));
    }
    return new Cast(projects, processes, wording);
  }

  /** A person by their role in a project and the organisation that leads it. */
  String person(Id<Person> person) {
    return projects.stream()
        .flatMap(
            project ->
                project.team().stream()
                    .filter(member -> member.person().equals(person))
                    .flatMap(member -> as(member, project)))
        .findFirst()
        .orElse(person.value());
  }

  private Stream<String> as(Member member, Project project) {
    return process(project).flatMap(process -> process.role(member.role())).stream()
        .map(
            role ->
                "%s (%s)"
                    .formatted(
                        wording.text(role.name()), wording.organisation(project.leads().get(0))));
  }

  /** The name of {@code project}, and who leads it. */
  String led(Project project) {
    String leads = project.leads().stream().map(wording::organisation).collect(joining(", "));
    return "%s (%s)".formatted(wording.text(project.name()), leads);
  }

  /** The name of a phase, as {@code project} calls it. */
  String phase(Project project, Id<Phase> id) {
    return process(project)
        .flatMap(process -> process.phase(id))
        .map(phase -> wording.text(phase.name()))
        .orElseGet(() -> wording.phase(id));
  }

  private Optional<ProcessModel> process(Project project) {
    return Optional.ofNullable(processes.get(project.id()));
  }
}
