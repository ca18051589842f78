package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Planned;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What holds for one kind in one store.
 *
 * @param <A> the kind of thing
 */
final class KindChecks<A extends Aggregate<A>> {

  private static final List<Viewer> A_FEW =
      List.of(
          Viewer.anyone(),
          Fixtures.at(Openness.STUDIO).memberOf(Project.KIND.ref(Fixtures.id("project", 1))),
          Viewer.unrestricted());

  private final Sampled<A> kind;
  private final TestedStore tested;

  KindChecks(Sampled<A> kind, TestedStore tested) {
    this.kind = kind;
    this.tested = tested;
  }

  Stream<DynamicTest> all() {
    return Stream.of(
        dynamicTest("shows each viewer just what they may see", this::showsJustWhatMayBeSeen),
        dynamicTest("shows just as much before it is committed", this::showsJustAsMuchInside),
        dynamicTest("finds nothing where nothing is", this::findsNothingWhereNothingIs),
        dynamicTest("pages through to the end", this::pagesThroughToTheEnd),
        dynamicTest("refuses an index of another kind", this::refusesAnIndexOfAnotherKind),
        dynamicTest("replaces what was stored", this::replacesWhatWasStored),
        dynamicTest("numbers revisions", this::numbersRevisions),
        dynamicTest("refuses revisions that are not stored", this::refusesOtherRevisions),
        dynamicTest("loads things as they are", this::loadsThingsAsTheyAre),
        dynamicTest("refuses to lose history", this::refusesToLoseHistory),
        dynamicTest("takes back a part that fails", this::takesBackAPartThatFails),
        dynamicTest("finds all again when it is opened again", this::findsAllAgain));
  }

  private void showsJustWhatMayBeSeen() {
    try (Store store = filledStore()) {
      assertStored(store, kind.stored(), Fixtures.readers());
      assertThat(changes(store)).extracting(Change::kind).containsOnly(kind.kind());
      assertThat(changes(store))
          .extracting(Change::id)
          .containsExactlyInAnyOrderElementsOf(
              kind.things().stream().map(thing -> thing.id().value()).toList());
    }
  }

  private void showsJustAsMuchInside() {
    try (Store store = tested.emptyStore()) {
      write(
          store,
          unit -> {
            saveAll(unit, kind.things());
            assertShown(unit, kind.stored());
            Fixtures.readers().forEach(viewer -> assertShown(unit.seenBy(viewer), kind.stored()));
          });
    }
  }

  private void findsNothingWhereNothingIs() {
    try (Store store = tested.emptyStore()) {
      assertStored(store, List.of());
    }
    try (Store store = filledStore()) {
      Optional<A> found =
          store.read(Viewer.unrestricted(), snapshot -> view(snapshot).find(Id.of("nowhere")));
      assertThat(found).isEmpty();
    }
  }

  private void pagesThroughToTheEnd() {
    int count = kind.things().size();
    try (Store store = filledStore()) {
      for (int size : new int[] {1, 5, count - 1, count, count + 1, 1000}) {
        List<A> read = store.read(Viewer.unrestricted(), snapshot -> paged(view(snapshot), size));
        assertThat(read).isEqualTo(kind.stored());
      }
    }
  }

