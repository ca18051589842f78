package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for taking in much at a time. */
public interface LoadContract extends TestedStore {

  @Test
  default void loadsKindsMixedAndTellsHowFarItIs() {
    List<Aggregate<?>> all = new ArrayList<>();
    for (int n = 0; n < 1100; n++) {
      all.add(Fixtures.STANDARD.project(n));
      all.add(Fixtures.STANDARD.organisation(n));
    }
    all.add(Fixtures.STANDARD.programme(0));
    List<Long> told = new ArrayList<>();
    AtomicBoolean closed = new AtomicBoolean();
    try (Store store = emptyStore()) {
      store.load(all.stream().onClose(() -> closed.set(true)), told::add);
      assertThat(told).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates().endsWith(2201L);
      assertThat(changes(store))
          .extracting(Change::id)
          .isEqualTo(all.stream().map(thing -> thing.id().value()).toList());
      assertThat(changes(store)).extracting(Change::revision).containsOnly(1);
      assertThat(closed).isTrue();
    }
  }

  @Test
  default void passesOverWhatIsThereWithEqualContent() {
    List<Project> projects = Fixtures.some(Fixtures.STANDARD::project, 30);
    List<Long> told = new ArrayList<>();
    try (Store store = emptyStore()) {
      store.load(projects.stream(), LoadProgress.SILENT);
      Project again =
          store.write(unit -> unit.save(unit.projects().find(projects.get(3).id()).orElseThrow()));
      List<Change> before = changes(store);
      store.load(projects.stream(), told::add);
      assertThat(changes(store)).isEqualTo(before);
      assertThat(told).containsExactly(30L);
      assertThat(projects(store)).contains(again).hasSize(30);
    }
  }

  @Test
  default void refusesOtherContentAndKeepsTheChunksBefore() {
    List<Project> projects = new ArrayList<>(Fixtures.some(Fixtures.STANDARD::project, 2100));
    Project there = Fixtures.STANDARD.project(2050).in(Fixtures.id("programme", 77));
    try (Store store = emptyStore()) {
      store.write(unit -> unit.save(there));
      assertThatThrownBy(() -> store.load(projects.stream(), LoadProgress.SILENT))
          .isInstanceOf(StaleRevisionException.class)
          .hasMessageContaining("project-0002050");
      List<Project> kept = projects(store);
      assertThat(kept).contains(there.atRevision(1)).hasSizeBetween(2, 2050);
      assertThat(changes(store)).hasSameSizeAs(kept);
    }
  }

  @Test
  default void goesOnWhereAnInterruptedLoadEnded() {
    int many = 2500;
    List<Project> projects = Fixtures.some(Fixtures.STANDARD::project, many);
    try (Store store = emptyStore()) {
      Stream<Project> breaking =
          projects.stream()
              .peek(
                  project -> {
                    if (project.equals(projects.get(many - 1))) {
                      throw new IllegalStateException("the power goes");
                    }
                  });
      assertThatThrownBy(() -> store.load(breaking, LoadProgress.SILENT))
          .hasMessage("the power goes");
      assertThat(projects(store)).hasSizeBetween(1, many - 1);
      store.load(projects.stream(), LoadProgress.SILENT);
      assertThat(projects(store)).hasSize(many);
      assertThat(changes(store)).hasSize(many);
    }
  }

  @Test
  default void savesOnTopOfWhatWasLoaded() {
    Project loaded = Fixtures.STANDARD.project(1).atRevision(4);
    try (Store store = emptyStore()) {
      store.load(Stream.of(loaded), LoadProgress.SILENT);
      Project next = store.write(unit -> unit.save(loaded.openAt(Openness.STUDIO)));
      assertThat(next.revision()).isEqualTo(5);
      assertThat(projects(store)).containsExactly(next);
    }
  }

  @Test
  default void loadsNothing() {
    List<Long> told = new ArrayList<>();
    try (Store store = emptyStore()) {
      store.load(Stream.empty(), told::add);
      assertThat(told).isEmpty();
      assertThat(changes(store)).isEmpty();
    }
  }

  private static List<Project> projects(Store store) {
    return store.read(Viewer.unrestricted(), snapshot -> snapshot.projects().stream().toList());
  }

  private static List<Change> changes(Store store) {
    try (Stream<Change> changes = store.changes(Position.START)) {
      return changes.toList();
    }
  }
}
