package fi.oppienjako.lessons.core.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.contract.Poster;
import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.SampledKinds;
import fi.oppienjako.lessons.core.contract.StoreContract;
import fi.oppienjako.lessons.core.port.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class InMemoryStoreTest implements StoreContract {

  @Override
  public Store emptyStore() {
    return new InMemoryStore();
  }

  @Override
  public Optional<Supplier<Store>> lastingStore() {
    return Optional.empty();
  }

  @Override
  public List<Sampled<?>> kinds() {
    List<Sampled<?>> kinds = new ArrayList<>(SampledKinds.ALL);
    kinds.add(Sampled.of(Poster.KIND, 20, Poster::number, Poster::printed));
    return kinds;
  }

  @Test
  void isTriedWithEveryKindThatThisLibraryBrings() {
    assertThat(SampledKinds.ALL)
        .<Object>extracting(Sampled::kind)
        .containsExactlyInAnyOrderElementsOf(StandardKinds.ALL);
  }
}
