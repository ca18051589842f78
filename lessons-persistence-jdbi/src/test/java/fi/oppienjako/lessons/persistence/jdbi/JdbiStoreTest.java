package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.SampledKinds;
import fi.oppienjako.lessons.core.contract.StoreContract;
import fi.oppienjako.lessons.core.port.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;

class JdbiStoreTest implements StoreContract {

  @TempDir Path folder;

  @Override
  public Store emptyStore() {
    return Databases.emptyStore();
  }

  @Override
  public Optional<Supplier<Store>> lastingStore() {
    Path file = folder.resolve(UUID.randomUUID().toString());
    return Optional.of(() -> JdbiStore.open(file));
  }

  @Override
  public List<Sampled<?>> kinds() {
    return SampledKinds.LESSONS;
  }
}
