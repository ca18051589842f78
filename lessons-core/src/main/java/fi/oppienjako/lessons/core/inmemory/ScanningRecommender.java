package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Suggesting;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.sharing.Likeness;
import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds related work by comparing with everything there is, by the words of texts and of
 * vocabularies, as {@link Likeness} does. Thread-safe.
 */
public final class ScanningRecommender implements Recommender {

  /** Creates a recommender; it needs no setup. */
  public ScanningRecommender() {}

  @Override
  public List<Suggestion<Lesson>> lessonsFor(
      Project project, Optional<Id<Phase>> phase, Snapshot seen, int limit) {
    Suggesting suggesting = new Suggesting(seen);
    Likeness<Lesson> likeness = Likeness.to(Profile.of(project, phase));
    Optional<Likeness<Lesson>> own = suggesting.saidIn(project).map(Likeness::to);
    Map<Id<Project>, Optional<Project>> origins = new HashMap<>();
    LessonQuery current = LessonQuery.ALL.in(LessonState.SHARED, LessonState.EMBEDDED);
    try (Stream<Lesson> lessons = seen.lessons().stream(current)) {
      lessons
          .filter(lesson -> !lesson.origin().project().equals(project.id()))
          .forEach(
              lesson -> {
                Profile profile =
                    Profile.of(
                        lesson,
                        origins.computeIfAbsent(lesson.origin().project(), seen.projects()::find));
                likeness.compare(lesson, profile);
                own.ifPresent(likenessToOwn -> likenessToOwn.compare(lesson, profile));
              });
    }
    return suggesting.lessons(
        project,
        likeness.found().stream(),
        own.stream().flatMap(likenessToOwn -> likenessToOwn.found().stream()),
        limit);
  }

  @Override
  public List<Suggestion<Lesson>> lessonsLike(Lesson lesson, Snapshot seen, int limit) {
    Likeness<Lesson> likeness = Likeness.to(Profile.of(lesson, Optional.empty()));
    try (Stream<Lesson> lessons = seen.lessons().stream()) {
      lessons
          .filter(other -> !other.id().equals(lesson.id()))
          .filter(other -> other.state() != LessonState.WITHDRAWN)
          .forEach(other -> likeness.compare(other, Profile.of(other, Optional.empty())));
    }
    return new Suggesting(seen).lessons(lesson, likeness.found().stream(), limit);
  }

  @Override
  public List<Suggestion<Project>> beneficiariesOf(Lesson lesson, Snapshot seen, int limit) {
    if (lesson.state().isShared() && !lesson.state().isCurrent()) {
      return List.of();
    }
    Optional<Project> learnedIn = seen.projects().find(lesson.origin().project());
    Likeness<Project> likeness = Likeness.to(Profile.of(lesson, learnedIn));
    try (Stream<Project> projects = seen.projects().stream()) {
      projects
          .filter(project -> !project.id().equals(lesson.origin().project()))
          .filter(project -> project.progress().ended().isEmpty())
          .forEach(
              project -> {
                Optional<Id<Phase>> phase = project.progress().current().map(Progress.Visit::phase);
                likeness.compare(project, Profile.of(project, phase));
              });
    }
    return new Suggesting(seen).projects(lesson, likeness.found().stream(), limit);
  }

  @Override
  public List<Overlap> overlapsOf(Project project, Snapshot seen, int limit) {
    Likeness<Project> likeness = Likeness.to(Profile.of(project, Optional.empty()));
    try (Stream<Project> projects = seen.projects().stream()) {
      projects
          .filter(other -> !other.id().equals(project.id()))
          .forEach(other -> likeness.compare(other, Profile.of(other, Optional.empty())));
    }
    return new Suggesting(seen).overlaps(project, likeness.found().stream(), limit);
  }
}
