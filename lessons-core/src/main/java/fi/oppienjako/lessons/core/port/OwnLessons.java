package fi.oppienjako.lessons.core.port;

import com.google.common.collect.Comparators;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Alike;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.sharing.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a project has learned itself, as far as it can be seen, as a part of what it looks for: it
 * counts, but less than its challenge.
 */
final class OwnLessons {

  /** How many count, the latest first, so that a look-up costs no more in a project of many. */
  private static final int LATEST = 30;

  private static final double WEIGHT = 1 / 3.0;

  private OwnLessons() {}

  /** What the lessons of {@code project} say; empty if there are none. */
  static Optional<Profile> said(Project project, Snapshot seen) {
    try (Stream<Lesson> lessons = seen.lessons().stream(LessonQuery.inProject(project.id()))) {
      List<Lesson> latest =
          lessons
              .filter(lesson -> lesson.state() != LessonState.WITHDRAWN)
              .collect(
                  Comparators.greatest(
                      LATEST,
                      Comparator.<Lesson, Instant>comparing(lesson -> lesson.life().capturedAt())
                          .thenComparing(Lesson::id)));
      return latest.isEmpty() ? Optional.empty() : Optional.of(Profile.saidBy(latest));
    }
  }

  /** What is like the challenge, and what is like the project's own lessons, the best first. */
  static List<Alike<Lesson>> together(List<Alike<Lesson>> challenge, List<Alike<Lesson>> own) {
    Map<Id<Lesson>, Alike<Lesson>> all = new LinkedHashMap<>();
    challenge.forEach(one -> all.put(one.subject().id(), one));
    own.stream()
        .map(OwnLessons::lessened)
        .forEach(one -> all.merge(one.subject().id(), one, OwnLessons::both));
    return all.values().stream().sorted(Alike.best()).toList();
  }

  private static Alike<Lesson> lessened(Alike<Lesson> one) {
    List<Reason> reasons =
        one.reasons().all().stream()
            .map(reason -> reason.kind() == Reason.Kind.WORDS ? reason.ofOwnLessons() : reason)
            .toList();
    return new Alike<>(
        one.subject(),
        new MatchReasons(reasons),
        WEIGHT * one.content(),
        WEIGHT * one.circumstances());
  }

  private static Alike<Lesson> both(Alike<Lesson> challenge, Alike<Lesson> own) {
    List<Reason> reasons = new ArrayList<>(challenge.reasons().all());
    reasons.addAll(own.reasons().all());
    reasons.sort(Comparator.comparing(Reason::kind));
    return new Alike<>(
        challenge.subject(),
        new MatchReasons(reasons),
        challenge.content() + own.content(),
        challenge.circumstances() + own.circumstances());
  }
}
