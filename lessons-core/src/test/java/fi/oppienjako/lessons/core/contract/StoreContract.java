package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/**
 * All that holds for a store; here stands what holds for a piece of work and for the feed of
 * changes.
 */
public interface StoreContract
    extends KindsContract,
        BoundsContract,
        UnitContract,
        LoadContract,
        ConcurrencyContract,
        LessonsContract {

  @Test
  default void keepsNothingOfAPieceOfWorkThatFails() {
    Project project = Fixtures.STANDARD.project(1);
    try (Store store = emptyStore()) {
      Project first = store.write(unit -> unit.save(project));
      assertThatThrownBy(
              () ->
                  store.write(
                      unit -> {
                        unit.save(first.openAt(Openness.LAB));
                        unit.save(Fixtures.STANDARD.project(2));
                        unit.save(Fixtures.STANDARD.programme(1));
                        throw new IllegalStateException("the work fails");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the work fails");
      assertThat(projects(store)).containsExactly(first);
      assertThat(changes(store, Position.START)).hasSize(1);
      assertThat(store.<Project>write(unit -> unit.save(first)).revision()).isEqualTo(2);
    }
  }

  @Test
  default void keepsNothingOfAPieceOfWorkThatMeetsAStaleRevision() {
    try (Store store = emptyStore()) {
      Project first = store.write(unit -> unit.save(Fixtures.STANDARD.project(1)));
      store.write(unit -> unit.save(first));
      assertThatThrownBy(
              () ->
                  store.write(
                      unit -> {
                        unit.save(Fixtures.STANDARD.project(2));
                        return unit.save(first);
                      }))
          .isInstanceOf(StaleRevisionException.class);
      assertThat(projects(store)).hasSize(1);
      assertThat(changes(store, Position.START)).hasSize(2);
    }
  }

  @Test
  default void goesOnAfterAStaleRevisionThatTheWorkItselfCatches() {
    Project other = Fixtures.STANDARD.project(2);
    try (Store store = emptyStore()) {
      Project first = store.write(unit -> unit.save(Fixtures.STANDARD.project(1)));
      store.write(
          unit -> {
            assertThatThrownBy(() -> unit.save(first.atRevision(9)))
                .isInstanceOf(StaleRevisionException.class);
            return unit.save(other);
          });
      assertThat(projects(store)).containsExactly(first, other.atRevision(1));
    }
  }

  @Test
  default void readsItsOwnWrites() {
    Project project = Fixtures.STANDARD.project(1).openAt(Openness.LAB);
    try (Store store = emptyStore()) {
      store.write(
          unit -> {
            assertThat(unit.projects().find(project.id())).isEmpty();
            Project first = unit.save(project);
            assertThat(unit.projects().find(project.id())).contains(first);
            assertThat(unit.seenBy(Viewer.anyone()).projects().find(project.id())).isEmpty();
            Project second = unit.save(first.openAt(Openness.AGORA));
            assertThat(unit.seenBy(Viewer.anyone()).projects().find(project.id()))
                .contains(second.redactedAt(Openness.AGORA));
            assertThat(unit.projects().stream()).containsExactly(second);
            assertThat(unit.projects().page(Cursor.first(10)).items()).containsExactly(second);
            assertThat(unit.viewer().isUnrestricted()).isTrue();
            return second;
          });
    }
  }

  @Test
  default void savesAThingSeveralTimesInOnePieceOfWork() {
    Lesson lesson = Fixtures.STANDARD.lesson(0);
    try (Store store = emptyStore()) {
      Lesson third =
          store.write(
              unit -> {
                Lesson first = unit.save(lesson);
                assertThatThrownBy(() -> unit.save(lesson))
                    .isInstanceOf(StaleRevisionException.class);
                return unit.save(unit.save(first));
              });
      assertThat(third).isEqualTo(lesson.atRevision(3));
      assertThat(changes(store, Position.START))
          .extracting(Change::revision)
          .containsExactly(1, 2, 3);
    }
  }

  @Test
  default void savesWhileItStreams() {
    try (Store store = emptyStore()) {
      store.load(Fixtures.some(Fixtures.STANDARD::project, 1300).stream(), soFar -> {});
      store.write(
          unit -> {
            try (Stream<Project> projects = unit.projects().stream()) {
              projects.forEachOrdered(project -> unit.save(project.openAt(Openness.LAB)));
            }
            return null;
          });
      assertThat(projects(store))
          .hasSize(1300)
          .allMatch(project -> project.revision() == 2 && project.openness() == Openness.LAB);
    }
  }

  @Test
  default void givesBackWhatTheWorkGives() {
    try (Store store = emptyStore()) {
      assertThat(store.<Integer>write(unit -> 7)).isEqualTo(7);
      assertThat(store.<Integer>read(Viewer.anyone(), snapshot -> 8)).isEqualTo(8);
      assertThat(store.<Viewer>read(Viewer.anyone(), snapshot -> snapshot.viewer()))
          .isEqualTo(Viewer.anyone());
    }
  }

  @Test
  default void refusesToBeginAPieceOfWorkInsideAnother() {
    try (Store store = emptyStore()) {
      Runnable write = () -> store.write(unit -> null);
      Runnable read = () -> store.read(Viewer.anyone(), snapshot -> null);
      for (Runnable inner : List.of(write, read)) {
        assertThatThrownBy(() -> store.write(unit -> run(inner)))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("must not begin another");
        assertThatThrownBy(() -> store.read(Viewer.anyone(), snapshot -> run(inner)))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("must not begin another");
      }
      assertThat(store.<Integer>write(unit -> 1)).isEqualTo(1);
    }
  }

  @Test
  default void tellsChangesInTheOrderOfCommits() {
    Programme programme = Fixtures.STANDARD.programme(1);
    Project project = Fixtures.STANDARD.project(1);
    Lesson lesson = Fixtures.STANDARD.lesson(1);
    try (Store store = emptyStore()) {
      assertThat(changes(store, Position.START)).isEmpty();
      store.write(
          unit -> {
            unit.save(lesson);
            unit.save(programme);
            return unit.save(unit.save(project));
          });
      store.write(unit -> unit.save(lesson.atRevision(1)));
      List<Change> all = changes(store, Position.START);
      assertThat(all)
          .extracting(Change::kind, Change::id, Change::revision)
          .containsExactly(
              told(Lesson.KIND, lesson.id().value(), 1),
              told(Programme.KIND, programme.id().value(), 1),
              told(Project.KIND, project.id().value(), 1),
              told(Project.KIND, project.id().value(), 2),
              told(Lesson.KIND, lesson.id().value(), 2));
      assertThat(all).extracting(Change::position).isSorted().doesNotHaveDuplicates();
      for (int i = 0; i < all.size(); i++) {
        assertThat(changes(store, all.get(i).position())).isEqualTo(all.subList(i + 1, all.size()));
      }
      assertThat(changes(store, new Position(Long.MAX_VALUE))).isEmpty();
    }
  }

  @Test
  default void tellsManyChanges() {
    try (Store store = emptyStore()) {
      for (int round = 0; round < 3; round++) {
        List<Project> some =
            Fixtures.some(Fixtures.STANDARD::project, 900 * (round + 1))
                .subList(900 * round, 900 * (round + 1));
        store.write(
            unit -> {
              some.forEach(unit::save);
              return null;
            });
      }
      assertThat(changes(store, Position.START))
          .hasSize(2700)
          .isSortedAccordingTo((a, b) -> a.position().compareTo(b.position()))
          .extracting(Change::id)
          .isSorted();
    }
  }

  private static Optional<Object> run(Runnable inner) {
    inner.run();
    return Optional.empty();
  }

  private static Tuple told(Kind<?> kind, String id, int revision) {
    return Tuple.tuple(kind, id, revision);
  }

  private static List<Change> changes(Store store, Position after) {
    try (Stream<Change> changes = store.changes(after)) {
      return changes.toList();
    }
  }

  private static List<Project> projects(Store store) {
    return store.read(
        Viewer.unrestricted(), snapshot -> new ArrayList<>(snapshot.projects().stream().toList()));
  }
}
