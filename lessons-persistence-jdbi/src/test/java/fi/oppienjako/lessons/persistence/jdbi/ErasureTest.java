package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.NoticeLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {

  // H2 compresses what it compacts: what stands nowhere else is still found, in pieces.
  private static final Id<Person> ANNA = Id.of("wq7zx9kv.pj3tn8rm");
  private static final Id<Person> REMAINS = Id.of("somebody-forgotten");
  private static final String NAME = "Bd5Ys2Hf Gk8Lw4Mc";
  private static final String CONTACT = "Xt6Vb1Nz@Ru9Fe0Jh";
  private static final List<String> PIECES =
      Stream.of(ANNA.value(), NAME, CONTACT)
          .flatMap(text -> Stream.of(0, 4, 9, 13).map(at -> text.substring(at, at + 4)))
          .toList();

  @TempDir Path folder;

  @Test
  void leavesNothingOfAPersonInTheFile() throws IOException {
    Path file = folder.resolve("store.mv.db");
    try (JdbiStore store = JdbiStore.open(file)) {
      erases(store, "somebody");
    }
    assertThat(pieces(file)).isEmpty();
    try (JdbiStore store = JdbiStore.open(file)) {
      store.write(unit -> unit.save(Person.of(ANNA, NAME).reachableAt(CONTACT)));
    }
    assertThat(pieces(file)).as("what the search finds").hasSizeGreaterThan(9);
  }

  private static List<String> pieces(Path file) throws IOException {
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    return PIECES.stream().filter(bytes::contains).toList();
  }

  @Test
  void leavesNothingOfAPersonOnPostgres() {
    DataSource database = Databases.postgres();
    try (JdbiStore store = JdbiStore.over(database, Databases.OPTIONS)) {
      erases(store, NAME);
    }
  }

  private static void erases(JdbiStore store, String mentioned) {
    LessonSharing sharing = LessonSharing.over(store);
    By by = By.by(ANNA);
    store.write(unit -> unit.save(Person.of(ANNA, NAME).reachableAt("earlier " + CONTACT)));
    store.write(unit -> unit.save(unit.get(Person.KIND, ANNA).reachableAt(CONTACT)));
    Project named = sharing.plan("Plan of " + mentioned).facing("A challenge").start(by);
    Project project = sharing.rename(named, "A project", by);
    Lesson lesson =
        sharing.capture(project, by, draft -> draft.titled("What was learned").observed("Much"));
    Lesson mentioning =
        sharing.edit(
            lesson, by, draft -> draft.titled("What was learned").observed("From " + mentioned));

    NoticeLog log = store.write(unit -> unit.save(NoticeLog.of(ANNA)));
    store.write(unit -> unit.save(log));

    Erasure erased = store.erase(ANNA, REMAINS);

    assertThat(erased.changed())
        .contains(Person.KIND.ref(erased.remains()), project.ref(), Ref.to(lesson));
    assertThat(erased.mentioning())
        .containsExactlyInAnyOrderElementsOf(
            mentioned.equals(NAME) ? List.of(project.ref(), Ref.to(mentioning)) : List.of());
    store.read(
        Viewer.unrestricted(),
        seen -> {
          assertThat(seen.persons().find(ANNA)).isEmpty();
          assertThat(seen.all(NoticeLog.KIND).stream()).isEmpty();
          assertThat(seen.persons().find(erased.remains()).orElseThrow().isForgotten()).isTrue();
          assertThat(seen.get(Project.KIND, project.id()).retold().latest().orElseThrow().by())
              .contains(By.by(erased.remains()));
          Lesson kept = seen.get(Lesson.KIND, lesson.id());
          assertThat(kept.revision()).isEqualTo(mentioning.revision() + 1);
          assertThat(kept.life().history().latest().orElseThrow().by().orElseThrow().person())
              .isEqualTo(erased.remains());
          return null;
        });
    try (var changes = store.changes(Position.START)) {
      assertThat(changes).noneMatch(change -> change.id().equals(ANNA.value()));
    }
    assertThatThrownBy(() -> store.erase(ANNA, REMAINS)).isInstanceOf(NotFoundException.class);
  }
}
