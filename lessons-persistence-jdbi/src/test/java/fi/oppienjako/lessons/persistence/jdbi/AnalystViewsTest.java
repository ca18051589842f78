package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What analysts read with SQL is what the core says of the same things. */
class AnalystViewsTest {

  private final List<Lesson> lessons = Fixtures.STANDARD.lessons(60).toList();
  private List<Reuse> reuses = List.of();
  private List<LookUp> lookUps = List.of();
  private DataSource database;

  @BeforeEach
  void fill() {
    database = Databases.postgres();
    JdbiStore store = JdbiStore.over(database, Databases.OPTIONS);
    store.load(lessons.stream(), LoadProgress.SILENT);
    reuses = kept(store, Fixtures.some(Fixtures.STANDARD::reuse, 80));
    lookUps = kept(store, Fixtures.some(Fixtures.STANDARD::lookUp, 80));
    JdbiStore.makeViews(database, Databases.OPTIONS);
  }

  /** Those that are not open more widely than what they are about. */
  private static <A extends Aggregate<A>> List<A> kept(JdbiStore store, List<A> some) {
    List<A> kept = new ArrayList<>();
    for (A one : some) {
      try {
        kept.add(store.write(unit -> unit.save(one)));
      } catch (TooWidelyOpenException tooWide) {
        assertThat(tooWide.thing()).isNotNull();
      }
    }
    assertThat(kept).isNotEmpty();
    return kept;
  }

  @Test
  void listsLessons() {
    assertThat(
            read(
                "select id, project, state, coalesce(openness, ''), title,"
                    + " cardinality(perspectives), cardinality(themes)"
                    + " from lessons_views.lesson order by id collate \"C\""))
        .isEqualTo(
            lessons.stream()
                .map(
                    one ->
                        List.of(
                            one.id().value(),
                            one.origin().project().value(),
                            Asked.word(one.state()),
                            one.openness().map(Asked::word).orElse(""),
                            one.content().title().wordings().get(one.content().title().original()),
                            String.valueOf(one.relevance().perspectives().size()),
                            String.valueOf(one.relevance().topics().themes().size())))
                .toList());
  }

  @Test
  void listsTextsByLanguage() {
    List<List<String>> expected = new ArrayList<>();
    for (Lesson lesson : lessons) {
      add(expected, lesson, "title", Optional.of(lesson.content().title()));
      add(expected, lesson, "observation", Optional.of(lesson.content().observation()));
      add(expected, lesson, "insight", lesson.content().insight());
      add(expected, lesson, "recommendation", lesson.content().recommendation());
    }
    assertThat(
            read(
                "select lesson, part, language, wording, is_original, is_stale from lessons_views.lesson_text"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void add(
      List<List<String>> all, Lesson lesson, String part, Optional<LocalizedText> text) {
    text.ifPresent(
        one ->
            one.wordings()
                .forEach(
                    (language, wording) ->
                        all.add(
                            List.of(
                                lesson.id().value(),
                                part,
                                language.toLanguageTag(),
                                wording,
                                language.equals(one.original()) ? "t" : "f",
                                one.stale().contains(language) ? "t" : "f"))));
  }

  @Test
  void listsReuses() {
    assertThat(
            read(
                "select id, lesson, learned_in, project, outcome from lessons_views.reuse order by id collate \"C\""))
        .isEqualTo(
            reuses.stream()
                .map(
                    one ->
                        List.of(
                            one.id().value(),
                            one.lesson().value(),
                            one.learnedIn().value(),
                            one.project().value(),
                            Asked.word(one.outcome())))
                .toList());
  }

  @Test
  void tellsHowFarEachLessonCame() {
    List<String> expected = new ArrayList<>();
    for (Lesson lesson : lessons) {
      boolean shared = lesson.life().first(LessonStep.SHARE).isPresent();
      boolean reused = reuses.stream().anyMatch(one -> one.lesson().equals(lesson.id()));
      boolean lookedUp =
          lookUps.stream()
              .filter(one -> !one.project().equals(lesson.origin().project()))
              .flatMap(one -> one.found().stream())
              .anyMatch(found -> found.lesson().equals(lesson.id()));
      expected.add(
          "%s %s %s %s %s"
              .formatted(
                  lesson.id(),
                  lesson.life().first(LessonStep.VALIDATE).isPresent(),
                  shared,
                  shared && (lookedUp || reused),
                  shared && reused));
    }
    assertThat(expected).anyMatch(line -> line.endsWith("true true true true"));
    List<String> found = new ArrayList<>();
    read("select lesson, captured_at, validated_at is not null, shared_at is not null,"
            + " looked_up_at is not null, reused_at is not null"
            + " from lessons_views.chain order by lesson collate \"C\"")
        .forEach(
            row -> {
              assertThat(row.get(1)).isNotEmpty();
              found.add(
                  (row.get(0) + " " + String.join(" ", row.subList(2, 6)))
                      .replace(" t", " true")
                      .replace(" f", " false"));
            });
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void tellsWhenALessonWasFirstReused() {
    Reuse first = reuses.get(0);
    Instant expected =
        reuses.stream()
            .filter(one -> one.lesson().equals(first.lesson()))
            .map(Reuse::at)
            .min(Instant::compareTo)
            .orElseThrow();
    assertThat(
            read(
                "select min(reused_at) = '%s' from lessons_views.reuse where lesson = '%s'"
                    .formatted(expected, first.lesson())))
        .containsExactly(List.of("t"));
  }

  @Test
  void keepsRightsThatWereGivenApartFromTheTables() {
    Databases.execute(
        database,
        """
        create role analyst;
        grant usage on schema lessons_views to analyst;
        grant select on all tables in schema lessons_views to analyst;""");
    try {
      JdbiStore.makeViews(database, Databases.OPTIONS);
      assertThat(
              read(
                  "select has_table_privilege('analyst', 'lessons_views.lesson', 'select'),"
                      + " has_schema_privilege('analyst', 'lessons', 'usage')"))
          .containsExactly(List.of("t", "f"));
      assertThat(read("set role analyst; select count(*) from lessons_views.chain; reset role"))
          .containsExactly(List.of("60"));
    } finally {
      Databases.execute(database, "reset role; drop owned by analyst; drop role analyst");
    }
  }

  @Test
  void saysThatThereAreNoneOnH2() {
    assertThatThrownBy(() -> JdbiStore.makeViews(Databases.h2(), Databases.OPTIONS))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("PostgreSQL only");
  }

  private List<List<String>> read(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      List<List<String>> all = new ArrayList<>();
      try (ResultSet found = statement.getResultSet()) {
        while (found.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.add(found.getString(i));
          }
          all.add(row);
        }
      }
      return all;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