  private void refusesAnIndexOfAnotherKind() {
    Index<A, A> foreign = Index.one("foreign", A::id);
    try (Store store = filledStore()) {
      assertThatThrownBy(
              () ->
                  store.read(
                      Viewer.unrestricted(),
                      snapshot -> listed(view(snapshot).where(foreign, Id.of("any")))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("foreign");
    }
  }

  private void replacesWhatWasStored() {
    List<A> after = new ArrayList<>(kind.stored());
    List<A> changed = changed();
    assertThat(changed).isNotEmpty();
    try (Store store = filledStore()) {
      write(
          store,
          unit -> {
            for (A next : changed) {
              after.replaceAll(thing -> thing.id().equals(next.id()) ? unit.save(next) : thing);
            }
            assertShown(unit, after);
          });
      assertThat(after).containsAll(changed.stream().map(thing -> thing.atRevision(2)).toList());
      assertStored(store, after, Fixtures.readers());
    }
  }

  private void numbersRevisions() {
    A thing = kind.things().get(0);
    try (Store store = tested.emptyStore()) {
      A first = store.write(unit -> unit.save(thing));
      A second = store.write(unit -> unit.save(first));
      assertThat(first).isEqualTo(thing.atRevision(1));
      assertThat(second).isEqualTo(thing.atRevision(2));
      assertStored(store, List.of(second));
      assertThat(changes(store)).extracting(Change::revision).containsExactly(1, 2);
    }
  }

  private void refusesOtherRevisions() {
    A thing = kind.things().get(0);
    try (Store store = tested.emptyStore()) {
      assertStale(store, thing.atRevision(3), "");
      assertStored(store, List.of());
      A first = store.write(unit -> unit.save(thing));
      assertStale(store, thing, "'%s' exists already".formatted(thing.id()));
      A second = store.write(unit -> unit.save(first));
      assertStale(store, first, "'%s' has changed since revision 1 was read".formatted(thing.id()));
      assertStored(store, List.of(second));
    }
  }

  private void loadsThingsAsTheyAre() {
    List<A> given = new ArrayList<>(kind.things());
    given.set(1, given.get(1).atRevision(7));
    List<A> expected = new ArrayList<>(kind.stored());
    expected.set(1, given.get(1));
    try (Store store = tested.emptyStore()) {
      store.load(given.stream(), LoadProgress.SILENT);
      assertStored(store, expected);
    }
  }

  /** Tried with what others see of a thing, and with the thing as it was a step earlier. */
  private void refusesToLoseHistory() {
    List<A> stored = new ArrayList<>(kind.stored());
    List<A> poorer = new ArrayList<>();
    try (Store store = filledStore()) {
      for (A before : kind.stored()) {
        A whole =
            kind.changed(before)
                .map(next -> store.<A>write(unit -> unit.save(next)))
                .orElse(before);
        stored.replaceAll(thing -> thing.id().equals(whole.id()) ? whole : thing);
        withoutPlan(whole).forEach(less -> assertThat(less.isSuccessorOf(whole)).isFalse());
        Stream.of(
                Stream.of(before.atRevision(whole.revision())), redacted(whole), withoutPlan(whole))
            .flatMap(shown -> shown)
            .peek(less -> assertThat(less.isSuccessorOf(whole) && hasLess(less, whole)).isFalse())
            .filter(less -> !less.isSuccessorOf(whole))
            .forEach(poorer::add);
      }
      assertThat(poorer.isEmpty()).isEqualTo(stored.stream().noneMatch(this::canLose));
      for (A less : poorer) {
        assertThatThrownBy(() -> store.write(unit -> unit.save(less)))
            .isInstanceOf(LostHistoryException.class)
            .hasMessageContaining("'%s' is missing part of its history", less.id());
      }
      assertStored(store, stored);
    }
  }

  private void takesBackAPartThatFails() {
    int half = kind.things().size() / 2;
    List<A> others = kind.things().subList(half, kind.things().size());
    List<A> stored = kind.stored().subList(0, half);
    List<A> changed = stored.stream().flatMap(thing -> kind.changed(thing).stream()).toList();
    try (Store store = tested.emptyStore()) {
      write(store, unit -> saveAll(unit, kind.things().subList(0, half)));
      List<Change> before = changes(store);
      write(
          store,
          unit -> {
            assertThatThrownBy(
                    () ->
                        unit.attempt(
                            part -> {
                              saveAll(part, others);
                              saveAll(part, changed);
                              throw new IllegalStateException("the part fails");
                            }))
                .hasMessage("the part fails");
            assertShown(unit, stored);
            A_FEW.forEach(viewer -> assertShown(unit.seenBy(viewer), stored));
          });
      assertStored(store, stored);
      assertThat(changes(store)).isEqualTo(before);
      write(store, unit -> saveAll(unit, others));
      write(store, unit -> saveAll(unit, changed));
      assertThat(changes(store)).hasSize(kind.things().size() + changed.size());
    }
  }

  private void findsAllAgain() {
    tested
        .lastingStore()
        .ifPresent(
            lasting -> {
              List<Change> before = new ArrayList<>();
              try (Store store = lasting.get()) {
                write(store, unit -> saveAll(unit, kind.things()));
                before.addAll(changes(store));
              }
              try (Store store = lasting.get()) {
                assertStored(store, kind.stored());
                assertThat(changes(store)).isEqualTo(before).isNotEmpty();
              }
            });
  }

  private Store filledStore() {
    List<A> shuffled = new ArrayList<>(kind.things());
    Collections.shuffle(shuffled, new Random(7));
    Store store = tested.emptyStore();
    write(store, unit -> saveAll(unit, shuffled));
    return store;
  }

  private List<A> changed() {
    return kind.stored().stream().flatMap(thing -> kind.changed(thing).stream()).toList();
  }

  /** As strangers see {@code whole}, where that is less. */
  private Stream<A> redacted(A whole) {
    return whole instanceof Redactable<?> redactable
        ? Stream.of(Openness.LAB, Openness.AGORA)
            .filter(level -> isSeenAt(level, whole))
            .map(level -> kind.kind().type().cast(redactable.redactedAt(level)))
            .filter(shown -> !shown.equals(whole))
        : Stream.empty();
  }

  /** As those see {@code whole} who see it but not the plan, where that is less. */
  private Stream<A> withoutPlan(A whole) {
    return whole instanceof Planned<?> planned
        ? Stream.of(kind.kind().type().cast(planned.withoutPlan()))
            .filter(shown -> !shown.equals(whole))
        : Stream.empty();
  }

  private boolean isSeenAt(Openness level, A thing) {
    return thing instanceof Visible visible
        && visible.visibleFrom().filter(open -> open.isVisibleAt(level)).isPresent();
  }

  private boolean canLose(A thing) {
    return !thing.onlyGrows().isEmpty()
        || redacted(thing).findAny().isPresent()
        || withoutPlan(thing).findAny().isPresent();
  }

  private boolean hasLess(A one, A other) {
    return other.onlyGrows().entrySet().stream()
        .anyMatch(
            part ->
                one.onlyGrows().getOrDefault(part.getKey(), List.of()).size()
                    < part.getValue().size());
  }

  private void assertStale(Store store, A thing, String message) {
    assertThatThrownBy(() -> store.write(unit -> unit.save(thing)))
        .isInstanceOf(StaleRevisionException.class)
        .hasMessageContaining(message);
  }

  /** To one who is a stranger, one who is not, and one who may see all. */
  private void assertStored(Store store, List<A> stored) {
    assertStored(store, stored, A_FEW);
  }

  private void assertStored(Store store, List<A> stored, List<Viewer> viewers) {
    for (Viewer viewer : viewers) {
      store.read(
          viewer,
          snapshot -> {
            assertShown(snapshot, stored);
            return null;
          });
    }
  }

  /** Whichever way it is read, {@code snapshot} shows what its viewer may see of {@code stored}. */
  private void assertShown(Snapshot snapshot, List<A> stored) {
    Viewer viewer = snapshot.viewer();
    View<A> view = view(snapshot);
    List<A> expected = kind.seenBy(viewer, stored);
    assertThat(listed(view.stream())).as("all to %s", viewer).isEqualTo(expected);
    assertThat(paged(view, 5)).as("pages to %s", viewer).isEqualTo(expected);
    assertThat(kind.things().stream().flatMap(thing -> view.find(thing.id()).stream()))
        .as("one by one to %s", viewer)
        .isEqualTo(expected);
    kind.kind().indexes().forEach(index -> assertIndexed(view, viewer, index, stored));
  }

  private <B> void assertIndexed(View<A> view, Viewer viewer, Index<A, B> index, List<A> stored) {
    Set<Id<B>> keys = new LinkedHashSet<>(Set.of(Id.of("nowhere")));
    Stream.concat(kind.things().stream(), stored.stream())
        .forEach(thing -> keys.addAll(index.keys(thing)));
    for (Id<B> key : keys) {
      List<A> named = stored.stream().filter(thing -> index.keys(thing).contains(key)).toList();
      assertThat(listed(view.where(index, key)))
          .as("where %s is '%s' to %s", index, key, viewer)
          .isEqualTo(kind.seenBy(viewer, named));
    }
  }

  private View<A> view(Snapshot snapshot) {
    return snapshot.all(kind.kind());
  }

  private List<A> paged(View<A> view, int size) {
    List<A> read = new ArrayList<>();
    Optional<Cursor<A>> next = Optional.of(Cursor.first(size));
    while (next.isPresent()) {
      Page<A> page = view.page(next.get());
      assertThat(page.items()).hasSizeBetween(page.next().isPresent() ? 1 : 0, size);
      read.addAll(page.items());
      next = page.next();
    }
    return read;
  }

  private List<A> listed(Stream<A> things) {
    try (things) {
      return things.toList();
    }
  }

  private void saveAll(UnitOfWork unit, List<A> things) {
    things.forEach(unit::save);
  }

  private static void write(Store store, Consumer<UnitOfWork> work) {
    store.write(
        unit -> {
          work.accept(unit);
          return null;
        });
  }

  private static List<Change> changes(Store store) {
    try (Stream<Change> changes = store.changes(Position.START)) {
      return changes.toList();
    }
  }
}
