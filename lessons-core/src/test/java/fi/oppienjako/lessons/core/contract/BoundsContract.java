package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** That nothing is open more widely than what it hangs on, whichever way it comes in. */
public interface BoundsContract extends TestedStore {

  /** Each check for each kind that hangs on another. */
  @TestFactory
  default Stream<DynamicNode> keepsEachKindWithinItsBounds() {
    List<Sampled<?>> bounded = kinds().stream().filter(BoundsContract::hangsOnSomething).toList();
    assertThat(bounded).isNotEmpty();
    return bounded.stream().map(this::bounded);
  }

  private <A extends Aggregate<A>> DynamicNode bounded(Sampled<A> kind) {
    return dynamicContainer(kind.toString(), new BoundsChecks<>(kind, this).all());
  }

  private static boolean hangsOnSomething(Sampled<?> kind) {
    return kind.things().stream()
        .anyMatch(
            thing ->
                thing instanceof Visible visible
                    && visible.visibleFrom().isPresent()
                    && !visible.bounds().isEmpty());
  }
}
