package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes a step with a kept thing: reads it whole, steps, and saves it if nobody else changed it.
 */
final class KeptSteps {

  /** What is done with a thing. */
  @FunctionalInterface
  interface Taking<A> {
    /** The thing after the step. */
    A next(A kept, Instant at, UnitOfWork work);
  }

  private final Context around;

  KeptSteps(Context around) {
    this.around = around;
  }

  /** {@code seen} may have been read for showing: only its identifier and revision count. */
  <A extends Aggregate<A>> A take(A seen, Class<A> type, LoopStep verb, By by, Taking<A> taking) {
    around.permit(by, verb, seen);
    return around
        .store()
        .write(
            work -> {
              A kept = Context.found(work.all(type).find(seen.id()), Kind.of(seen), seen.id());
              return work.save(taking.next(kept, around.now(), work).atRevision(seen.revision()));
            });
  }

  static <A extends Aggregate<A>> List<A> all(Snapshot seen, Class<A> type, Predicate<A> wanted) {
    try (Stream<A> things = seen.all(type).stream()) {
      return things.filter(wanted).toList();
    }
  }
}
