package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds related work by comparing with everything there is, by the words of the vocabularies.
 * Thread-safe.
 */
public final class ScanningRecommender implements Recommender {

  /** Creates a recommender; it needs no setup. */
  public ScanningRecommender() {}

  @Override
  public List<Suggestion<Lesson>> lessonsFor(
      Project project, Optional<Id<Phase>> phase, Snapshot seen, int limit) {
    LessonQuery current = LessonQuery.ALL.in(LessonState.SHARED, LessonState.EMBEDDED);
    try (Stream<Lesson> lessons = seen.lessons().stream(current)) {
      return lessons
          .filter(lesson -> !lesson.origin().project().equals(project.id()))
          .flatMap(lesson -> suggestion(lesson, reasons(lesson, project, phase, seen)))
          .sorted(best(Lesson::id))
          .limit(limit)
          .toList();
    }
  }

  @Override
  public List<Suggestion<Project>> beneficiariesOf(Lesson lesson, Snapshot seen, int limit) {
    try (Stream<Project> projects = seen.projects().stream()) {
      return projects
          .filter(project -> !project.id().equals(lesson.origin().project()))
          .filter(project -> project.progress().ended().isEmpty())
          .flatMap(
              project -> {
                Optional<Id<Phase>> phase = project.progress().current().map(Progress.Visit::phase);
                return suggestion(project, reasons(lesson, project, phase, seen));
              })
          .sorted(best(Project::id))
          .limit(limit)
          .toList();
    }
  }

  @Override
  public List<Overlap> overlapsOf(Project project, Snapshot seen, int limit) {
    try (Stream<Project> projects = seen.projects().stream()) {
      return projects
          .filter(other -> !other.id().equals(project.id()))
          .flatMap(other -> suggestion(other, MatchReasons.forOverlap(project, other)))
          .sorted(best(Project::id))
          .limit(limit)
          .map(alike -> new Overlap(project, alike.subject(), alike.reasons()))
          .toList();
    }
  }

  private static MatchReasons reasons(
      Lesson lesson, Project project, Optional<Id<Phase>> phase, Snapshot seen) {
    return MatchReasons.forUsing(
        lesson, seen.projects().find(lesson.origin().project()), project, phase);
  }

  private static <T> Stream<Suggestion<T>> suggestion(T subject, MatchReasons reasons) {
    return reasons.isEmpty() ? Stream.of() : Stream.of(new Suggestion<>(subject, reasons));
  }

  private static <T, I extends Comparable<? super I>> Comparator<Suggestion<T>> best(
      Function<T, I> id) {
    return Comparator.<Suggestion<T>>comparingInt(Suggestion::weight)
        .reversed()
        .thenComparing(suggestion -> id.apply(suggestion.subject()));
  }
}
