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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {

  private static final Id<Person> ANNA = Id.of("anna-whose-identifier-tells");
  private static final String NAME = "Annastiina Unforgettable";
  private static final String CONTACT = "annastiina@example.org";

  @TempDir Path folder;

  @Test
  void leavesNothingOfAPersonInTheFile() throws IOException {
    Path file = folder.resolve("store.mv.db");
    try (JdbiStore store = JdbiStore.open(file)) {
      erases(store);
    }
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("What was learned").doesNotContain(ANNA.value(), CONTACT);
    assertThat(bytes.split(NAME, -1)).as("only what people wrote").hasSize(2);
  }

  @Test
  void leavesNothingOfAPersonOnPostgres() {
    DataSource database = Databases.postgres();
    try (JdbiStore store = JdbiStore.over(database, Databases.OPTIONS)) {
      erases(store);
    }
  }

  private static void erases(JdbiStore store) {
    LessonSharing sharing = LessonSharing.over(store);
    By by = By.by(ANNA);
    store.write(unit -> unit.save(Person.of(ANNA, NAME).reachableAt("earlier " + CONTACT)));
    store.write(
        unit -> unit.save(unit.get(Person.KIND, ANNA).reachableAt(CONTACT)));
    Project project = sharing.plan("A project").facing("A challenge").start(by);
    Lesson lesson =
        sharing.capture(project, by, draft -> draft.titled("What was learned").observed("Much"));
    Lesson mentioning =
        sharing.edit(
            lesson, by, draft -> draft.titled("What was learned").observed("From " + NAME));

    Erasure erased = store.erase(ANNA);

    assertThat(erased.changed())
        .contains(Person.KIND.ref(erased.remains()), project.ref(), Ref.to(lesson));
    assertThat(erased.mentioning()).isEqualTo(java.util.List.of(Ref.to(mentioning)));
    store.read(
        Viewer.unrestricted(),
        seen -> {
          assertThat(seen.persons().find(ANNA)).isEmpty();
          assertThat(seen.persons().find(erased.remains()).orElseThrow().isForgotten()).isTrue();
          Lesson kept = seen.get(Lesson.KIND, lesson.id());
          assertThat(kept.revision()).isEqualTo(mentioning.revision() + 1);
          assertThat(kept.life().history().latest().orElseThrow().by())
              .isEqualTo(erased.remains());
          return null;
        });
    try (var changes = store.changes(Position.START)) {
      assertThat(changes).noneMatch(change -> change.id().equals(ANNA.value()));
    }
    assertThatThrownBy(() -> store.erase(ANNA)).isInstanceOf(NotFoundException.class);
  }
}
