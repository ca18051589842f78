package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonTrace;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for lessons besides what holds for every kind. */
public interface LessonsContract extends TestedStore {

  @Test
  default void answersQueries() {
    List<Lesson> lessons = Fixtures.STANDARD.lessons(80).toList();
    List<Project> projects =
        Fixtures.some(n -> Fixtures.STANDARD.project(n).openAt(Openness.AGORA), Fixtures.PROJECTS);
    List<Plan> plans = Fixtures.some(Fixtures.STANDARD::plan, Fixtures.PROJECTS - 1);
    TiesOf ties = new TiesOf(List.of(projects, plans).stream().flatMap(List::stream).toList());
    try (Store store = emptyStore()) {
      store.load(projects.stream(), LoadProgress.SILENT);
      store.load(plans.stream(), LoadProgress.SILENT);
      store.load(lessons.stream(), LoadProgress.SILENT);
      for (LessonQuery query : queries()) {
        for (Viewer reader : Fixtures.readers()) {
          Sight sight = new Sight(reader, ties);
          List<Lesson> expected =
              lessons.stream()
                  .map(lesson -> lesson.atRevision(1))
                  .filter(query::matches)
                  .flatMap(lesson -> sight.shown(lesson).stream())
                  .toList();
          assertThat(streamed(store, reader, query))
              .as("%s to %s", query, reader)
              .isEqualTo(expected);
          assertThat(paged(store, reader, query)).as("%s to %s", query, reader).isEqualTo(expected);
        }
      }
    }
  }

  /** Each part of a query alone, parts together, and what nothing meets. */
  private static List<LessonQuery> queries() {
    LessonQuery inProject = LessonQuery.inProject(Fixtures.id("project", 1));
    return List.of(
        LessonQuery.ALL,
        inProject,
        LessonQuery.inProgramme(Fixtures.id("programme", 2)),
        LessonQuery.ALL.in(LessonState.SHARED),
        LessonQuery.ALL.in(LessonState.DRAFT, LessonState.RETIRED),
        LessonQuery.ALL.from(Perspective.SYSTEMS),
        LessonQuery.ALL.from(Perspective.DESIGN, Perspective.COMMUNITY),
        LessonQuery.ALL.about(Term.of("data")),
        LessonQuery.ALL.about(Term.of("työikäiset"), Term.of("procurement")),
        inProject.in(LessonState.SHARED, LessonState.EMBEDDED).from(Perspective.COMMUNITY),
        LessonQuery.inProgramme(Fixtures.id("programme", 1))
            .in(LessonState.values())
            .about(Term.of("språk"), Term.of("data"))
            .from(Perspective.values()),
        LessonQuery.inProject(Fixtures.id("project", 999)),
        LessonQuery.ALL.about(Term.of("never-heard-of")));
  }

  /** Whether they were read from what the lessons say or not. */
  @Test
  default void tracesLessonsAsTheyStoodAtATime() {
    List<Project> projects =
        Fixtures.some(n -> Fixtures.STANDARD.project(n).openAt(Openness.AGORA), Fixtures.PROJECTS);
    List<Plan> plans = Fixtures.some(Fixtures.STANDARD::plan, Fixtures.PROJECTS - 1);
    List<Lesson> lessons = new ArrayList<>(Fixtures.STANDARD.lessons(80).toList());
    for (Openness level : Openness.values()) {
      lessons.add(
          LessonFixtures.lesson(
              LessonState.WITHDRAWN, "withdrawn-" + level.key(), projects.get(1), level));
    }
    lessons.add(
        LessonFixtures.draft("ancient", projects.get(1)).submit(Fixtures.ANNA, Instant.MAX));
    TiesOf ties = new TiesOf(Stream.of(projects, plans).flatMap(List::stream).toList());
    try (Store store = emptyStore()) {
      store.load(projects.stream(), LoadProgress.SILENT);
      store.load(plans.stream(), LoadProgress.SILENT);
      store.load(lessons.stream(), LoadProgress.SILENT);
      for (LessonQuery query : queries()) {
        for (Viewer reader : Fixtures.readers()) {
          Sight sight = new Sight(reader, ties);
          for (Instant end : times(lessons)) {
            List<LessonTrace> expected =
                lessons.stream()
                    .flatMap(lesson -> sight.shown(lesson).stream())
                    .filter(query::matches)
                    .flatMap(lesson -> LessonTrace.of(lesson, end).stream())
                    .toList();
            assertThat(traced(store, reader, query, end))
                .as("%s to %s before %s", query, reader, end)
                .containsExactlyInAnyOrderElementsOf(expected);
          }
        }
      }
    }
  }

