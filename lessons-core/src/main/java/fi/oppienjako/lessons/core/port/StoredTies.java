package fi.oppienjako.lessons.core.port;

import static java.util.Objects.requireNonNull;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The {@link Ties} that a store finds among its projects. For one snapshot: what has been asked
 * once is not asked again. Not thread-safe.
 */
public final class StoredTies implements Ties {

  private final View<Project> projects;
  private final View<Plan> plans;
  private final View<Lesson> lessons;
  private final Map<Ref<?>, Optional<Ref<Programme>>> programmes = new HashMap<>();
  private final Map<Ref<?>, Optional<Openness>> planLevels = new HashMap<>();
  private final Map<Ref<?>, Boolean> takenBack = new HashMap<>();
  private final Map<Id<Person>, List<Ref<Project>>> teams = new HashMap<>();

  /**
   * The ties among {@code projects} with {@code plans} and {@code lessons}.
   *
   * @param projects all projects, unrestricted
   * @param plans all plans, unrestricted
   * @param lessons all lessons, unrestricted
   */
  public StoredTies(View<Project> projects, View<Plan> plans, View<Lesson> lessons) {
    this.projects = requireNonNull(projects, "projects");
    this.plans = requireNonNull(plans, "plans");
    this.lessons = requireNonNull(lessons, "lessons");
  }

  @Override
  public Optional<Ref<Programme>> programmeOf(Ref<? extends Owner> project) {
    return programmes.computeIfAbsent(
        project,
        asked ->
            projects
                .find(Id.of(asked.id().value()))
                .flatMap(Project::programme)
                .map(Programme.KIND::ref));
  }

  @Override
  public Optional<Openness> planOpenAt(Ref<? extends Owner> project) {
    return planLevels.computeIfAbsent(
        project, asked -> plans.find(Plan.idFor(Id.of(asked.id().value()))).map(Plan::openness));
  }

  @Override
  public boolean isTakenBack(Ref<?> thing) {
    return thing.kind() == Lesson.KIND
        && takenBack.computeIfAbsent(
            thing,
            asked ->
                lessons
                    .find(Id.of(asked.id().value()))
                    .filter(lesson -> lesson.state() == LessonState.WITHDRAWN)
                    .isPresent());
  }

  @Override
  public Stream<Ref<Project>> teamsOf(Id<Person> person) {
    return teams
        .computeIfAbsent(
            person,
            asked -> {
              try (Stream<Project> theirs = projects.where(Project.BY_MEMBER, asked)) {
                return theirs.map(Project::ref).toList();
              }
            })
        .stream();
  }
}
