package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Owner;
import fi.oppienjako.lessons.core.access.Ties;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ties among the projects of a list and their plans, found without a store. */
record TiesOf(List<?> things) implements Ties {

  @Override
  public Optional<Ref<Programme>> programmeOf(Ref<? extends Owner> project) {
    return projects()
        .filter(one -> one.ref().equals(project))
        .findFirst()
        .flatMap(Project::programme)
        .map(Programme.KIND::ref);
  }

  @Override
  public Stream<Ref<Project>> teamsOf(Id<Person> person) {
    return projects()
        .filter(one -> one.team().stream().anyMatch(member -> member.person().equals(person)))
        .map(Project::ref);
  }

  @Override
  public Optional<Openness> planOpenAt(Ref<? extends Owner> project) {
    return things.stream()
        .filter(Plan.class::isInstance)
        .map(Plan.class::cast)
        .filter(plan -> project.equals(Project.KIND.ref(plan.project())))
        .findFirst()
        .map(Plan::openness);
  }

  @Override
  public boolean isTakenBack(Ref<?> thing) {
    return things.stream()
        .filter(Lesson.class::isInstance)
        .map(Lesson.class::cast)
        .anyMatch(one -> thing.equals(Ref.to(one)) && one.state() == LessonState.WITHDRAWN);
  }

  private Stream<Project> projects() {
    return things.stream().filter(Project.class::isInstance).map(Project.class::cast);
  }
}
