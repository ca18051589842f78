package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds and changes kept things of any kind. */
final class Keeping {

  private final Context around;
  private final LoopStep verb;

  /** With the step of the loop that leave is asked for. */
  Keeping(Context around, LoopStep verb) {
    this.around = around;
    this.verb = verb;
  }

  /**
   * Changes what is kept of {@code seen}, if nobody else changed it; {@code seen} may have been
   * read for showing: only its identifier and revision count.
   */
  <A extends Aggregate<A>> A change(
      A seen, Class<A> type, By by, BiFunction<A, UnitOfWork, A> change) {
    around.permit(by, verb, seen);
    return around
        .store()
        .write(
            work ->
                work.save(
                    change.apply(found(work, type, seen.id()), work).atRevision(seen.revision())));
  }

  static <A extends Aggregate<A>> A found(Snapshot seen, Class<A> type, Id<A> id) {
    return Context.found(seen.all(type).find(id), Kind.of(type), id);
  }

  static <A extends Aggregate<A>> List<A> all(
      Snapshot seen, Class<A> type, Predicate<? super A> wanted) {
    try (Stream<A> things = seen.all(type).stream()) {
      return things.filter(wanted).toList();
    }
  }
}
