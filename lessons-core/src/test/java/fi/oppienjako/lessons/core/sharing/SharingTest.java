package fi.oppienjako.lessons.core.sharing;

import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.lesson;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharingTest {

  private static final Project DESK = project("desk");
  private static final Sharing COFFEE =
      Sharing.planned(
          Id.of("coffee"),
          Id.of("services"),
          SharingKind.EVENT,
          text("Morning coffee"),
          Term.of("morning coffee"),
          TODAY,
          Openness.ARENA);

  @Nested
  class WhilePlanned {

    @Test
    void hasToldNothing() {
      assertThat(COFFEE.told()).isEmpty();
      assertThat(COFFEE.lessons()).isEmpty();
      assertThat(COFFEE.visibleFrom()).contains(Openness.ARENA);
      assertThat(COFFEE.ownedBy()).isEmpty();
    }

    @Test
    void cannotHaveToldLessons() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new Sharing(
                      COFFEE.id(),
                      0,
                      COFFEE.programme(),
                      COFFEE.kind(),
                      COFFEE.name(),
                      COFFEE.channel(),
                      TODAY,
                      Optional.empty(),
                      Set.of(),
                      Openness.ARENA,
                      Optional.empty(),
                      Optional.empty(),
                      Set.of(),
                      Set.of(Id.of("queue")),
                      List.of()))
          .withMessage("no lessons have been presented yet at a sharing that is only planned");
    }

    @Test
    void isMeantForSomebodyAndHasLinks() {
      URI slides = URI.create("https://example.org/slides");
      Sharing meant =
          COFFEE
              .atRevision(2)
              .meantFor(Set.of(Term.of("youth"), Term.of("experts")))
              .withLinks(List.of(slides));
      assertThat(meant.audience()).containsExactly(Term.of("experts"), Term.of("youth"));
      assertThat(meant.links()).containsExactly(slides);
      assertThat(meant.revision()).isEqualTo(2);
      assertThat(meant.told(TODAY, List.of()).links()).containsExactly(slides);
      assertThat(meant.told(TODAY, List.of()).audience()).hasSize(2);
      assertThat(meant.told(TODAY, List.of()).revision()).isEqualTo(2);
    }
  }

  @Nested
  class OnceTold {

    @Test
    void keepsTheDayOnWhichItWasPlanned() {
      Sharing told = COFFEE.told(TODAY.plusDays(1), List.of());
      assertThat(told.planned()).isEqualTo(TODAY);
      assertThat(told.told()).contains(TODAY.plusDays(1));
    }

    @Test
    void tellsLessonsAsWidelyOpenOrMore() {
      Sharing told =
          COFFEE.told(
              TODAY, List.of(shared("b", DESK, Openness.AGORA), shared("a", DESK, Openness.ARENA)));
      assertThat(told.lessons()).containsExactly(Id.of("a"), Id.of("b"));
    }

    @Test
    void addsLessonsToThoseToldBefore() {
      Sharing told = COFFEE.told(TODAY, List.of(shared("b", DESK, Openness.AGORA)));
      assertThat(told.told(TODAY, List.of(shared("a", DESK, Openness.AGORA))).lessons())
          .containsExactly(Id.of("a"), Id.of("b"));
    }

    @Test
    void tellsNoLessonThatIsLessWidelyOpen() {
      Lesson narrower = shared("queue", DESK, Openness.STUDIO);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> COFFEE.told(TODAY, List.of(narrower)))
          .withMessage(
              "lesson 'queue' (open at studio) cannot be presented in 'coffee', which is "
                  + "open at arena; share it at arena first");
    }

    @Test
    void tellsNoLessonThatIsNotShared() {
      Lesson validated = lesson(LessonState.VALIDATED, "queue", DESK);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> COFFEE.told(TODAY, List.of(validated)))
          .withMessageStartingWith("lesson 'queue' (validated) cannot be presented in 'coffee'");
    }

    @Test
    void mayTellALessonThatNoLongerApplies() {
      Lesson retired = shared("queue", DESK, Openness.AGORA).retire(BO.because("Closed"), hour(5));
      assertThat(COFFEE.told(TODAY, List.of(retired)).lessons()).containsExactly(Id.of("queue"));
    }
  }

  @Nested
  class Recurring {

    private final LocalDate first = LocalDate.parse("2022-08-31");
    private final Sharing letters =
        Sharing.planned(
                Id.of("letters"),
                Id.of("services"),
                SharingKind.PUBLICATION,
                text("Letters"),
                Term.of("letter"),
                first,
                Openness.AGORA)
            .recurring(new Recurrence(Interval.months(1), LocalDate.parse("2022-11-15")));

    @Test
    void comesOnceInEveryInterval() {
      assertThat(letters.occasions())
          .extracting(Occasion::planned)
          .containsExactly(
              days("2022-08-31", "2022-09-29"),
              days("2022-09-30", "2022-10-30"),
              days("2022-10-31", "2022-11-15"));
      assertThat(letters.occasions()).allMatch(occasion -> occasion.told().isEmpty());
    }

    @Test
    void setsBesideEachPeriodWhatWasHeldInIt() {
      Sharing told = letters;
      for (String day : List.of("2022-08-01", "2022-09-29", "2022-10-31", "2023-01-02")) {
        told = told.told(LocalDate.parse(day), List.of());
      }
      assertThat(told.occasions())
          .extracting(occasion -> occasion.told().size())
          .containsExactly(2, 0, 2);
      assertThat(told.day()).isEqualTo("2023-01-02");
    }

    @Test
    void isOverdueOnceAPeriodHasPassedWithoutIt() {
      LocalDate today = LocalDate.parse("2022-10-31");
      assertThat(Overdue.planned(letters, LocalDate.parse("2022-09-29"))).isEmpty();
      assertThat(Overdue.planned(letters, today).orElseThrow().due()).isEqualTo("2022-09-29");
      assertThat(Overdue.planned(letters.told(first, List.of()), today).orElseThrow().due())
          .isEqualTo("2022-10-30");
    }

    @Test
    void endsAfterItBegan() {
      Recurrence before = new Recurrence(Interval.weeks(1), first.minusDays(1));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> letters.recurring(before))
          .withMessage(
              "something that recurs until 2022-08-30 cannot begin after that, on 2022-08-31");
    }

    @Test
    void endsBeforeItIsTooOften() {
      assertThat(letters.recurring(daily(499)).occasions()).hasSize(500);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> letters.recurring(daily(500)))
          .withMessage("nothing recurs more than 500 times");
    }

    @Test
    void isNeededToBeHeldMoreThanOnce() {
      assertThat(COFFEE.told(TODAY, List.of()).told(TODAY.plusDays(1), List.of()).told())
          .containsExactly(TODAY.plusDays(1));
      Sharing twice = letters.told(first, List.of()).told(first.plusDays(1), List.of());
      assertThat(twice.told()).containsExactly(first, first.plusDays(1));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> once(twice))
          .withMessageStartingWith("a sharing that does not recur is held once");
    }

    private Recurrence daily(int days) {
      return new Recurrence(Interval.days(1), first.plusDays(days));
    }

    private static DateRange days(String from, String to) {
      return DateRange.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Sharing once(Sharing from) {
      return new Sharing(
          from.id(),
          0,
          from.programme(),
          from.kind(),
          from.name(),
          from.channel(),
          from.planned(),
          Optional.empty(),
          from.told(),
          from.openness(),
          from.owner(),
          from.message(),
          from.audience(),
          from.lessons(),
          from.links());
    }
  }

  @Test
  void isSeenToByAPersonOrARole() {
    Sharing owned =
        COFFEE.seenToBy(Responsible.of(BO.person())).saying(text("Ask before you build"));
    assertThat(owned.owner()).contains(Responsible.of(BO.person()));
    assertThat(owned.message()).contains(text("Ask before you build"));
    assertThat(owned.told(TODAY, List.of()).owner()).isEqualTo(owned.owner());
    assertThat(Responsible.inRole(Term.of("organiser")).person()).isEmpty();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Responsible(Optional.empty(), Optional.empty()))
        .withMessage("either a person or a role is responsible for it, not both");
  }
}
