package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.pilot.BuildsOn;
import fi.oppienjako.lessons.core.pilot.Feedback;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotOrigin;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.pilot.SurveyWork;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PilotWorkTest extends PilotWorkStage {
  @Nested
  class OfIdeasAndPilots {

    @Test
    void storesEachStep() {
      Idea idea = idea(CUSTOMERS);
      Pilot planned = work.addPlanners(work.tryIdea(pilot(), idea, ANNA), PROFESSIONALS, 2, BO);
      planned = work.replan(planned, TRIAL.until(TODAY), BO);
      planned = work.addParticipants(planned, CUSTOMERS, 3, BO);
      Feedback thanks = new Feedback(CUSTOMERS, text("Thanks"), TODAY);
      Pilot done = work.evaluate(work.addFeedback(planned, thanks, BO), "It helped", BO);
      assertThat(done.revision()).isEqualTo(7);
      assertThat(done.organisation()).isEqualTo(town.id());
      assertThat(done.origin()).isEqualTo(new PilotOrigin(Set.of(idea.id()), Optional.empty()));
      assertThat(done.planners().of(PROFESSIONALS)).isEqualTo(2);
      assertThat(done.participants().of(CUSTOMERS)).isEqualTo(3);
      assertThat(done.trial().last()).isEqualTo(TODAY);
      assertThat(done.feedback()).containsExactly(thanks);
      assertThat(done.evaluation().orElseThrow().findings()).isEqualTo(text("It helped"));
      assertThat(done.evaluation().orElseThrow().at()).isEqualTo(clock.instant());
      assertThat(
              sharing
                  .store()
                  .<Optional<Pilot>>read(inside, seen -> seen.all(Pilot.KIND).find(done.id())))
          .contains(done);
    }

    @Test
    void beginsThingsNowUnderIdentifiersOfTheirOwn() {
      Idea plain = idea(CUSTOMERS);
      Idea finnish =
          work.idea(project, PROFESSIONALS, LocalizedText.of(Languages.FINNISH, "Idea"), BO);
      assertThat(plain)
          .isEqualTo(
              new Idea(
                  plain.id(),
                  1,
                  project.id(),
                  CUSTOMERS,
                  text("An idea"),
                  Openness.LAB,
                  ANNA,
                  clock.instant()));
      assertThat(finnish.id()).isNotEqualTo(plain.id());
      assertThat(finnish.text()).isEqualTo(LocalizedText.of(Languages.FINNISH, "Idea"));
    }

    @Test
    void refusesALaterPilotWithoutTheEarlierEvaluation() {
      Pilot earlier = pilot();
      Pilot later = pilot();
      Pilot claimed =
          earlier.joinedBy(CUSTOMERS, 1).evaluated(text("Fine"), Fixtures.TODAY, BO, Fixtures.NOON);
      for (Pilot named : List.of(earlier, claimed)) {
        refused(
            () -> work.buildOn(later, named, "Ring in the morning", ANNA),
            "pilot '%s' cannot build on '%s', which has not been evaluated; build on an earlier pilot that has been evaluated"
                .formatted(later.id(), earlier.id()));
      }
    }

    @Test
    void saysWhatALaterPilotTook() {
      Pilot earlier = evaluated();
      Pilot later = work.buildOn(pilot(), earlier, "Ring at nine", BO);
      assertThat(later.origin().buildsOn())
          .contains(new BuildsOn(earlier.id(), text("Ring at nine"), BO, clock.instant()));
    }

    @Test
    void refusesAPilotOfAnOrganisationOrFromAnIdeaThatIsNotThere() {
      Organisation elsewhere =
          Organisation.of(Id.of("nowhere"), text("Nowhere"), OrganisationKind.MUNICIPALITY);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.plan(project, elsewhere, TRIAL, ANNA))
          .withMessageContaining("nowhere");
      Idea lost = Idea.of(Id.of("i-9"), project, CUSTOMERS, text("Lost"), ANNA, Fixtures.NOON);
      Pilot planned = pilot();
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.tryIdea(planned, lost, ANNA))
          .withMessageContaining("i-9");
      Pilot never = Pilot.planned(Id.of("p-9"), project, town.id(), TRIAL);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.buildOn(planned, never, "Nothing", ANNA))
          .withMessageContaining("p-9");
    }

    @Test
    void refusesWhatBelongsToAProjectThatIsNotThere() {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.idea(Fixtures.project("lost"), CUSTOMERS, "Lost", ANNA))
          .withMessageContaining("lost");
    }

    @Test
    void refusesAStaleStep() {
      Pilot first = pilot();
      work.addParticipants(first, CUSTOMERS, 1, ANNA);
      assertThatExceptionOfType(StaleRevisionException.class)
          .isThrownBy(() -> work.addParticipants(first, CUSTOMERS, 1, BO));
    }

    @Test
    void asksForPermission() {
      Pilot planned = pilot();
      Survey survey = survey();
      List<String> asked = new ArrayList<>();
      PilotWork guarded =
          LessonSharing.over(
                  sharing.store(),
                  sharing
                      .context()
                      .options()
                      .withAccessPolicy(
                          request -> {
                            By by = request.by().orElseThrow();
                            asked.add(
                                by.person()
                                    + " "
                                    + request.verb().key()
                                    + " "
                                    + request.subject().id());
                            return by.equals(ANNA);
                          }))
              .pilotWork();
      guarded.idea(project, CUSTOMERS, "An idea", ANNA);
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> guarded.addParticipants(planned, CUSTOMERS, 1, BO));
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> guarded.idea(project, CUSTOMERS, "An idea", BO));
      SurveyWork surveys = guarded.surveys();
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> surveys.answerBefore(survey, CUSTOMERS, Map.of(TRY, 1), BO));
      SurveyResponse response = surveys.answerBefore(survey, CUSTOMERS, Map.of(TRY, 1), ANNA);
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> surveys.answerAfter(survey, response.id(), Map.of(TRY, 1), BO));
      assertThat(asked)
          .containsExactly(
              "anna idea-record " + project.id(),
              "bo pilot-add-participants " + planned.id(),
              "bo idea-record " + project.id(),
              "bo survey-answer-before " + survey.id(),
              "anna survey-answer-before " + survey.id(),
              "bo survey-answer-after " + survey.id());
    }
  }

  @Nested
  class Adapting {

    @Test
    void keepsTheDifference() {
      Adaptation drop = new Adaptation.DropPhase(PILOTS);
      assertThat(sharing.adapt(project, ANNA, drop).adaptations()).containsExactly(drop);
      assertThat(sharing.adapt(project, ANNA).revision()).isEqualTo(3);
    }

    @Test
    void refusesToTakeAwayThePhaseInWhichTheProjectIs() {
      Project there = sharing.enter(project, PILOTS, ANNA);
      refused(
          () -> sharing.adapt(there, ANNA, new Adaptation.DropPhase(PILOTS)),
          "project '%s' is in the phase 'pilots', which would be gone; go on to another phase first"
              .formatted(project.id()));
      Plan own =
          Plan.own(there, ProcessModel.inOrder(List.of(), List.of(Phase.of(IDEATION, text("I")))));
      refused(
          () -> sharing.replan(there, own, ANNA),
          "project '%s' is in the phase 'pilots', which would be gone; go on to another phase first"
              .formatted(project.id()));
      Project ended = sharing.end(there, ANNA);
      assertThat(sharing.adapt(ended, ANNA, new Adaptation.DropPhase(PILOTS)).process().phases())
          .hasSize(1);
    }

    @Test
    void needsAPlan() {
      Project planless = sharing.plan("Other").facing("Near").start(ANNA);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> sharing.adapt(planless, ANNA, new Adaptation.DropPhase(PILOTS)));
    }
  }
}
