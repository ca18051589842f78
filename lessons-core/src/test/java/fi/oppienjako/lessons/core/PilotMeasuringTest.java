package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.Samples.ANNA;
import static fi.oppienjako.lessons.core.Samples.BO;
import static fi.oppienjako.lessons.core.Samples.TODAY;
import static fi.oppienjako.lessons.core.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.LooseEnds;
import fi.oppienjako.lessons.core.pilot.PathComparison;
import fi.oppienjako.lessons.core.pilot.PhasePath;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.RootingMeasure;
import fi.oppienjako.lessons.core.pilot.SupportUse;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.pilot.SurveyResult;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PilotMeasuringTest extends PilotWorkStage {
  @Nested
  class OfSupport {

    @Test
    void isOfferedInAPhaseOfThePlan() {
      refused(
          () -> work.support(support("g-1", Id.of("rest")), ANNA),
          "the plan of project '%s' has no phase 'rest'; it has [ideation, pilots]"
              .formatted(project.id()));
    }

    @Test
    void isAddedUpAlongTheWay() {
      Project there = sharing.enter(project, IDEATION, ANNA, inside);
      sharing.enter(there, PILOTS, ANNA, inside);
      work.usedBy(work.support(support("g-1", PILOTS), ANNA), CUSTOMERS, 5, ANNA);
      SupportUse use = work.supportUse(project, inside);
      assertThat(use.rows())
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.places()).isEqualTo(8);
                assertThat(row.used().of(CUSTOMERS)).isEqualTo(5);
              });
      assertThat(use.without()).containsExactly(IDEATION);
      assertThat(work.supportUse(project, outside).rows()).isEmpty();
    }
  }

  @Nested
  class OfRooting {

    @Test
    void refusesToRootWhatHasNotBeenEvaluated() {
      Pilot ended = work.joinedBy(work.plan(pilot("p-1"), ANNA), CUSTOMERS, 2, ANNA);
      Rooting claimed =
          Rooting.of(
              Id.of("r-1"), project, text("Café"), ended.evaluated(text("F"), BO, Samples.NOON));
      refused(
          () -> work.root(claimed, ANNA),
          "rooting 'r-1' cannot begin, since pilot 'p-1' has not been evaluated; evaluate it first");
    }

    @Test
    void keepsWhoDecidedAndWhoSawItInPlace() {
      Term promise = Term.of("service-promise");
      Rooting rooting =
          work.root(Rooting.of(Id.of("r-1"), project, text("Café"), evaluated("p-1")), ANNA);
      rooting = work.decide(rooting, promise, "On the wall", cia, TODAY, ANNA);
      rooting = work.done(rooting, promise, BO.because("Seen"));
      assertThat(rooting.means())
          .containsExactly(
              new RootingMeasure(
                  promise,
                  text("On the wall"),
                  cia.id(),
                  TODAY,
                  new RootingMeasure.Mark(ANNA, clock.instant()),
                  Optional.of(new RootingMeasure.Mark(BO.because("Seen"), clock.instant()))));
    }
  }

  @Nested
  class OfSurveys {

    private final Survey survey = work.survey(survey(), ANNA);

    private void answer(Term group, int times) {
      for (int i = 0; i < times; i++) {
        SurveyResponse sheet = work.answerBefore(survey, group, Map.of(TRY, 2), ANNA);
        work.answerAfter(survey, sheet.id(), Map.of(TRY, 4), ANNA);
      }
    }

    @Test
    void tellsChangesInGroupsThatAreLargeEnough() {
      answer(CUSTOMERS, 5);
      answer(PROFESSIONALS, 4);
      Survey closed = work.close(survey, BO);
      SurveyResult changes = work.changes(closed, inside);
      assertThat(changes.byGroup())
          .containsExactly(
              Map.entry(
                  CUSTOMERS,
                  new SurveyResult.Change(5, new BigDecimal("2.00"), new BigDecimal("4.00"))));
      assertThat(changes.tooSmall()).containsExactly(PROFESSIONALS);
    }

    @Test
    void tellsNothingWhileAnswersComeInSoThatNobodyCanSubtract() {
      answer(CUSTOMERS, 6);
      refused(
          () -> work.changes(survey, inside),
          "survey 's-1' is still answered, so nothing is told of it; close it first");
      Survey closed = work.close(survey, BO);
      refused(
          () -> work.answerBefore(closed, CUSTOMERS, Map.of(TRY, 1), ANNA),
          "survey 's-1' is closed, so it cannot be answered; ask in a new survey");
    }

    @Test
    void showsAnswersToNobody() {
      answer(CUSTOMERS, 5);
      assertThat(
              sharing
                  .store()
                  .<List<SurveyResponse>>read(
                      inside, seen -> seen.all(SurveyResponse.KIND).stream().toList()))
          .isEmpty();
    }

    @Test
    void tellsChangesToThoseWhoSeeTheSurvey() {
      answer(CUSTOMERS, 5);
      Survey closed = work.close(survey, BO);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.changes(closed, outside));
      Survey open = work.open(closed, Openness.ARENA, BO);
      assertThat(work.changes(open, outside).byGroup()).containsKey(CUSTOMERS);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.changes(open, Viewer.anyone()));
    }

    @Test
    void refusesAnswersOfAnUnknownSheetOrThatDoNotFit() {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.answerAfter(survey, Id.of("lost"), Map.of(TRY, 1), ANNA));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> work.answerBefore(survey, CUSTOMERS, Map.of(TRY, 9), ANNA))
          .withMessage("item 'try' is answered from 1 to 5, not 9");
    }
  }

  @Nested
  class LookingBack {

    @Test
    void tellsWhetherTheGroupsWereEquals() {
      work.idea(idea("i-1", CUSTOMERS), ANNA);
      evaluated("p-1");
      Balance balance = work.balance(project, Balance.EQUALS, inside);
      assertThat(balance.ideas().of(CUSTOMERS)).isEqualTo(1);
      assertThat(balance.participants().of(CUSTOMERS)).isEqualTo(4);
      assertThat(balance.missingFromIdeas()).containsExactly(PROFESSIONALS);
      Balance fromOutside = work.balance(project, Balance.EQUALS, outside);
      assertThat(fromOutside.ideas().isEmpty()).isTrue();
      assertThat(fromOutside.participants().isEmpty()).isTrue();
    }

    @Test
    void countsOneProjectOnly() {
      Project other = sharing.plan("Other").facing("Near").start(ANNA);
      work.idea(idea("i-1", CUSTOMERS), ANNA);
      assertThat(work.balance(other, Balance.EQUALS, Viewer.unrestricted()).ideas().isEmpty())
          .isTrue();
    }

    @Test
    void tellsWhatIsLeftOpen() {
      Idea untried = work.idea(idea("i-1", CUSTOMERS), ANNA);
      Pilot waiting = work.plan(pilot("p-1"), ANNA);
      Rooting rooting =
          work.root(Rooting.of(Id.of("r-1"), project, text("Café"), evaluated("p-2")), ANNA);
      LooseEnds ends = work.looseEnds(project, inside);
      assertThat(ends.untried()).containsExactly(untried);
      assertThat(ends.unevaluated()).containsExactly(waiting);
      assertThat(ends.silent()).isEmpty();
      assertThat(ends.unrooted()).containsExactly(rooting);
    }

    @Test
    void setsTheWaysOfOrganisationsSideBySide() {
      Project other =
          sharing.plan("Other").in(programme).facing("Near").following(process).start(ANNA);
      sharing.adapt(other, ANNA, new Adaptation.DropPhase(PILOTS));
      sharing.enter(sharing.enter(project, IDEATION, ANNA, inside), PILOTS, ANNA, inside);
      sharing.enter(other, IDEATION, ANNA, inside);
      sharing.plan("Alone").facing("Else").start(ANNA);
      PathComparison ways = work.sideBySide(programme, inside);
      assertThat(ways.paths())
          .containsExactly(
              new PhasePath(project.id(), List.of(town.id()), List.of(IDEATION, PILOTS), List.of()),
              new PhasePath(
                  other.id(),
                  List.of(),
                  List.of(IDEATION),
                  List.of(new Adaptation.DropPhase(PILOTS))));
      assertThat(ways.notEverywhere()).containsExactly(Map.entry(PILOTS, Set.of(project.id())));
      assertThat(work.sideBySide(programme, Viewer.anyone()).paths())
          .extracting(PhasePath::project)
          .containsExactly(other.id());
    }
  }
}
