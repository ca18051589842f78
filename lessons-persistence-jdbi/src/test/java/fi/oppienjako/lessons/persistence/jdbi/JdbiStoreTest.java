package fi.oppienjako.lessons.persistence.jdbi;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.StoreContract;
import fi.oppienjako.lessons.core.port.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * All that holds for a store holds on both databases, for every kind and a stranger's. The two are
 * tried side by side: while one waits for its server, the other works.
 */
class JdbiStoreTest {

  @TempDir static Path folder;

  @Nested
  @Execution(CONCURRENT)
  @ResourceLock("h2") // Its own tests come one after the other.
  class OnH2 implements StoreContract {

    @Override
    public Store emptyStore() {
      return JdbiStore.over(Databases.h2(), Databases.OPTIONS);
    }

    @Override
    public Optional<Supplier<Store>> lastingStore() {
      Path file = folder.resolve(UUID.randomUUID().toString());
      return Optional.of(() -> JdbiStore.open(file, Databases.OPTIONS));
    }

    @Override
    public List<Sampled<?>> kinds() {
      return Databases.KINDS;
    }
  }

  @Nested
  @Execution(CONCURRENT)
  @ResourceLock("postgres") // Its own tests come one after the other.
  class OnPostgres implements StoreContract {

    @Override
    public Store emptyStore() {
      return JdbiStore.over(Databases.postgres(), Databases.OPTIONS);
    }

    @Override
    public Optional<Supplier<Store>> lastingStore() {
      Databases.postgres();
      return Optional.of(() -> JdbiStore.open(Databases.url("postgres"), Databases.OPTIONS));
    }

    @Override
    public List<Sampled<?>> kinds() {
      return Databases.KINDS;
    }
  }
}
