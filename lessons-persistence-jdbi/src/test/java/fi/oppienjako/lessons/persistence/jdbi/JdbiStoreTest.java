package fi.oppienjako.lessons.persistence.jdbi;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import fi.oppienjako.lessons.core.contract.BoundsContract;
import fi.oppienjako.lessons.core.contract.KindsContract;
import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.StoreContract;
import fi.oppienjako.lessons.core.contract.TestedStore;
import fi.oppienjako.lessons.core.port.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * All that holds for a store holds on both databases. Every kind is kept in the same way, so that a
 * few kinds tell, one of a stranger's among them; the slow tests try each. The two databases are
 * tried side by side: while one waits for its server, the other works.
 */
class JdbiStoreTest {

  private static final Set<String> FEW =
      Set.of("lesson", "project", "person", "look-up", "session", "poster");

  @TempDir static Path folder;

  @Nested
  @Execution(CONCURRENT)
  @ResourceLock("h2") // Its own tests come one after the other.
  class OnH2 extends H2 implements StoreContract {

    @Override
    public List<Sampled<?>> kinds() {
      return few();
    }
  }

  @Nested
  @Execution(CONCURRENT)
  @ResourceLock("postgres")
  class OnPostgres extends Postgres implements StoreContract {

    @Override
    public List<Sampled<?>> kinds() {
      return few();
    }
  }

  @Nested
  @Tag("slow")
  @Execution(CONCURRENT)
  @ResourceLock("h2")
  class OnH2WithEveryKind extends H2 implements KindsContract, BoundsContract {

    @Override
    public List<Sampled<?>> kinds() {
      return Databases.KINDS;
    }
  }

  @Nested
  @Tag("slow")
  @Execution(CONCURRENT)
  @ResourceLock("postgres")
  class OnPostgresWithEveryKind extends Postgres implements KindsContract, BoundsContract {

    @Override
    public List<Sampled<?>> kinds() {
      return Databases.KINDS;
    }
  }

  private static List<Sampled<?>> few() {
    return Databases.KINDS.stream().filter(one -> FEW.contains(one.kind().key())).toList();
  }

  private abstract static class H2 implements TestedStore {

    @Override
    public Store emptyStore() {
      return JdbiStore.over(Databases.h2(), Databases.OPTIONS);
    }

    @Override
    public Optional<Supplier<Store>> lastingStore() {
      Path file = folder.resolve(UUID.randomUUID().toString());
      return Optional.of(() -> JdbiStore.open(file, Databases.OPTIONS));
    }
  }

  private abstract static class Postgres implements TestedStore {

    @Override
    public Store emptyStore() {
      return JdbiStore.over(Databases.postgres(), Databases.OPTIONS);
    }

    @Override
    public Optional<Supplier<Store>> lastingStore() {
      Databases.postgres();
      return Optional.of(() -> JdbiStore.open(Databases.url("postgres"), Databases.OPTIONS));
    }
  }
}
