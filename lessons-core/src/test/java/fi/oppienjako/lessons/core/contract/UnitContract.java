package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds for a part of a piece of work that fails and is caught, and for what is left of a
 * piece of work that has ended.
 */
public interface UnitContract extends TestedStore {

  @Test
  default void takesBackAPartThatFailsThoughItIsCaught() {
    Project project = Fixtures.STANDARD.project(1).openAt(Openness.LAB);
    Project other = Fixtures.STANDARD.project(2);
    Programme programme = Fixtures.STANDARD.programme(1);
    Id<Programme> home = project.programme().orElseThrow();
    try (Store store = emptyStore()) {
      store.write(
          unit -> {
            Project first = unit.save(project);
            assertThatThrownBy(
                    () ->
                        unit.attempt(
                            part -> {
                              part.save(first.openAt(Openness.AGORA).in(Id.of("elsewhere")));
                              part.save(other);
                              part.save(programme);
                              throw new IllegalStateException("the part fails");
                            }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the part fails");
            assertThat(unit.projects().stream()).containsExactly(first);
            assertThat(unit.projects().where(Project.BY_PROGRAMME, home)).containsExactly(first);
            assertThat(unit.projects().where(Project.BY_PROGRAMME, Id.of("elsewhere"))).isEmpty();
            assertThat(unit.seenBy(Viewer.anyone()).projects().stream()).isEmpty();
            assertThat(unit.programmes().find(programme.id())).isEmpty();
            return unit.save(unit.save(first));
          });
      assertThat(changes(store)).extracting(Change::revision).containsExactly(1, 2, 3);
      assertThat(changes(store)).extracting(Change::id).containsOnly(project.id().value());
      assertThat(projects(store)).containsExactly(project.atRevision(3));
    }
  }

  @Test
  default void holdsToTheBoundsThatWereThereBeforeThePartThatFailed() {
    Lesson lesson =
        Fixtures.STANDARD
            .lessons(80)
            .filter(one -> one.openness().filter(Openness.AGORA::equals).isPresent())
            .findFirst()
            .orElseThrow();
    Project narrow =
        Stream.iterate(0, n -> n + 1)
            .map(Fixtures.STANDARD::project)
            .filter(one -> one.id().equals(lesson.origin().project()))
            .findFirst()
            .orElseThrow()
            .openAt(Openness.LAB);
    try (Store store = emptyStore()) {
      store.write(
          unit -> {
            Project first = unit.save(narrow);
            assertThatThrownBy(
                    () ->
                        unit.attempt(
                            part -> {
                              part.save(first.openAt(Openness.AGORA));
                              part.save(lesson);
                              throw new IllegalStateException("the part fails");
                            }))
                .hasMessage("the part fails");
            assertThatThrownBy(() -> unit.save(lesson)).isInstanceOf(TooWidelyOpenException.class);
            unit.save(first.openAt(Openness.AGORA));
            return unit.save(lesson);
          });
      assertThat(changes(store)).hasSize(3);
    }
  }

  @Test
  default void keepsAPartThatSucceedsAndItsOwnPartsThatDo() {
    Project project = Fixtures.STANDARD.project(1);
    Project inner = Fixtures.STANDARD.project(2);
    Project failed = Fixtures.STANDARD.project(3);
    try (Store store = emptyStore()) {
      Project kept =
          store.write(
              unit ->
                  unit.attempt(
                      part -> {
                        Project first = part.save(project);
                        part.attempt(more -> more.save(inner));
                        assertThatThrownBy(
                                () ->
                                    part.attempt(
                                        more -> {
                                          more.save(failed);
                                          return more.save(failed);
                                        }))
                            .isInstanceOf(StaleRevisionException.class);
                        return first;
                      }));
      assertThat(kept).isEqualTo(project.atRevision(1));
      assertThat(projects(store)).containsExactly(kept, inner.atRevision(1));
    }
  }

  @Test
  default void takesBackThePartsOfAPartThatFails() {
    try (Store store = emptyStore()) {
      store.write(
          unit -> {
            assertThatThrownBy(
                    () ->
                        unit.attempt(
                            part -> {
                              part.attempt(more -> more.save(Fixtures.STANDARD.project(1)));
                              throw new IllegalStateException("the outer part fails");
                            }))
                .hasMessage("the outer part fails");
            return null;
          });
      assertThat(projects(store)).isEmpty();
      assertThat(changes(store)).isEmpty();
    }
  }

  /** A store may write late, what is asked for in between may make it write, and much does. */
  @Test
  default void takesBackNoMoreThanThePartThatFailsWhateverIsReadInBetween() {
    List<Project> many = IntStream.range(10, 1510).mapToObj(Fixtures.STANDARD::project).toList();
    List<Project> kept = new ArrayList<>();
    try (Store store = emptyStore()) {
      store.write(
          unit -> {
            Project before = unit.save(Fixtures.STANDARD.project(1));
            assertThatThrownBy(
                    () ->
                        unit.attempt(
                            part -> {
                              part.save(before);
                              assertThat(all(part)).hasSize(1);
                              part.save(Fixtures.STANDARD.project(2));
                              many.forEach(part::save);
                              assertThat(part.projects().find(many.get(0).id())).isPresent();
                              throw new IllegalStateException("after much was saved and read");
                            }))
                .hasMessage("after much was saved and read");
            assertThat(all(unit)).containsExactly(before);
            kept.add(unit.attempt(part -> part.save(part.save(part.save(before)))));
            kept.add(unit.attempt(part -> part.save(Fixtures.STANDARD.project(3))));
            assertThatThrownBy(
                    () ->
                        unit.attempt(
                            part -> {
                              part.save(kept.get(1));
                              throw new IllegalStateException("before anything was read");
                            }))
                .hasMessage("before anything was read");
            assertThat(unit.projects().find(kept.get(1).id())).contains(kept.get(1));
            return null;
          });
      assertThat(projects(store)).containsExactlyElementsOf(kept);
      assertThat(changes(store)).extracting(Change::revision).containsExactly(1, 2, 3, 4, 1);
    }
  }

  private static List<Project> all(UnitOfWork unit) {
    try (Stream<Project> all = unit.projects().stream()) {
      return all.toList();
    }
  }

  /** Superseding changes two lessons: the newer one first, and the older one may be stale. */
  @Test
  default void leavesNothingOfHalfAVerbThatFailsThoughItIsCaught() {
    By by = By.by(Id.of("somebody"));
    List<Lesson> shared =
        Fixtures.STANDARD
            .lessons(80)
            .filter(lesson -> lesson.state() == LessonState.SHARED && lesson.links().isEmpty())
            .toList();
    try (Store store = emptyStore();
        LessonSharing sharing = LessonSharing.over(store)) {
      Lesson newer = store.write(unit -> unit.save(shared.get(0)));
      Lesson stale = store.write(unit -> unit.save(shared.get(1)));
      Lesson older = store.write(unit -> unit.save(stale));
      List<Change> before = changes(store);
      sharing.atomically(
          all -> {
            assertThatThrownBy(() -> all.supersede(stale, newer, by))
                .isInstanceOf(StaleRevisionException.class);
            return null;
          });
      assertThat(lessons(store)).containsExactlyInAnyOrder(newer, older);
      assertThat(changes(store)).isEqualTo(before);
    }
  }

  @Test
  default void refusesWhateverIsAskedOfAPieceOfWorkThatHasEnded() {
    Project project = Fixtures.STANDARD.project(1);
    List<UnitOfWork> ended = new ArrayList<>();
    try (Store store = emptyStore()) {
      store.write(unit -> ended.add(unit));
      assertThatThrownBy(
              () ->
                  store.write(
                      unit -> {
                        ended.add(unit);
                        throw new IllegalStateException("the work fails");
                      }))
          .hasMessage("the work fails");
      for (UnitOfWork unit : ended) {
        for (Consumer<UnitOfWork> asked :
            List.<Consumer<UnitOfWork>>of(
                one -> one.save(project),
                one -> one.load(project),
                one -> one.attempt(part -> 1),
                one -> one.seenBy(Viewer.anyone()),
                one -> one.all(Project.KIND),
                one -> one.get(Project.KIND, project.id()),
                one -> one.projects().find(project.id()),
                UnitOfWork::lessons)) {
          assertThatThrownBy(() -> asked.accept(unit))
              .isInstanceOf(StoreException.class)
              .hasMessageContaining("has ended");
        }
      }
      assertThat(projects(store)).isEmpty();
      assertThat(changes(store)).isEmpty();
    }
  }

  private static List<Change> changes(Store store) {
    try (Stream<Change> changes = store.changes(Position.START)) {
      return changes.toList();
    }
  }

  private static List<Project> projects(Store store) {
    return store.read(Viewer.unrestricted(), snapshot -> snapshot.projects().stream().toList());
  }

  private static List<Lesson> lessons(Store store) {
    return store.read(Viewer.unrestricted(), snapshot -> snapshot.lessons().stream().toList());
  }
}
