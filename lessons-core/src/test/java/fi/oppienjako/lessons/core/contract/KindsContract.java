package fi.oppienjako.lessons.core.contract;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import fi.oppienjako.lessons.core.model.Aggregate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What holds for every kind of thing that a store takes. */
public interface KindsContract extends TestedStore {

  /** Each check for each kind by itself. */
  @TestFactory
  default Stream<DynamicNode> keepsEachKind() {
    return kinds().stream().map(this::checked);
  }

  private <A extends Aggregate<A>> DynamicNode checked(Sampled<A> kind) {
    return dynamicContainer(kind.toString(), new KindChecks<>(kind, this).all());
  }
}
