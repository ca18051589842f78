package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.loop.KnownProgramme.CLINIC;
import static fi.oppienjako.lessons.core.loop.KnownProgramme.DESK;
import static fi.oppienjako.lessons.core.loop.KnownProgramme.HALL;
import static fi.oppienjako.lessons.core.loop.KnownProgramme.SCHOOL;
import static fi.oppienjako.lessons.core.loop.KnownProgramme.SERVICES;
import static fi.oppienjako.lessons.core.loop.KnownProgramme.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.TestClock;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.AsTold;
import fi.oppienjako.lessons.core.reuse.Chain;
import fi.oppienjako.lessons.core.reuse.Delay;
import fi.oppienjako.lessons.core.reuse.Figure;
import fi.oppienjako.lessons.core.reuse.Flow;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.reuse.Stage;
import fi.oppienjako.lessons.core.sharing.Overdue;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The cards of a programme that was counted by hand. */
class ResultCardTest {

  private static final Viewer INSIDER =
      Viewer.anyone()
          .at(Openness.LAB, SERVICES)
          .at(Openness.LAB, HALL)
          .memberOf(DESK)
          .memberOf(CLINIC)
          .memberOf(SCHOOL)
          .organising(SERVICES);

  private final InMemoryStore store = new InMemoryStore();
  private final LessonSharing sharing =
      LessonSharing.over(store, LessonSharing.defaultOptions().withClock(new TestClock(NOON)));

  @BeforeEach
  void load() {
    store.load(KnownProgramme.all(), LoadProgress.SILENT);
  }

  private static <T> Figure<T> figure(String... ids) {
    return Figure.of(Stream.of(ids).map(Id::<T>of).toList());
  }

  private static Figure<Lesson> lessons(String... ids) {
    return figure(ids);
  }

