package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.TrimmedFeedException;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The feed becomes shorter by age, and whoever has fallen behind is told. */
class TrimmedFeedTest {

  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
  private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
  private static final Instant AUGUST = Instant.parse("2026-08-01T00:00:00Z");

  enum On {
    H2,
    POSTGRES;

    DataSource emptied() {
      return this == H2 ? Databases.h2() : Databases.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesOutWhatIsOlder(On on) {
    DataSource database = on.emptied();
    JdbiStore store = filled(database);
    List<Change> all = changes(store, Position.START);
    assertThat(store.trimChanges(JUNE)).isZero();
    assertThat(changes(store, Position.START)).isEqualTo(all);

    assertThat(store.trimChanges(AUGUST)).isEqualTo(2);
    Position last = all.get(1).position();
    assertThat(changes(store, last)).isEqualTo(all.subList(2, 3));
    assertThatThrownBy(() -> changes(store, all.get(0).position()))
        .isInstanceOfSatisfying(
            TrimmedFeedException.class,
            told -> {
              assertThat(told.resume()).isEqualTo(last);
              assertThat(told).hasMessageContaining("read everything again");
              assertThat(told.in(new Locale("fi"))).contains("lue kaikki uudestaan");
            });
    assertThat(store.trimChanges(AUGUST)).isZero();
    assertThat(
            store.<List<Project>>read(
                Viewer.unrestricted(), seen -> seen.projects().stream().toList()))
        .as("the things themselves")
        .hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void goesOnAfterAllWasTakenOut(On on) {
    DataSource database = on.emptied();
    JdbiStore store = filled(database);
    Position last = changes(store, Position.START).get(2).position();
    assertThat(store.trimChanges(AUGUST.plusSeconds(1))).isEqualTo(3);
    assertThat(changes(store, last)).isEmpty();
    assertThatThrownBy(() -> changes(store, Position.START))
        .isInstanceOf(TrimmedFeedException.class);

    JdbiStore.migrate(database, Databases.OPTIONS);
    Project next = store.write(unit -> unit.save(Fixtures.STANDARD.project(7)));
    assertThat(changes(store, last)).extracting(Change::id).containsExactly(next.id().value());
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoGapWhereAClockWentBack(On on) {
    DataSource database = on.emptied();
    save(database, AUGUST, 0);
    save(database, JUNE, 1);
    JdbiStore store = save(database, AUGUST, 2);
    assertThat(store.trimChanges(JULY)).isZero();
    assertThat(changes(store, Position.START)).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhoeverIsReadingMeanwhile(On on) {
    JdbiStore store = at(on.emptied(), JUNE);
    store.load(
        Stream.iterate(0, n -> n + 1).limit(900).map(Fixtures.STANDARD::project),
        LoadProgress.SILENT);
    try (Stream<Change> changes = store.changes(Position.START)) {
      Iterator<Change> reading = changes.iterator();
      assertThat(reading.next().id()).isEqualTo(Fixtures.STANDARD.project(0).id().value());
      store.trimChanges(JULY);
      assertThatThrownBy(() -> reading.forEachRemaining(change -> {}))
          .isInstanceOf(TrimmedFeedException.class);
    }
  }

  private static JdbiStore filled(DataSource database) {
    save(database, JUNE, 0);
    save(database, JULY, 1);
    return save(database, AUGUST, 2);
  }

  private static JdbiStore save(DataSource database, Instant when, int number) {
    JdbiStore store = at(database, when);
    store.write(unit -> unit.save(Fixtures.STANDARD.project(number)));
    return store;
  }

  private static JdbiStore at(DataSource database, Instant when) {
    return JdbiStore.over(database, Databases.OPTIONS.withClock(Clock.fixed(when, ZoneOffset.UTC)));
  }

  private static List<Change> changes(JdbiStore store, Position after) {
    try (Stream<Change> changes = store.changes(after)) {
      return changes.toList();
    }
  }
}
