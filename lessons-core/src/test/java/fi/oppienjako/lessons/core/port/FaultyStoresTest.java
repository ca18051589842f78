package fi.oppienjako.lessons.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.StoreContract;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The contract tells stores that fail in ways that matter from those that do not. */
class FaultyStoresTest {

  @Test
  void failsAStoreThatForgetsEverythingWhenItIsClosed() {
    List<String> failed = failed(contract(InMemoryStore::new, Optional.of(InMemoryStore::new)));
    assertThat(failed).isNotEmpty().containsOnly("finds all again when it is opened again");
  }

  @Test
  void failsAStoreThatLeaksThroughAllOfAKind() {
    StoreContract leaking = contract(LeakingStore::new, Optional.empty());
    assertThat(failed(leaking)).contains("shows each viewer just what they may see");
    assertThatThrownBy(leaking::showsOfEachKindWhatMayBeSeenAmongAllOthers)
        .isInstanceOf(AssertionError.class);
  }

  private static StoreContract contract(Supplier<Store> empty, Optional<Supplier<Store>> lasting) {
    return new StoreContract() {
      @Override
      public Store emptyStore() {
        return empty.get();
      }

      @Override
      public Optional<Supplier<Store>> lastingStore() {
        return lasting;
      }
    };
  }

  private static List<String> failed(StoreContract contract) {
    return tests(contract.keepsEachKind())
        .filter(FaultyStoresTest::fails)
        .map(DynamicTest::getDisplayName)
        .toList();
  }

  private static Stream<DynamicTest> tests(Stream<? extends DynamicNode> nodes) {
    return nodes.flatMap(
        node ->
            node instanceof DynamicContainer several
                ? tests(several.getChildren())
                : Stream.of((DynamicTest) node));
  }

  @SuppressWarnings("CatchingUnchecked") // Whatever a check throws, it has failed.
  private static boolean fails(DynamicTest test) {
    try {
      test.getExecutable().execute();
      return false;
    } catch (Throwable failure) {
      return true;
    }
  }

  /** Shows all of a kind to everybody, unless it is asked for by its name. */
  private static final class LeakingStore implements Store {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    public <T extends @Nullable Object> T write(Function<? super UnitOfWork, ? extends T> work) {
      return store.write(work);
    }

    @Override
    public <T extends @Nullable Object> T read(
        Viewer reader, Function<? super Snapshot, ? extends T> work) {
      return store.write(unit -> work.apply(new Leak(unit, unit.seenBy(reader))));
    }

    @Override
    public void load(Stream<? extends Aggregate<?>> all, LoadProgress progress) {
      store.load(all, progress);
    }

    @Override
    public Stream<Change> changes(Position after) {
      return store.changes(after);
    }

    @Override
    public void close() {
      store.close();
    }
  }

  private record Leak(UnitOfWork everything, Snapshot seen) implements Snapshot {

    @Override
    public Sight sight() {
      return seen.sight();
    }

    @Override
    public <A extends Aggregate<A>> View<A> all(Kind<A> kind) {
      return everything.all(kind);
    }

    @Override
    public Lessons lessons() {
      return seen.lessons();
    }
  }
}