  /** The stages up to the last one. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Chain chain(Figure<Lesson>... lessons) {
    Map<Stage, Figure<Lesson>> stages = new EnumMap<>(Stage.class);
    List<Stage> last =
        List.of(Stage.values())
            .subList(Stage.values().length - lessons.length, Stage.values().length);
    for (int i = 0; i < lessons.length; i++) {
      stages.put(last.get(i), lessons[i]);
    }
    return new Chain(stages);
  }

  private static List<Integer> kept(ResultCard card) {
    return card.chain().links().stream().flatMap(link -> link.keptPercent().stream()).toList();
  }

  private static Figure<Reuse> reuses(String... ids) {
    return figure(ids);
  }

  private static Flow flow(String from, String to, String... reuses) {
    return new Flow(Id.of(from), Id.of(to), reuses(reuses));
  }

  private static Overdue overdue(Overdue.What what, String subject, String due) {
    return new Overdue(what, subject, day(due));
  }

  private static Duration days(int days) {
    return Duration.ofDays(days);
  }

  @Nested
  class OfTheProgrammeToInsiders {

    private ResultCard card() {
      return sharing.resultCard(SERVICES, INSIDER);
    }

    @Test
    void isWhole() {
      assertThat(card())
          .isEqualTo(
              new ResultCard(
                  "services",
                  SERVICES.name(),
                  INSIDER,
                  Openness.LAB,
                  Optional.of(0),
                  TODAY,
                  Map.of(
                      LessonState.DRAFT, lessons("c"),
                      LessonState.VALIDATED, lessons("f"),
                      LessonState.REJECTED, lessons("e"),
                      LessonState.SHARED, lessons("a", "b"),
                      LessonState.EMBEDDED, lessons("g"),
                      LessonState.RETIRED, lessons("d")),
                  Map.of(Openness.STUDIO, lessons("b", "d"), Openness.AGORA, lessons("a", "g")),
                  Map.of(
                      Perspective.DESIGN, lessons("a", "b", "e", "g"),
                      Perspective.SYSTEMS, lessons("b", "d"),
                      Perspective.COMMUNITY, lessons("c", "f")),
                  Map.of(
                      Id.of("grasp"), lessons("a", "b", "g"),
                      Id.of("develop"), lessons("d", "e", "f")),
                  chain(
                      lessons("a", "b", "c", "d", "e", "f", "g"),
                      lessons("a", "b", "d", "f", "g"),
                      lessons("a", "b", "d", "g"),
                      lessons("a", "b", "d", "g"),
                      lessons("a", "d", "g")),
                  AsTold.NONE,
                  Map.of(
                      Outcome.HELPED, reuses("r1", "r4", "r6", "r7"),
                      Outcome.PARTLY, reuses("r2"),
                      Outcome.NOT, reuses("r3")),
                  List.of(
                      flow("region", "school", "r3"),
                      flow("town", "region", "r1", "r6", "r7"),
                      flow("town", "school", "r2", "r4")),
                  new Delay(
                      Map.of(
                          Id.of("a"), days(4),
                          Id.of("b"), days(4),
                          Id.of("d"), days(10),
                          Id.of("g"), days(14))),
                  new Delay(
                      Map.of(Id.of("a"), days(22), Id.of("d"), days(10), Id.of("g"), days(1))),
                  List.of(
                      overdue(Overdue.What.ACTION, "late", "02-01"),
                      overdue(Overdue.What.PLANNED_SHARING, "missed", "02-20"),
                      overdue(Overdue.What.CAPTURE, "clinic", "02-23"),
                      overdue(Overdue.What.SHARING, "services", "02-28"))));
    }

    @Test
    void tellsWhatEachLinkOfTheChainKeeps() {
      assertThat(kept(card())).containsExactly(71, 80, 100, 75);
      assertThat(card().toShare().medianDays()).contains(4L);
      assertThat(card().toReuse().medianDays()).contains(10L);
    }
  }

  @Test
  void ofTheProgrammeToTheStudioCountsWhatIsOpenThere() {
    Viewer studio = Viewer.anyone().at(Openness.STUDIO, SERVICES).at(Openness.STUDIO, HALL);
    assertThat(sharing.resultCard(SERVICES, studio))
        .isEqualTo(
            new ResultCard(
                "services",
                SERVICES.name(),
                studio,
                Openness.STUDIO,
                Optional.empty(),
                TODAY,
                Map.of(
                    LessonState.SHARED, lessons("a", "b"),
                    LessonState.EMBEDDED, lessons("g"),
                    LessonState.RETIRED, lessons("d")),
                Map.of(Openness.STUDIO, lessons("b", "d"), Openness.AGORA, lessons("a", "g")),
                Map.of(
                    Perspective.DESIGN, lessons("a", "b", "g"),
                    Perspective.SYSTEMS, lessons("b", "d")),
                Map.of(Id.of("grasp"), lessons("a", "b", "g"), Id.of("develop"), lessons("d")),
                chain(lessons("a", "b", "d", "g"), lessons("a", "g"), lessons("a", "g")),
                AsTold.NONE,
                Map.of(
                    Outcome.HELPED, reuses("r1", "r4", "r7"),
                    Outcome.PARTLY, reuses("r2")),
                List.of(flow("town", "region", "r1", "r7"), flow("town", "school", "r2", "r4")),
                new Delay(
                    Map.of(
                        Id.of("a"), days(4),
                        Id.of("b"), days(4),
                        Id.of("d"), days(10),
                        Id.of("g"), days(14))),
                new Delay(Map.of(Id.of("a"), days(22), Id.of("g"), days(10))),
                List.of(
                    overdue(Overdue.What.PLANNED_SHARING, "missed", "02-20"),
                    overdue(Overdue.What.SHARING, "services", "02-28"))));
  }

  @Test
  void ofTheProgrammeToAnyoneCountsWhatIsOpenToAll() {
    assertThat(sharing.resultCard(SERVICES, Viewer.anyone()))
        .isEqualTo(
            new ResultCard(
                "services",
                SERVICES.name(),
                Viewer.anyone(),
                Openness.AGORA,
                Optional.empty(),
                TODAY,
                Map.of(LessonState.SHARED, lessons("a"), LessonState.EMBEDDED, lessons("g")),
                Map.of(Openness.AGORA, lessons("a", "g")),
                Map.of(Perspective.DESIGN, lessons("a", "g")),
                Map.of(Id.of("grasp"), lessons("a", "g")),
                chain(lessons("a", "g"), lessons("a", "g"), lessons("a", "g")),
                AsTold.NONE,
                Map.of(Outcome.HELPED, reuses("r4"), Outcome.PARTLY, reuses("r2")),
                List.of(flow("town", "school", "r2", "r4")),
                new Delay(Map.of(Id.of("a"), days(4), Id.of("g"), days(14))),
                new Delay(Map.of(Id.of("a"), days(22), Id.of("g"), days(10))),
                List.of()));
  }

  @Nested
  class AsOfAnEarlierDay {

    private ResultCard card(String day, Viewer reader) {
      TestClock clock = new TestClock(day(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
      return LessonSharing.over(store, LessonSharing.defaultOptions().withClock(clock))
          .resultCard(SERVICES, reader);
    }

    @Test
    void countsOnlyWhatHadHappened() {
      ResultCard card = card("01-26", INSIDER);
      assertThat(card.day()).isEqualTo(day("01-26"));
      assertThat(card.leftOut()).contains(0);
      assertThat(card.byState()).isEqualTo(Map.of(LessonState.SHARED, lessons("a", "b", "g")));
      assertThat(card.byOpenness())
          .isEqualTo(Map.of(Openness.LAB, lessons("b"), Openness.AGORA, lessons("a", "g")));
      Figure<Lesson> all = lessons("a", "b", "g");
      assertThat(card.chain()).isEqualTo(chain(all, all, all, lessons(), lessons()));
      assertThat(card.reusesByOutcome()).isEmpty();
      assertThat(card.flows()).isEmpty();
      assertThat(card.toReuse().medianDays()).isEmpty();
    }

    @Test
    void countsWhatHappenedOnThatDayAndInTheOldState() {
      ResultCard card = card("02-03", INSIDER);
      assertThat(card.byState())
          .isEqualTo(
              Map.of(
                  LessonState.SHARED,
                  lessons("a", "b", "g"),
                  LessonState.DRAFT,
                  lessons("d", "e")));
      assertThat(card.reusesByOutcome())
          .isEqualTo(Map.of(Outcome.HELPED, reuses("r6"), Outcome.PARTLY, reuses("r2")));
      assertThat(card("01-25", INSIDER).chain())
          .isEqualTo(
              chain(
                  lessons("a", "b", "g"),
                  lessons("a", "b", "g"),
                  lessons("a", "b"),
                  lessons(),
                  lessons()));
    }

    @Test
    void countsForOthersWhatTheySawThen() {
      Viewer studio = Viewer.anyone().at(Openness.STUDIO, SERVICES);
      assertThat(card("01-29", studio).lessons()).isEqualTo(lessons("a", "g"));
      assertThat(card("01-30", studio).lessons()).isEqualTo(lessons("a", "b", "g"));
      assertThat(card("01-25", Viewer.anyone()).lessons()).isEqualTo(lessons("a"));
    }

    @Test
    void tellsWhatWasOverdueThen() {
      assertThat(card("02-02", INSIDER).overdue())
          .filteredOn(one -> one.what() == Overdue.What.ACTION)
          .extracting(Overdue::subject)
          .containsExactly("done", "late");
      assertThat(card("02-03", INSIDER).overdue())
          .filteredOn(one -> one.what() == Overdue.What.ACTION)
          .extracting(Overdue::subject)
          .containsExactly("late");
    }
  }

  @Nested
  class OfAProject {

    @Test
    void countsItsLessonsAlone() {
      ResultCard card = sharing.resultCard(CLINIC, INSIDER);
      assertThat(card.subject()).isEqualTo("clinic");
      assertThat(card.name()).isEqualTo(CLINIC.name());
      assertThat(card.reader()).isEqualTo(INSIDER);
      assertThat(card.day()).isEqualTo(TODAY);
      assertThat(card.chain())
          .isEqualTo(
              chain(lessons("d", "e"), lessons("d"), lessons("d"), lessons("d"), lessons("d")));
      assertThat(card.flows()).containsExactly(flow("region", "school", "r3"));
      assertThat(card.overdue()).containsExactly(overdue(Overdue.What.CAPTURE, "clinic", "02-23"));
    }

    @Test
    void tellsInsidersWhatItOwesInTheRhythmOfItsProgramme() {
      assertThat(sharing.resultCard(DESK, INSIDER).overdue())
          .containsExactly(overdue(Overdue.What.ACTION, "late", "02-01"));
    }

    @Test
    void tellsWhatItOwesInTheDefaultRhythmIfItStandsAlone() {
      assertThat(sharing.resultCard(HALL, INSIDER.memberOf(HALL)).overdue())
          .containsExactly(
              overdue(Overdue.What.CAPTURE, "hall", "01-19"),
              overdue(Overdue.What.LOOK_UP, "hall", "01-19"));
      assertThat(sharing.resultCard(HALL, INSIDER).overdue()).isEmpty();
    }

    @Test
    void isThereOnlyForThoseWhoSeeTheProject() {
      assertThat(sharing.resultCard(CLINIC, Viewer.anyone().at(Openness.STUDIO, SERVICES)).chain())
          .hasToString("1 shared, 0 looked up, 0 reused");
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(
              () -> sharing.resultCard(CLINIC, Viewer.anyone().at(Openness.ARENA, SERVICES)))
          .withMessage("project 'clinic' does not exist or is not visible to this viewer");
    }
  }

  @Nested
  class WhatIsOverdue {

    @Test
    void isWhatTheCardTells() {
      for (Viewer reader :
          List.of(
              INSIDER,
              Viewer.anyone().at(Openness.STUDIO, SERVICES),
              Viewer.anyone(),
              Viewer.unrestricted())) {
        assertThat(sharing.overdue(SERVICES, reader))
            .isEqualTo(sharing.resultCard(SERVICES, reader).overdue());
      }
    }

    @Test
    void tellsMembersOfOneProjectWhatTheirsOwesAlone() {
      assertThat(sharing.overdue(SERVICES, Viewer.anyone().memberOf(DESK)))
          .containsExactly(overdue(Overdue.What.ACTION, "late", "02-01"));
    }

    @Test
    void isOfAProgrammeThatIsKept() {
      Programme ghost = Programme.of(Id.of("ghost"), SERVICES.name());
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> sharing.overdue(ghost, INSIDER));
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> sharing.resultCard(ghost, INSIDER))
          .withMessage("programme 'ghost' does not exist or is not visible to this viewer");
    }
  }

  @Test
  void ofAnEmptyProjectCountsNothing() {
    Project empty = sharing.plan("Empty").facing("Nothing").start(ANNA);
    ResultCard card = sharing.resultCard(empty, INSIDER.memberOf(empty));
    assertThat(card.byState()).isEmpty();
    assertThat(card.byPhase()).isEmpty();
    assertThat(card.reusesByOutcome()).isEmpty();
    assertThat(card.flows()).isEmpty();
    assertThat(kept(card)).containsExactly(0, 0, 0, 0);
    assertThat(card.toReuse().medianDays()).isEmpty();
    assertThat(card.overdue()).isEmpty();
  }
}
