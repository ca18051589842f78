package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.LooseEnds;
import fi.oppienjako.lessons.core.pilot.PathComparison;
import fi.oppienjako.lessons.core.pilot.PhasePath;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.RootingMeasure;
import fi.oppienjako.lessons.core.pilot.RootingWork;
import fi.oppienjako.lessons.core.pilot.SupportUse;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.pilot.SurveyResult;
import fi.oppienjako.lessons.core.pilot.SurveyWork;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
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
          () -> work.support(project, training(Id.of("rest")), ANNA),
          "the plan of project '%s' has no phase 'rest'; it has ideation, pilots"
              .formatted(project.id()));
    }

    @Test
    void isAddedUpAlongTheWay() {
      Project there = sharing.enter(project, IDEATION, ANNA);
      sharing.enter(there, PILOTS, ANNA);
      work.recordUse(work.support(project, training(PILOTS), ANNA), CUSTOMERS, 5, ANNA);
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

    private final RootingWork rootings = work.rooting();

    private Rooting cafe(Pilot... tried) {
      return rootings.begin(project, "Café", Set.of(tried), ANNA);
    }

    @Test
    void refusesToRootWhatHasNotBeenEvaluated() {
      Pilot ended = work.addParticipants(pilot(), CUSTOMERS, 2, ANNA);
      Pilot claimed = ended.evaluated(text("F"), Fixtures.TODAY, BO, Fixtures.NOON);
      for (Pilot named : List.of(ended, claimed)) {
        assertThatExceptionOfType(ImpossibleStepException.class)
            .isThrownBy(() -> cafe(evaluated(), named))
            .withMessageEndingWith(
                "cannot begin, since pilot '%s' has not been evaluated; evaluate it first",
                ended.id());
      }
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> cafe())
          .withMessage("only what has been tried in at least one pilot can be rooted");
    }

    @Test
    void storesWhoDecidedAndWhoSawItInPlace() {
      Term promise = Term.of("service-promise");
      Rooting rooting =
          rootings.decide(cafe(evaluated()), promise, "On the wall", cia, TODAY, ANNA);
      rooting = rootings.putInPlace(rooting, promise, BO.because("Seen"));
      assertThat(rooting.measures())
          .containsExactly(
              RootingMeasure.decided(
                      promise, text("On the wall"), cia.id(), TODAY, ANNA, clock.instant())
                  .inPlace(BO.because("Seen"), clock.instant()));
    }

    @Test
    void expectsOtherMeasuresIfAsked() {
      Rooting rooting = rootings.expect(cafe(evaluated()), Set.of(Term.of("song")), ANNA);
      assertThat(rooting.missing()).containsExactly(Term.of("song"));
      assertThat(rooting.revision()).isEqualTo(2);
    }
  }

  @Nested
  class OfSurveys {

    private final SurveyWork surveys = work.surveys();
    private final Survey survey = survey();

    private void answer(Term group, int times) {
      for (int i = 0; i < times; i++) {
        SurveyResponse response = surveys.answerBefore(survey, group, Map.of(TRY, 2), ANNA);
        surveys.answerAfter(survey, response.id(), Map.of(TRY, 4), ANNA);
      }
    }

    @Test
    void showsChangesInGroupsThatAreLargeEnough() {
      answer(CUSTOMERS, 5);
      answer(PROFESSIONALS, 4);
      Survey closed = surveys.close(survey, BO);
      SurveyResult changes = surveys.result(closed, inside);
      assertThat(changes.byGroup())
          .containsExactly(
              Map.entry(
                  CUSTOMERS,
                  new SurveyResult.Change(5, 0, new BigDecimal("2.00"), new BigDecimal("4.00"))));
      assertThat(changes.tooSmall()).containsExactly(PROFESSIONALS);
    }

    @Test
    void staysClosedHoweverItIsSaved() {
      answer(CUSTOMERS, 5);
      Survey closed = surveys.close(survey, BO);
      Survey reopened =
          new Survey(
              closed.id(),
              closed.revision(),
              closed.project(),
              closed.name(),
              closed.questionnaire(),
              Optional.empty(),
              closed.openness());
      assertThatExceptionOfType(LostHistoryException.class)
          .isThrownBy(() -> sharing.save(reopened));
      refused(
          () -> surveys.answerBefore(closed, CUSTOMERS, Map.of(TRY, 5), ANNA),
          "survey '%s' is closed, so it cannot be answered; ask in a new survey"
              .formatted(survey.id()));
    }

    @Test
    void showsNothingWhileAnswersComeInSoThatNobodyCanSubtract() {
      answer(CUSTOMERS, 6);
      refused(
          () -> surveys.result(survey, inside),
          "survey '%s' is still being answered, so its results are not shown; close it first"
              .formatted(survey.id()));
      Survey closed = surveys.close(survey, BO);
      refused(
          () -> surveys.answerBefore(closed, CUSTOMERS, Map.of(TRY, 1), ANNA),
          "survey '%s' is closed, so it cannot be answered; ask in a new survey"
              .formatted(survey.id()));
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
    void showsChangesToThoseWhoSeeTheSurvey() {
      answer(CUSTOMERS, 5);
      Survey closed = surveys.close(survey, BO);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> surveys.result(closed, outside));
      Survey open = surveys.open(closed, Openness.ARENA, BO);
      assertThat(surveys.result(open, outside).byGroup()).containsKey(CUSTOMERS);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> surveys.result(open, Viewer.anyone()));
    }

    @Test
    void refusesAnswersOfAnUnknownResponseOrThatDoNotFit() {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> surveys.answerAfter(survey, Id.of("lost"), Map.of(TRY, 1), ANNA));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> surveys.answerBefore(survey, CUSTOMERS, Map.of(TRY, 9), ANNA))
          .withMessage("item 'try' is answered from 1 to 5, not 9");
    }
  }

  @Nested
  class LookingBack {

    @Test
    void showsWhetherTheGroupsWereEquals() {
      idea(CUSTOMERS);
      evaluated();
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
      idea(CUSTOMERS);
      assertThat(work.balance(other, Balance.EQUALS, Viewer.unrestricted()).ideas().isEmpty())
          .isTrue();
    }

    @Test
    void showsWhatIsLeftOpen() {
      Idea untried = idea(CUSTOMERS);
      Pilot waiting = pilot();
      Rooting rooting = work.rooting().begin(project, "Café", Set.of(evaluated()), ANNA);
      LooseEnds ends = work.looseEnds(project, inside);
      assertThat(ends.untried()).containsExactly(untried);
      assertThat(ends.unevaluated()).containsExactly(waiting);
      assertThat(ends.silent()).isEmpty();
      assertThat(ends.unrooted()).containsExactly(rooting);
    }

    @Test
    void showsNoPhaseOfAPlanThatIsNotSeen() {
      Project open = sharing.plan("Open").in(programme).facing("Far").start(ANNA);
      sharing.replan(open, Plan.own(open.openAt(Openness.LAB), process), ANNA);
      sharing.enter(open, IDEATION, ANNA);
      assertThat(work.comparePaths(programme, Viewer.anyone()).paths())
          .containsExactly(new PhasePath(open.id(), List.of(), List.of(), List.of()));
      assertThat(work.supportUse(open, Viewer.anyone()).without()).isEmpty();
      assertThat(work.supportUse(open, Viewer.anyone().memberOf(open)).without())
          .containsExactly(IDEATION);
    }

    @Test
    void comparesThePathsOfOrganisations() {
      Project other =
          sharing.plan("Other").in(programme).facing("Near").following(process).start(ANNA);
      sharing.adapt(other, ANNA, new Adaptation.DropPhase(PILOTS));
      sharing.enter(sharing.enter(project, IDEATION, ANNA), PILOTS, ANNA);
      sharing.enter(other, IDEATION, ANNA);
      sharing.plan("Alone").facing("Else").start(ANNA);
      PathComparison ways = work.comparePaths(programme, inside);
      assertThat(ways.paths())
          .containsExactly(
              new PhasePath(project.id(), List.of(town.id()), List.of(IDEATION, PILOTS), List.of()),
              new PhasePath(
                  other.id(),
                  List.of(),
                  List.of(IDEATION),
                  List.of(new Adaptation.DropPhase(PILOTS))));
      assertThat(ways.notEverywhere()).containsExactly(Map.entry(PILOTS, Set.of(project.id())));
      assertThat(work.comparePaths(programme, Viewer.anyone()).paths())
          .extracting(PhasePath::project)
          .containsExactly(other.id());
    }
  }
}
