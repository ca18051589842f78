package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Alike;
import fi.oppienjako.lessons.core.sharing.Likeness;
import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an application resembles, shown before a decision so that those with the same challenge meet
 * and nobody starts from nothing. Immutable; the most alike come first.
 *
 * @param application the application
 * @param applications other applications to the same call
 * @param projects earlier work and work under way
 * @param lessons what others have learned already
 */
public record SimilarWork(
    Application application,
    List<Suggestion<Application>> applications,
    List<Suggestion<Project>> projects,
    List<Suggestion<Lesson>> lessons) {

  /** Copies. */
  public SimilarWork {
    requireNonNull(application, "application");
    applications = ImmutableList.copyOf(applications);
    projects = ImmutableList.copyOf(projects);
    lessons = ImmutableList.copyOf(lessons);
  }

  /** What {@code application} resembles in {@code seen}, {@code limit} of each kind at the most. */
  static SimilarWork in(Snapshot seen, Application application, int limit) {
    List<Application> others =
        seen.all(Application.KIND).where(Application.BY_CALL, application.call()).toList();
    Set<Id<Project>> applying =
        others.stream().map(Application::project).collect(Collectors.toSet());
    try (Stream<Project> projects = seen.projects().stream();
        Stream<Lesson> lessons = seen.lessons().stream(LessonQuery.ALL)) {
      return new SimilarWork(
          application,
          ofApplications(application, others.stream(), limit),
          ofProjects(
              application, projects.filter(project -> !applying.contains(project.id())), limit),
          ofLessons(application, lessons, limit));
    }
  }

  /** Whether it resembles nothing. */
  public boolean isEmpty() {
    return applications.isEmpty() && projects.isEmpty() && lessons.isEmpty();
  }

  /** Those of {@code others} that resemble {@code application}, {@code limit} at the most. */
  public static List<Suggestion<Application>> ofApplications(
      Application application, Stream<Application> others, int limit) {
    return best(
        application,
        others
            .filter(other -> !other.id().equals(application.id()))
            .filter(other -> other.call().equals(application.call()))
            .filter(other -> other.state() != ApplicationState.WITHDRAWN),
        SimilarWork::profile,
        Comparator.comparing(Application::id),
        limit);
  }

  /** Those of {@code others} that resemble {@code application}, {@code limit} at the most. */
  public static List<Suggestion<Project>> ofProjects(
      Application application, Stream<Project> others, int limit) {
    return best(
        application,
        others.filter(other -> !other.id().equals(application.project())),
        other -> Profile.of(other, Optional.empty()),
        Comparator.comparing(Project::id),
        limit);
  }

  /** Those current lessons of {@code others} that fit {@code application}, as many at the most. */
  public static List<Suggestion<Lesson>> ofLessons(
      Application application, Stream<Lesson> others, int limit) {
    return best(
        application,
        others
            .filter(other -> !other.origin().project().equals(application.project()))
            .filter(other -> other.state().isCurrent()),
        other -> Profile.of(other, Optional.empty()),
        Comparator.comparing(Lesson::id),
        limit);
  }

  private static Profile profile(Application application) {
    Description said = application.description();
    return new Profile(
        Stream.concat(
                Stream.of(application.name(), said.challenge().current()),
                said.answers().values().stream())
            .toList(),
        said.topics(),
        said.circumstances(),
        Optional.empty(),
        Set.of());
  }

  private static <T> List<Suggestion<T>> best(
      Application application,
      Stream<T> others,
      Function<T, Profile> profile,
      Comparator<T> order,
      int limit) {
    Likeness<T> likeness = Likeness.to(profile(application));
    others.sorted(order).forEach(other -> likeness.compare(other, profile.apply(other)));
    return likeness.found().stream().limit(limit).map(Alike::suggested).toList();
  }
}
