package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Alike;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the lessons that can be seen have fared in use: what helped others counts up to twice as
 * much, what did not down to half.
 */
final class Outcomes {

  private final Snapshot seen;

  Outcomes(Snapshot seen) {
    this.seen = seen;
  }

  /** {@code alike}, weighing more or less as it helped others, with them among the reasons. */
  Alike<Lesson> weighed(Alike<Lesson> alike) {
    List<Reuse> uses = uses(alike.subject().id());
    List<Reason> reasons = new ArrayList<>(alike.reasons().all());
    double balance = 0;
    for (Outcome outcome : Outcome.values()) {
      List<String> projects =
          uses.stream()
              .filter(reuse -> reuse.outcome() == outcome)
              .map(reuse -> reuse.project().value())
              .distinct()
              .toList();
      if (!projects.isEmpty()) {
        reasons.add(new Reason(kind(outcome), projects));
        balance += projects.size() * worth(outcome);
      }
    }
    double factor = Math.pow(2, balance / (uses.size() + 1));
    return new Alike<>(
        alike.subject(),
        new MatchReasons(reasons),
        alike.content() * factor,
        alike.circumstances() * factor);
  }

  private List<Reuse> uses(Id<Lesson> lesson) {
    try (Stream<Reuse> uses = seen.reuses().where(Reuse.BY_LESSON, lesson)) {
      return uses.toList();
    }
  }

  private static Reason.Kind kind(Outcome outcome) {
    return switch (outcome) {
      case HELPED -> Reason.Kind.HELPED;
      case PARTLY -> Reason.Kind.PARTLY;
      case NOT -> Reason.Kind.NOT;
    };
  }

  private static double worth(Outcome outcome) {
    return switch (outcome) {
      case HELPED -> 1;
      case PARTLY -> 0.5;
      case NOT -> -1;
    };
  }
}
