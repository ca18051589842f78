package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.pilot.Pilots.CUSTOMERS;
import static fi.oppienjako.lessons.core.pilot.Pilots.PROFESSIONALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PilotTest {

  private static final LocalizedText TAKEN = text("Ring in the morning");

  private static void refused(ThrowingCallable step, String sentence) {
    assertThatExceptionOfType(ImpossibleStepException.class).isThrownBy(step).withMessage(sentence);
  }

  @Nested
  class Planned {

    private final Pilot pilot = Pilots.planned("p-1");

    @Test
    void isItsTeamsOwn() {
      assertThat(pilot.visibleFrom()).contains(Openness.LAB);
      assertThat(pilot.ownedBy()).contains(Project.KIND.ref(Id.of("home")));
      assertThat(pilot.openAt(Openness.ARENA).visibleFrom()).contains(Openness.ARENA);
    }

    @Test
    void countsThoseWhoPlanAndThoseWhoTakePartApart() {
      Pilot counted =
          pilot.plannedBy(CUSTOMERS, 2).plannedBy(PROFESSIONALS, 1).joinedBy(CUSTOMERS, 7);
      assertThat(counted.planners().of(CUSTOMERS)).isEqualTo(2);
      assertThat(counted.planners().of(PROFESSIONALS)).isEqualTo(1);
      assertThat(counted.participants().of(CUSTOMERS)).isEqualTo(7);
      assertThat(counted.participants().groups()).containsExactly(CUSTOMERS);
    }

    @Test
    void triesIdeas() {
      Pilot trying =
          pilot.trying(Pilots.idea("i-2", CUSTOMERS)).trying(Pilots.idea("i-1", PROFESSIONALS));
      assertThat(trying.origin().ideas()).containsExactly(Id.of("i-1"), Id.of("i-2"));
      assertThat(trying.origin().buildsOn()).isEmpty();
    }

    @Test
    void cannotBeEvaluatedBeforeItTellsWhoTookPart() {
      refused(
          () -> pilot.evaluated(text("Fine"), TODAY, BO, NOON),
          "pilot 'p-1' cannot be evaluated before it says who took part");
    }

    @Test
    void cannotBeEvaluatedBeforeItTellsByWhatItIsJudged() {
      refused(
          () -> pilot.joinedBy(CUSTOMERS, 1).evaluated(text("Fine"), TODAY, BO, NOON),
          "pilot 'p-1' cannot be evaluated before it says how it is judged");
    }

    @Test
    void cannotBeEvaluatedWhileItGoesOn() {
      Pilot longer = Pilots.ended("p-1");
      longer = longer.replanned(longer.trial().until(TODAY.plusDays(1)));
      Pilot ongoing = longer;
      refused(
          () -> ongoing.evaluated(text("Fine"), TODAY, BO, NOON),
          "pilot 'p-1' goes on until 2026-03-03; evaluate it then, or let it end sooner");
      assertThat(ongoing.evaluated(text("Fine"), TODAY.plusDays(1), BO, NOON).isEvaluated())
          .isTrue();
      assertThat(
              ongoing
                  .replanned(ongoing.trial().until(TODAY))
                  .evaluated(text("Fine"), TODAY, BO, NOON)
                  .isEvaluated())
          .isTrue();
    }

    @Test
    void cannotBuildOnWhatHasNotBeenEvaluated() {
      refused(
          () -> pilot.buildingOn(Pilots.ended("p-0"), TAKEN, ANNA, NOON),
          "pilot 'p-1' cannot build on 'p-0', which has not been evaluated; build on an earlier pilot that has been evaluated");
    }

    @Test
    void cannotBuildOnItself() {
      refused(
          () -> pilot.buildingOn(Pilots.evaluated("p-1"), TAKEN, ANNA, NOON),
          "pilot 'p-1' cannot build on 'p-1', which is the same pilot; build on an earlier pilot that has been evaluated");
    }

    @Test
    void hangsOnItsProjectItsIdeasAndTheEarlierPilot() {
      Pilot later =
          pilot
              .trying(Pilots.idea("i-1", CUSTOMERS))
              .buildingOn(Pilots.evaluated("p-0"), TAKEN, ANNA, NOON);
      assertThat(later.bounds())
          .extracting(Object::toString)
          .containsExactly("project 'home'", "idea 'i-1'", "pilot 'p-0'");
    }

    @Test
    void saysWhatItTookFromAnEarlierEvaluation() {
      Idea idea = Pilots.idea("i-1", CUSTOMERS);
      Pilot later = pilot.trying(idea).buildingOn(Pilots.evaluated("p-0"), TAKEN, ANNA, hour(2));
      assertThat(later.origin())
          .isEqualTo(
              new PilotOrigin(
                  Set.of(idea.id()),
                  java.util.Optional.of(new BuildsOn(Id.of("p-0"), TAKEN, ANNA, hour(2)))));
    }
  }

  @Nested
  class Evaluated {

    private final Pilot pilot = Pilots.evaluated("p-1");

    @Test
    void tellsWhatItShowedAndWhen() {
      assertThat(pilot.evaluation()).contains(new Evaluation(text("It helped"), BO, NOON));
      assertThat(pilot.evaluatedOn(ZoneOffset.UTC)).contains(TODAY);
      assertThat(Pilots.ended("p-1").evaluatedOn(ZoneOffset.UTC)).isEmpty();
      assertThat(Pilots.ended("p-1").isEvaluated()).isFalse();
    }

    @Test
    void isStillHeardOfAndOpened() {
      Feedback thanks = new Feedback(CUSTOMERS, text("Thanks"), TODAY);
      assertThat(pilot.heard(thanks).heard(thanks).feedback()).containsExactly(thanks, thanks);
      assertThat(pilot.openAt(Openness.AGORA).openness()).isEqualTo(Openness.AGORA);
      assertThat(pilot.openAt(Openness.AGORA).evaluation()).isEqualTo(pilot.evaluation());
    }

    @Test
    void losesNothingOnceItIsEvaluated() {
      Feedback thanks = new Feedback(CUSTOMERS, text("Thanks"), TODAY);
      Pilot heard = pilot.heard(thanks);
      assertThat(heard.openAt(Openness.AGORA).atRevision(3).isSuccessorOf(pilot)).isTrue();
      assertThat(pilot.isSuccessorOf(heard)).isFalse();
      assertThat(pilot.isSuccessorOf(Pilots.ended("p-1"))).isTrue();
      assertThat(Pilots.ended("p-1").isSuccessorOf(pilot)).isFalse();
      assertThat(
              Pilots.ended("p-1")
                  .plannedBy(CUSTOMERS, 1)
                  .evaluated(text("It helped"), TODAY, BO, NOON))
          .matches(other -> !other.isSuccessorOf(pilot));
      assertThat(Pilots.planned("p-1").isSuccessorOf(Pilots.ended("p-1"))).isTrue();
    }

    static List<Changed> changes() {
      return List.of(
          new Changed("try another idea", p -> p.trying(Pilots.idea("i-1", CUSTOMERS))),
          new Changed(
              "be built differently",
              p -> p.buildingOn(Pilots.evaluated("p-0"), TAKEN, ANNA, NOON)),
          new Changed("be planned by more people", p -> p.plannedBy(CUSTOMERS, 1)),
          new Changed("be tried differently", p -> p.replanned(Pilots.trial())),
          new Changed("be joined by more people", p -> p.joinedBy(CUSTOMERS, 1)),
          new Changed("be evaluated again", p -> p.evaluated(text("Again"), TODAY, BO, hour(9))));
    }

    record Changed(String what, UnaryOperator<Pilot> step) {}

    @ParameterizedTest
    @MethodSource("changes")
    void changesNoMore(Changed changed) {
      refused(
          () -> changed.step().apply(pilot),
          "pilot 'p-1' has been evaluated, so it cannot %s; plan a later pilot that builds on it"
              .formatted(changed.what()));
    }
  }

  @Nested
  class CalledOff {

    private final Pilot pilot =
        Pilots.planned("p-1").calledOff(BO.because("Nobody could come"), NOON);

    @Test
    void saysWhy() {
      assertThat(pilot.calledOff()).contains(new CallingOff(BO.because("Nobody could come"), NOON));
      assertThat(pilot.isCalledOff()).isTrue();
      assertThat(pilot.isEvaluated()).isFalse();
    }

    @Test
    void neverBeganAndHasAReason() {
      refused(
          () -> Pilots.ended("p-1").calledOff(BO.because("x"), NOON),
          "pilot 'p-1' has begun: people took part in it; evaluate what it showed");
      refused(
          () -> Pilots.planned("p-1").calledOff(BO, NOON),
          "calling off pilot 'p-1' needs a reason; say why");
      refused(
          () -> Pilots.evaluated("p-1").calledOff(BO.because("x"), NOON),
          "pilot 'p-1' has been evaluated, so it cannot be called off; plan a later pilot that"
              + " builds on it");
    }

    @Test
    void changesNoMore() {
      refused(
          () -> pilot.calledOff(BO.because("x"), NOON),
          "pilot 'p-1' has been called off, so it cannot be called off again; plan another pilot");
      refused(
          () -> pilot.joinedBy(CUSTOMERS, 1),
          "pilot 'p-1' has been called off, so it cannot be joined by more people; plan another"
              + " pilot");
      refused(
          () -> pilot.evaluated(text("x"), TODAY, BO, hour(9)),
          "pilot 'p-1' has been called off, so it cannot be evaluated; plan another pilot");
      assertThat(Pilots.planned("p-1").isSuccessorOf(pilot)).isFalse();
      assertThat(pilot.openAt(Openness.AGORA).isSuccessorOf(pilot)).isTrue();
    }
  }

  @Test
  void isBounded() {
    LocalDate day = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Trial(text("Calls"), text("Aim"), DateRange.since(day), List.of()))
        .withMessage("a pilot is bounded: it has a first and a last day");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new Trial(text("Calls"), text("Aim"), DateRange.ALWAYS.until(day), List.of()));
    assertThat(Pilots.trial().first()).isEqualTo(LocalDate.of(2026, 2, 16));
    assertThat(Pilots.trial().last()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(Pilots.trial().until(day).first()).isEqualTo(LocalDate.of(2026, 2, 16));
    assertThat(Pilots.trial().measuredBy(text("a"), text("b")).measures())
        .containsExactly(text("a"), text("b"));
  }
}
