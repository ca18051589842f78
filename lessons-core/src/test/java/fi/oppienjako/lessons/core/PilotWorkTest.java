package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.Samples.ANNA;
import static fi.oppienjako.lessons.core.Samples.BO;
import static fi.oppienjako.lessons.core.Samples.TODAY;
import static fi.oppienjako.lessons.core.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.BuildsOn;
import fi.oppienjako.lessons.core.pilot.Feedback;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotOrigin;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
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
    void keepsEachStep() {
      Idea kept = work.idea(idea("i-1", CUSTOMERS), ANNA);
      Pilot planned = work.plan(pilot("p-1"), ANNA);
      planned = work.plannedBy(work.tryIdea(planned, kept, ANNA), PROFESSIONALS, 2, BO);
      planned = work.replan(planned, TRIAL.until(TODAY), BO);
      planned = work.joinedBy(planned, CUSTOMERS, 3, BO);
      Feedback thanks = new Feedback(CUSTOMERS, text("Thanks"), TODAY);
      Pilot done = work.evaluate(work.hear(planned, thanks, BO), "It helped", BO);
      assertThat(done.revision()).isEqualTo(7);
      assertThat(done.origins()).isEqualTo(new PilotOrigin(Set.of(kept.id()), Optional.empty()));
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
    void refusesALaterPilotWithoutTheEarlierEvaluation() {
      Pilot earlier = work.plan(pilot("p-1"), ANNA);
      Pilot later = work.plan(pilot("p-2"), ANNA);
      refused(
          () -> work.buildOn(later, earlier, "Ring in the morning", ANNA),
          "pilot 'p-2' cannot build on 'p-1', which has not been evaluated; evaluate the earlier pilot first");
    }

    @Test
    void refusesALaterPilotWithoutTheEarlierEvaluationThoughItComesInWhole() {
      work.plan(pilot("p-1"), ANNA);
      Pilot claimed =
          pilot("p-2")
              .buildingOn(
                  pilot("p-1").joinedBy(CUSTOMERS, 1).evaluated(text("Fine"), BO, Samples.NOON),
                  text("Calls"),
                  ANNA,
                  Samples.NOON);
      refused(
          () -> work.plan(claimed, ANNA),
          "pilot 'p-2' cannot build on 'p-1', which has not been evaluated; evaluate the earlier pilot first");
    }

    @Test
    void saysWhatALaterPilotTook() {
      Pilot earlier = evaluated("p-1");
      Pilot later = work.buildOn(work.plan(pilot("p-2"), ANNA), earlier, "Ring at nine", BO);
      assertThat(later.origins().heritage())
          .contains(new BuildsOn(earlier.id(), text("Ring at nine"), BO, clock.instant()));
      Pilot whole = pilot("p-3").buildingOn(earlier, text("Ring at ten"), ANNA, clock.instant());
      assertThat(work.plan(whole, ANNA).origins().heritage()).isPresent();
    }

    @Test
    void refusesAPilotOfABodyOrFromAnIdeaThatIsNotThere() {
      Pilot elsewhere = Pilot.planned(Id.of("p-1"), project, Id.of("nowhere"), TRIAL);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.plan(elsewhere, ANNA))
          .withMessageContaining("nowhere");
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.plan(pilot("p-1").trying(idea("i-9", CUSTOMERS)), ANNA))
          .withMessageContaining("i-9");
      Pilot kept = work.plan(pilot("p-1"), ANNA);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.tryIdea(kept, idea("i-9", CUSTOMERS), ANNA))
          .withMessageContaining("i-9");
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.buildOn(kept, pilot("p-9"), "Nothing", ANNA))
          .withMessageContaining("p-9");
    }

    @Test
    void refusesWhatHangsOnAProjectThatIsNotThere() {
      Idea lost =
          Idea.of(Id.of("i-1"), Samples.project("lost"), CUSTOMERS, text("I"), ANNA, Samples.NOON);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> work.idea(lost, ANNA))
          .withMessageContaining("lost");
    }

    @Test
    void refusesAStaleStep() {
      Pilot first = work.plan(pilot("p-1"), ANNA);
      work.joinedBy(first, CUSTOMERS, 1, ANNA);
      assertThatExceptionOfType(StaleRevisionException.class)
          .isThrownBy(() -> work.joinedBy(first, CUSTOMERS, 1, BO));
    }

    @Test
    void asksForPermission() {
      List<String> asked = new ArrayList<>();
      PilotWork guarded =
          LessonSharing.over(sharing.store(), sharing.context().options().withAccessPolicy(
                  (by, step, subject) -> {
                    asked.add(by.person() + " " + step + " " + subject.id());
                    return by.equals(ANNA);
                  }))
              .pilotWork();
      Pilot kept = guarded.plan(pilot("p-1"), ANNA);
      Survey survey = guarded.survey(survey(), ANNA);
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> guarded.joinedBy(kept, CUSTOMERS, 1, BO));
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> guarded.idea(idea("i-1", CUSTOMERS), BO));
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> guarded.answerBefore(survey, CUSTOMERS, Map.of(TRY, 1), BO));
      SurveyResponse sheet = guarded.answerBefore(survey, CUSTOMERS, Map.of(TRY, 1), ANNA);
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> guarded.answerAfter(survey, sheet.id(), Map.of(TRY, 1), BO));
      assertThat(asked)
          .containsExactly(
              "anna " + LoopStep.DO + " " + project.id(),
              "anna " + LoopStep.DO + " " + project.id(),
              "bo " + LoopStep.DO + " p-1",
              "bo " + LoopStep.DO + " " + project.id(),
              "bo " + LoopStep.DO + " s-1",
              "anna " + LoopStep.DO + " s-1",
              "bo " + LoopStep.DO + " s-1");
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
      Project there = sharing.enter(project, PILOTS, ANNA, inside);
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
