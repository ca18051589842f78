package fi.oppienjako.lessons.examples.programmes;

import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.export.document.Names;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.Locale;
import java.util.stream.Stream;

/** Words documents on a programme with the names that their reader may know. */
public final class Wordings {

  private Wordings() {}

  /** The wording in {@code language}, with the names of all that is seen of {@code programme}. */
  public static Wording of(Programme programme, Snapshot seen, Locale language) {
    Names.Builder names = Names.builder().programme(programme);
    try (Stream<Playbook> playbooks = seen.playbooks().stream()) {
      playbooks.forEach(playbook -> names.phasesOf(playbook.process()));
    }
    try (Stream<Organisation> bodies = seen.organisations().stream()) {
      bodies.forEach(names::organisation);
    }
    try (Stream<Person> persons = seen.persons().stream()) {
      persons.forEach(names::person);
    }
    for (Project project : seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList()) {
      names.project(project);
      seen.actions().where(Action.BY_PROJECT, project.id()).forEach(names::action);
      seen.plans().find(Plan.idFor(project.id())).ifPresent(plan -> names.phasesOf(plan.process()));
    }
    seen.sharings().where(Sharing.BY_PROGRAMME, programme.id()).forEach(names::sharing);
    try (Stream<Lesson> lessons = seen.lessons().stream(LessonQuery.inProgramme(programme.id()))) {
      lessons.forEach(names::lesson);
    }
    return Wording.in(language).with(programme.vocabulary()).with(names.build());
  }
}
