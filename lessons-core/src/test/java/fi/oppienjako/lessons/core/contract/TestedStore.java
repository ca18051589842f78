package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.port.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a store has to say of itself to be tried. */
public interface TestedStore {

  /** A store that keeps nothing yet; closed by the contract. */
  Store emptyStore();

  /**
   * What opens one new store, which keeps nothing yet, again and again, each time after it has been
   * closed; empty if nothing of this store is left once it has been closed.
   */
  Optional<Supplier<Store>> lastingStore();

  /** The kinds that it stores. */
  default List<Sampled<?>> kinds() {
    return SampledKinds.ALL;
  }
}
