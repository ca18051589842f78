package fi.oppienjako.lessons.core.sharing;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OverdueTest {

  private static final Rhythm RHYTHM = new Rhythm(Interval.days(10), Interval.days(30));

  private static LocalDate day(int after) {
    return TODAY.plusDays(after);
  }

  private static Overdue overdue(Overdue.What what, String subject, int due) {
    return new Overdue(what, subject, day(due));
  }

  @Nested
  class ACapture {

    private final Progress begun = Progress.NONE.entering(Id.of("grasp"), TODAY);

    private Optional<Overdue> on(int today, Progress progress, LocalDate... captures) {
      Project project = project("desk").at(progress);
      return Overdue.capture(project, RHYTHM, List.of(captures), day(today));
    }

    @Test
    void isNotOwedBeforeTheProjectBegins() {
      assertThat(on(1000, Progress.NONE)).isEmpty();
    }

    @Test
    void isInTimeOnTheLastDay() {
      assertThat(on(10, begun)).isEmpty();
      assertThat(on(11, begun)).contains(overdue(Overdue.What.CAPTURE, "desk", 10));
    }

    @Test
    void isCountedFromTheLastOne() {
      assertThat(on(17, begun, day(7), day(3))).isEmpty();
      assertThat(on(18, begun, day(7), day(3))).contains(overdue(Overdue.What.CAPTURE, "desk", 17));
    }

    @Test
    void isCountedFromTheBeginningIfTheLastOneWasBeforeIt() {
      assertThat(on(11, begun, day(-5), TODAY)).contains(overdue(Overdue.What.CAPTURE, "desk", 10));
    }

    @Test
    void onTheDayOfTheQuestionCounts() {
      assertThat(on(11, begun, day(11))).isEmpty();
    }

    @Test
    void inTheFutureDoesNotCountYet() {
      assertThat(on(11, begun, day(12))).contains(overdue(Overdue.What.CAPTURE, "desk", 10));
    }

    @Test
    void isOwedByAnEndedProjectIfItWasWhenItEnded() {
      assertThat(on(1000, begun.ending(day(10)))).isEmpty();
      assertThat(on(1000, begun.ending(day(11))))
          .contains(overdue(Overdue.What.CAPTURE, "desk", 10));
    }

    @Test
    void afterTheEndPaysNothingBack() {
      assertThat(on(1000, begun.ending(day(11)), day(20)))
          .contains(overdue(Overdue.What.CAPTURE, "desk", 10));
    }

    @Test
    void isAskedAsOfTodayWhileTheEndIsStillToCome() {
      assertThat(on(10, begun.ending(day(40)))).isEmpty();
      assertThat(on(40, begun.ending(day(40)))).isPresent();
    }
  }

  @Nested
  class ALookUp {

    private final Progress grasping = Progress.NONE.entering(Id.of("grasp"), TODAY);
    private final Progress solving = grasping.entering(Id.of("solve"), day(20));

    private Optional<Overdue> on(int today, Progress progress, LocalDate... lookUps) {
      Project project = project("desk").at(progress);
      return Overdue.lookUp(project, RHYTHM, List.of(lookUps), day(today));
    }

    private Overdue due(int day) {
      return overdue(Overdue.What.LOOK_UP, "desk", day);
    }

    @Test
    void isOwedByAProjectThatHasBegun() {
      assertThat(on(1000, Progress.NONE)).isEmpty();
      assertThat(on(10, grasping)).isEmpty();
      assertThat(on(11, grasping)).contains(due(10));
    }

    @Test
    void countsForTheFirstPhaseEvenBeforeTheBeginning() {
      assertThat(on(11, grasping, day(-5))).isEmpty();
      assertThat(on(11, grasping, day(11))).isEmpty();
      assertThat(on(11, grasping, day(12))).contains(due(10));
    }

    @Test
    void isOwedAnewInEachNewPhase() {
      assertThat(on(30, solving, day(3))).isEmpty();
      assertThat(on(31, solving, day(3))).contains(due(30));
      assertThat(on(31, solving, day(3), day(20))).isEmpty();
    }

    @Test
    void isNotOwedAnewInAPhaseComeBackTo() {
      Progress back = solving.entering(Id.of("grasp"), day(40)).entering(Id.of("solve"), day(60));
      assertThat(on(90, back, day(3), day(25))).isEmpty();
      assertThat(on(90, back, day(3))).contains(due(30));
    }

    @Test
    void isTooLateOnceTheProjectHasEnded() {
      assertThat(on(1000, grasping.ending(day(30)))).isEmpty();
    }
  }

  @Nested
  class ASharing {

    private final Programme running =
        Programme.of(Id.of("services"), text("Services"))
            .in(RHYTHM)
            .during(DateRange.between(TODAY, day(100)));

    private Sharing told(int day) {
      return planned("told-" + day, day).told(day(day), List.of());
    }

    private Sharing planned(String id, int day) {
      return Sharing.planned(
          Id.of(id),
          running.id(),
          SharingKind.EVENT,
          text("Coffee"),
          Term.of("coffee"),
          day(day),
          Openness.AGORA);
    }

    private Optional<Overdue> on(int today, Collection<Sharing> sharings) {
      return Overdue.sharing(running, sharings, day(today));
    }

    @Test
    void isInTimeOnTheLastDay() {
      assertThat(on(30, List.of())).isEmpty();
      assertThat(on(31, List.of())).contains(overdue(Overdue.What.SHARING, "services", 30));
    }

    @Test
    void isCountedFromTheLastOneTold() {
      assertThat(on(50, List.of(told(20), told(5)))).isEmpty();
      assertThat(on(51, List.of(told(20), told(5))))
          .contains(overdue(Overdue.What.SHARING, "services", 50));
    }

    @Test
    void isNotPaidByOneThatIsOnlyPlanned() {
      assertThat(on(31, List.of(planned("p", 20))))
          .contains(overdue(Overdue.What.SHARING, "services", 30));
    }

    @Test
    void isNotOwedAfterTheProgrammeHasEnded() {
      assertThat(on(1000, List.of(told(70)))).isEmpty();
      assertThat(on(1000, List.of(told(69))))
          .contains(overdue(Overdue.What.SHARING, "services", 99));
    }

    @Test
    void isNotOwedByAProgrammeOfWhichNoBeginningIsKnown() {
      Programme timeless = running.during(DateRange.ALWAYS.until(day(3)));
      assertThat(Overdue.sharing(timeless, List.of(), day(1000))).isEmpty();
    }

    @Test
    void isCountedFromTheLatestBeginningWhereThatIsKnownInPart() {
      PartialDate year = PartialDate.of(TODAY.getYear());
      LocalDate certain = year.latest().plusDays(30);
      Programme began = running.during(DateRange.since(year));
      assertThat(Overdue.sharing(began, List.of(), certain)).isEmpty();
      assertThat(Overdue.sharing(began, List.of(), certain.plusDays(1)))
          .contains(new Overdue(Overdue.What.SHARING, "services", certain));
      Programme within = running.during(DateRange.between(year, year));
      assertThat(Overdue.sharing(within, List.of(), day(1000))).isEmpty();
      Programme ended = running.during(DateRange.since(TODAY).until(year));
      assertThat(Overdue.sharing(ended, List.of(), day(1000)))
          .contains(overdue(Overdue.What.SHARING, "services", 30));
    }

    @Test
    void thatIsPlannedIsOverdueFromTheDayAfter() {
      assertThat(Overdue.planned(planned("p", 5), day(5))).isEmpty();
      assertThat(Overdue.planned(planned("p", 5), day(6)))
          .contains(overdue(Overdue.What.PLANNED_SHARING, "p", 5));
      assertThat(Overdue.planned(told(5), day(6))).isEmpty();
    }
  }

  @Test
  void anActionIsOverdueFromTheDayAfterItWasDue() {
    Action action =
        Action.open(
            Id.of("call"), draft("queue", project("desk")), text("Call"), Id.of("anna"), TODAY);
    assertThat(Overdue.action(action, TODAY)).isEmpty();
    assertThat(Overdue.action(action, day(1))).contains(overdue(Overdue.What.ACTION, "call", 0));
    assertThat(Overdue.action(action.done(day(1), text("Called")), day(2))).isEmpty();
  }

  @Test
  void theLongestOverdueComesFirst() {
    Overdue action = overdue(Overdue.What.ACTION, "a", 0);
    Overdue capture = overdue(Overdue.What.CAPTURE, "b", 0);
    Overdue another = overdue(Overdue.What.CAPTURE, "a", 0);
    Overdue earlier = overdue(Overdue.What.ACTION, "z", -1);
    assertThat(Stream.of(action, capture, another, earlier).sorted())
        .containsExactly(earlier, another, capture, action);
  }

  @Test
  void isToldInEveryLanguage() {
    assertThat(overdue(Overdue.What.CAPTURE, "desk", 0))
        .hasToString("project “desk” should have captured a lesson by 2 March 2026");
    assertThat(overdue(Overdue.What.LOOK_UP, "desk", 0))
        .hasToString("project “desk” should have looked up existing knowledge by 2 March 2026");
    assertThat(overdue(Overdue.What.SHARING, "services", 0).in(Languages.FINNISH))
        .isEqualTo("ohjelman ”services” olisi pitänyt jakaa oppeja viimeistään 2.3.2026");
    assertThat(overdue(Overdue.What.PLANNED_SHARING, "coffee", 0).in(Languages.SWEDISH))
        .isEqualTo(
            "”coffee” skulle ha hållits eller publicerats den 2.3.2026, men det "
                + "har inte skett");
    assertThat(overdue(Overdue.What.ACTION, "call", 0).in(Languages.ENGLISH))
        .isEqualTo("action “call” should have been done by 2 March 2026");
    assertThat(Stream.of(Overdue.What.values()).map(Overdue.What::key))
        .containsExactly("capture", "look-up", "sharing", "planned-sharing", "action");
  }
}
