package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Snapshot;
import java.util.List;
import java.util.function.Predicate;

/** Takes a step with a kept thing. */
final class KeptSteps {

  private final Context context;

  KeptSteps(Context context) {
    this.context = context;
  }

  <A extends Aggregate<A>> A take(
      A seen, Kind<A> type, LoopStep verb, By by, Context.Change<A> taking) {
    return context.change(seen, verb, by, taking);
  }

  static <A extends Aggregate<A>> List<A> all(Snapshot seen, Kind<A> type, Predicate<A> wanted) {
    return Keeping.all(seen, type, wanted);
  }
}
