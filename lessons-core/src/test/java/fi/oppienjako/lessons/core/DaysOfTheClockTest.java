package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Trial;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Half past midnight in Helsinki, when it is still yesterday in Greenwich. */
class DaysOfTheClockTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private final InMemoryStore store = new InMemoryStore();
  private final LessonSharing sharing = at("2022-03-01");
  private final Organisation town = sharing.organisation("Town", OrganisationKind.MUNICIPALITY);
  private final Programme programme = sharing.programme("Services");
  private final Project project =
      sharing
          .plan("Desk")
          .by(town)
          .in(programme)
          .facing("Queues")
          .following(ProcessModel.inOrder(List.of(), List.of(Phase.of(Id.of("try"), text("Try")))))
          .start(ANNA);

  private LessonSharing at(String day) {
    Clock clock =
        Clock.fixed(LocalDateTime.parse(day + "T00:30").atZone(HELSINKI).toInstant(), HELSINKI);
    return LessonSharing.over(store, LessonSharing.defaultOptions().withClock(clock));
  }

  @Test
  void openAndCloseACall() {
    Call call =
        sharing.save(
            Call.of(
                Id.of("spring"),
                programme.id(),
                text("Spring"),
                DateRange.between(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 18))));
    Application draft = sharing.expertSupport().apply(call, town, project, ANNA);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> at("2022-02-28").expertSupport().submit(draft, ANNA));
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> at("2022-03-19").expertSupport().submit(draft, ANNA));
    assertThat(at("2022-03-01").expertSupport().submit(draft, ANNA).revision()).isEqualTo(2);
  }

  @Test
  void countTheTimeBetweenCaptures() {
    Project begun = sharing.enter(project, Id.of("try"), ANNA);
    at("2022-03-10").capture(begun, ANNA, complete("Ring first"));
    assertThat(overdue("2022-03-24")).doesNotContain(Overdue.What.CAPTURE);
    assertThat(overdue("2022-03-25")).contains(Overdue.What.CAPTURE);
  }

  @Test
  void countTheTimeUntilALookUp() {
    Project begun = sharing.enter(project, Id.of("try"), ANNA);
    assertThat(overdue("2022-03-15")).doesNotContain(Overdue.What.LOOK_UP);
    assertThat(overdue("2022-03-16")).contains(Overdue.What.LOOK_UP);
    at("2022-03-16").recordLookUp(begun, ANNA, lookUp -> lookUp.searched("queues"));
    assertThat(overdue("2022-03-16")).doesNotContain(Overdue.What.LOOK_UP);
  }

  private List<Overdue.What> overdue(String day) {
    return at(day).overdue(programme, Viewer.unrestricted()).stream().map(Overdue::what).toList();
  }

  @Test
  void letAPilotBeEvaluatedOnItsLastDay() {
    LocalDate last = LocalDate.of(2022, 3, 18);
    Trial trial =
        Trial.of(text("Calls"), text("Fewer queues"), last.minusDays(9), last)
            .measuredBy(text("Calls a week"));
    Pilot pilot = sharing.pilotWork().plan(project, town, trial, ANNA);
    Pilot joined = sharing.pilotWork().addParticipants(pilot, Term.of("customers"), 3, ANNA);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> at("2022-03-17").pilotWork().evaluate(joined, "It helped", BO));
    Pilot evaluated = at("2022-03-18").pilotWork().evaluate(joined, "It helped", BO);
    assertThat(evaluated.evaluatedOn(HELSINKI)).contains(last);
    assertThat(evaluated.evaluatedOn(ZoneOffset.UTC)).contains(last.minusDays(1));
  }
}
