package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The figures of a catalogue are the same from columns and from memory, whoever reads them. */
class FiguresTest {

  private static final List<Instant> DAYS =
      List.of(
          Fixtures.NOON, Fixtures.STANDARD.lesson(40).life().capturedAt(), Fixtures.hour(24 * 900));

  abstract static class OnADatabase {

    abstract DataSource emptied();

    @Test
    void countsAsInMemory() {
      Store memory = new InMemoryStore();
      List<Aggregate<?>> catalogue = catalogue(memory);
      Store store = JdbiStore.over(emptied(), Databases.OPTIONS);
      store.load(catalogue.stream(), LoadProgress.SILENT);
      int reused = 0;
      for (Instant day : DAYS) {
        LessonSharing expected = at(day, memory);
        LessonSharing counted = at(day, store);
        for (Viewer reader : readers()) {
          for (int n = 0; n < 3; n++) {
            Programme programme = Fixtures.STANDARD.programme(n);
            assertThat(counted.resultCard(programme, reader))
                .as("%s to %s on %s", programme.id(), reader, day)
                .isEqualTo(expected.resultCard(programme, reader));
            assertThat(counted.overdue(programme, reader))
                .isEqualTo(expected.overdue(programme, reader));
            reused += expected.resultCard(programme, reader).reusesByOutcome().size();
          }
          Project project = Fixtures.STANDARD.project(1);
          assertThat(counted.resultCard(project, reader))
              .as("%s to %s on %s", project.id(), reader, day)
              .isEqualTo(expected.resultCard(project, reader));
        }
      }
      assertThat(reused).as("something to count").isPositive();
    }
  }

  private static LessonSharing at(Instant day, Store store) {
    return LessonSharing.over(
        store, LessonSharing.defaultOptions().withClock(Clock.fixed(day, ZoneOffset.UTC)));
  }

  /** Also one who organises the programmes, and is told how much is left out. */
  private static List<Viewer> readers() {
    List<Viewer> readers = new ArrayList<>(Fixtures.readers());
    Viewer organiser = Fixtures.at(Openness.LAB);
    for (int n = 0; n < 3; n++) {
      organiser = organiser.organising(Programme.KIND.ref(Fixtures.STANDARD.programme(n).id()));
    }
    readers.add(organiser);
    return readers;
  }

  /** What is within its bounds, as {@code memory} then holds it. */
  private static List<Aggregate<?>> catalogue(Store memory) {
    List<Aggregate<?>> kept = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      keep(Fixtures.STANDARD.programme(n), memory, kept);
    }
    for (int n = 0; n < Fixtures.PROJECTS; n++) {
      keep(Fixtures.STANDARD.project(n).openAt(Openness.AGORA), memory, kept);
      keep(Fixtures.STANDARD.plan(n), memory, kept);
    }
    for (int n = 0; n < 150; n++) {
      keep(Fixtures.STANDARD.lesson(n), memory, kept);
      keep(Fixtures.STANDARD.lookUp(n), memory, kept);
      keep(Fixtures.STANDARD.reuse(n), memory, kept);
      keep(Fixtures.STANDARD.action(n), memory, kept);
      keep(Fixtures.STANDARD.sharing(n), memory, kept);
    }
    return kept;
  }

  private static <A extends Aggregate<A>> void keep(
      A thing, Store memory, List<Aggregate<?>> kept) {
    try {
      memory.write(unit -> unit.save(thing));
      kept.add(thing);
    } catch (TooWidelyOpenException tooWide) {
      assertThat(tooWide.thing()).isNotNull();
    }
  }

  @Nested
  class OnH2 extends OnADatabase {
    @Override
    DataSource emptied() {
      return Databases.h2();
    }
  }

  @Nested
  class OnPostgres extends OnADatabase {
    @Override
    DataSource emptied() {
      return Databases.postgres();
    }
  }
}