  /** Before, while and after they took their steps. */
  private static List<Instant> times(List<Lesson> lessons) {
    return List.of(
        lessons.get(0).life().capturedAt(),
        lessons.get(40).life().history().latest().orElseThrow().at(),
        Fixtures.hour(4),
        Instant.MAX);
  }

  private static List<LessonTrace> traced(
      Store store, Viewer reader, LessonQuery query, Instant end) {
    return store.read(
        reader,
        snapshot -> {
          try (Stream<LessonTrace> traces = snapshot.lessons().traces(query, end)) {
            return traces.toList();
          }
        });
  }

  @Test
  default void keepsEveryStepOfALongLife() {
    Words words = new Words(1, 1);
    try (Store store = emptyStore()) {
      Lesson lesson = store.write(unit -> unit.save(Fixtures.STANDARD.lesson(5)));
      for (int i = 0; i < 12; i++) {
        Lesson next =
            lesson.correct(
                LessonDraft.of(lesson, lesson.content().title().original()).titled(words.text(4)),
                words.because(),
                lesson.life().history().latest().orElseThrow().at().plusSeconds(1 + i));
        lesson = store.write(unit -> unit.save(next));
      }
      Lesson last = lesson;
      assertThat(last.corrections()).hasSizeGreaterThanOrEqualTo(12);
      assertThat(
              store.<Optional<Lesson>>read(
                  Viewer.unrestricted(), snapshot -> snapshot.lessons().find(last.id())))
          .contains(last);
    }
  }

  @Test
  default void keepsNoMoreThanThePlaceOfCommentsOnAWithdrawnLesson() {
    Project desk = Fixtures.project("desk");
    Lesson lesson = BoundsChecks.lesson(desk, Openness.AGORA);
    Instant later = lesson.life().history().latest().orElseThrow().at().plusSeconds(1);
    Comment comment =
        Comment.on(
            lesson,
            Id.of("comment"),
            Fixtures.text("Call her"),
            Optional.of(Openness.AGORA),
            Fixtures.ANNA,
            later);
    try (Store store = emptyStore()) {
      store.load(Stream.of(desk, lesson, comment), LoadProgress.SILENT);
      assertThat(comments(store, Viewer.anyone())).containsOnly(comment.atRevision(1));
      Lesson withdrawn = lesson.atRevision(1).withdraw(Fixtures.BO.because("It names her"), later);
      store.write(unit -> unit.save(withdrawn));
      assertThat(comments(store, Viewer.anyone())).containsOnly(comment.silenced().atRevision(1));
      assertThat(comments(store, Viewer.anyone().memberOf(desk)))
          .containsOnly(comment.atRevision(1));
    }
  }

  /** All comments, and each found by itself. */
  private static List<Comment> comments(Store store, Viewer reader) {
    return store.read(
        reader,
        seen -> {
          List<Comment> all = seen.comments().stream().toList();
          return Stream.concat(
                  all.stream(),
                  all.stream().flatMap(one -> seen.comments().find(one.id()).stream()))
              .toList();
        });
  }

  private static List<Lesson> streamed(Store store, Viewer reader, LessonQuery query) {
    return store.read(
        reader,
        snapshot -> {
          try (Stream<Lesson> lessons = snapshot.lessons().stream(query)) {
            return lessons.toList();
          }
        });
  }

  private static List<Lesson> paged(Store store, Viewer reader, LessonQuery query) {
    return store.read(
        reader,
        snapshot -> {
          List<Lesson> read = new ArrayList<>();
          Optional<Cursor<Lesson>> next = Optional.of(Cursor.first(20));
          while (next.isPresent()) {
            Page<Lesson> page = snapshot.lessons().page(query, next.get());
            read.addAll(page.items());
            next = page.next();
          }
          return read;
        });
  }
}
