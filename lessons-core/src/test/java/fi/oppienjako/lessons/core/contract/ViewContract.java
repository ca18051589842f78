package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds for every kind of thing that a store keeps.
 *
 * @param <A> the kind of thing
 */
public interface ViewContract<A extends Aggregate<A>> {

  /** A store that keeps nothing yet; closed by the contract. */
  Store emptyStore();

  /** A dozen or more of the kind, not yet saved, in the order of their identifiers. */
  List<A> things();

  /** Those of the kind in {@code snapshot}. */
  View<A> view(Snapshot snapshot);

  /** {@code thing} as {@code reader} may see it; empty if not at all. */
  default Optional<A> seen(Viewer reader, A thing) {
    return Optional.of(thing);
  }

  /** A store that keeps {@link #things}, put in in another order. */
  default Store filledStore() {
    List<A> shuffled = new ArrayList<>(things());
    Collections.shuffle(shuffled, new Random(7));
    Store store = emptyStore();
    store.write(
        unit -> {
          shuffled.forEach(unit::save);
          return null;
        });
    return store;
  }

  /** {@link #things} as they are kept: at revision 1. */
  default List<A> kept() {
    return things().stream().map(thing -> thing.atRevision(1)).toList();
  }

  @Test
  default void givesBackWhatWasSavedInEveryField() {
    try (Store store = filledStore()) {
      for (A thing : kept()) {
        assertThat(
                store.<Optional<A>>read(
                    Viewer.unrestricted(), snapshot -> view(snapshot).find(thing.id())))
            .contains(thing);
      }
    }
  }

  @Test
  default void findsNothingUnderAnUnknownIdentifier() {
    try (Store store = filledStore()) {
      assertThat(
              store.<Optional<A>>read(
                  Viewer.unrestricted(), snapshot -> view(snapshot).find(Id.of("nowhere"))))
          .isEmpty();
    }
  }

  @Test
  default void streamsInTheOrderOfIdentifiers() {
    try (Store store = filledStore()) {
      assertThat(all(store, Viewer.unrestricted())).isEqualTo(kept());
    }
  }

  @Test
  default void streamsNothingFromAnEmptyStore() {
    try (Store store = emptyStore()) {
      assertThat(all(store, Viewer.unrestricted())).isEmpty();
    }
  }

  @Test
  default void pagesThroughToTheEnd() {
    int count = things().size();
    try (Store store = filledStore()) {
      for (int size : new int[] {1, 5, count - 1, count, count + 1, 1000}) {
        List<A> read = new ArrayList<>();
        Optional<Cursor<A>> next = Optional.of(Cursor.first(size));
        while (next.isPresent()) {
          Cursor<A> cursor = next.get();
          Page<A> page = store.read(Viewer.unrestricted(), snapshot -> view(snapshot).page(cursor));
          assertThat(page.items()).hasSizeBetween(1, size);
          read.addAll(page.items());
          next = page.next();
        }
        assertThat(read).isEqualTo(kept());
      }
    }
  }

  @Test
  default void showsEachReaderJustWhatTheReaderMaySee() {
    try (Store store = filledStore()) {
      for (Viewer reader : Fixtures.readers()) {
        List<A> expected = kept().stream().flatMap(thing -> seen(reader, thing).stream()).toList();
        assertThat(all(store, reader)).as("to %s", reader).isEqualTo(expected);
        assertThat(
                store.<List<A>>read(
                    reader,
                    snapshot ->
                        kept().stream()
                            .flatMap(thing -> view(snapshot).find(thing.id()).stream())
                            .toList()))
            .as("to %s, one by one", reader)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  default void numbersRevisions() {
    A thing = things().get(0);
    try (Store store = emptyStore()) {
      A first = store.write(unit -> unit.save(thing));
      A second = store.write(unit -> unit.save(first));
      assertThat(first).isEqualTo(thing.atRevision(1));
      assertThat(second).isEqualTo(thing.atRevision(2));
      assertThat(all(store, Viewer.unrestricted())).containsExactly(second);
    }
  }

  @Test
  default void replacesWhatWasKeptWithWhatIsSaved() {
    A before = things().get(0);
    try (Store store = emptyStore()) {
      A kept = store.write(unit -> unit.save(before));
      A after = store.write(unit -> unit.save(changed(kept)));
      assertThat(after).isNotEqualTo(before.atRevision(2));
      assertThat(all(store, Viewer.unrestricted())).containsExactly(after);
    }
  }

  /** {@code thing} with other content, as many parts as possible fewer or others. */
  A changed(A thing);

  @Test
  default void refusesAStaleRevision() {
    A thing = things().get(0);
    try (Store store = emptyStore()) {
      A first = store.write(unit -> unit.save(thing));
      A second = store.write(unit -> unit.save(first));
      assertThatThrownBy(() -> store.write(unit -> unit.save(first)))
          .isInstanceOf(StaleRevisionException.class)
          .hasMessageContaining("'%s' has changed since revision 1 was read", thing.id());
      assertThat(all(store, Viewer.unrestricted())).containsExactly(second);
    }
  }

  @Test
  default void refusesToSaveAsNewWhatIsThere() {
    A thing = things().get(0);
    try (Store store = emptyStore()) {
      store.write(unit -> unit.save(thing));
      assertThatThrownBy(() -> store.write(unit -> unit.save(thing)))
          .isInstanceOf(StaleRevisionException.class)
          .hasMessageContaining("'%s' is there already", thing.id());
    }
  }

  @Test
  default void refusesARevisionThatNeverWas() {
    A thing = things().get(0);
    try (Store store = emptyStore()) {
      assertThatThrownBy(() -> store.write(unit -> unit.save(thing.atRevision(3))))
          .isInstanceOf(StaleRevisionException.class);
      assertThat(all(store, Viewer.unrestricted())).isEmpty();
    }
  }

  @Test
  default void loadsThingsAsTheyAre() {
    List<A> given = new ArrayList<>(things());
    given.set(1, given.get(1).atRevision(7));
    try (Store store = emptyStore()) {
      store.load(given.stream(), soFar -> {});
      List<A> expected = new ArrayList<>(kept());
      expected.set(1, given.get(1));
      assertThat(all(store, Viewer.unrestricted())).isEqualTo(expected);
    }
  }

  private List<A> all(Store store, Viewer reader) {
    return store.read(
        reader,
        snapshot -> {
          try (Stream<A> all = view(snapshot).stream()) {
            return all.toList();
          }
        });
  }
}
