package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds and changes kept things of any kind. */
final class Keeping {

  private final Context context;
  private final LoopStep verb;

  Keeping(Context context, LoopStep verb) {
    this.context = context;
    this.verb = verb;
  }

  <A extends Aggregate<A>> A change(
      A seen, Kind<A> type, By by, BiFunction<A, UnitOfWork, A> change) {
    return context.change(seen, verb, by, (kept, at, work) -> change.apply(kept, work));
  }

  static <A extends Aggregate<A>> A found(Snapshot seen, Kind<A> type, Id<A> id) {
    return seen.get(type, id);
  }

  static <A extends Aggregate<A>> List<A> all(
      Snapshot seen, Kind<A> type, Predicate<? super A> wanted) {
    try (Stream<A> things = seen.all(type).stream()) {
      return things.filter(wanted).toList();
    }
  }
}
