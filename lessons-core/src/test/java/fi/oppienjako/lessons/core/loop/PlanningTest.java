package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanningTest {

  private static final Id<Phase> GRASP = Id.of("grasp");
  private static final Id<Phase> DEVELOP = Id.of("develop");
  private static final ProcessModel PROCESS = process("grasp", "develop");

  private final Setting setting = new Setting();
  private final Project planned =
      setting
          .sharing
          .plan("Planned")
          .facing("Queues")
          .about("booking")
          .openAt(Openness.ARENA)
          .following(PROCESS)
          .start(ANNA);

  private static ProcessModel process(String... phases) {
    return ProcessModel.inOrder(
        List.of(), Stream.of(phases).map(id -> Phase.of(Id.of(id), text(id))).toList());
  }

  private Plan plan() {
    return setting.kept(seen -> seen.plans().find(Plan.idFor(planned.id())).orElseThrow());
  }

  /** What holds for every verb that takes a project a step further. */
  @Nested
  class EveryChange {

    static Stream<Function<Situation, Project>> verbs() {
      return Stream.of(
          it -> it.setting().sharing.refine(it.project(), "Queues at nine", ANNA),
          it -> it.setting().sharing.enter(it.project(), GRASP, ANNA),
          it -> it.setting().sharing.end(it.project(), ANNA));
    }

    record Situation(Setting setting, Project project) {}

    @ParameterizedTest
    @MethodSource("verbs")
    void isKeptAsTheNextRevision(Function<Situation, Project> verb) {
      Project changed = verb.apply(new Situation(setting, planned));
      assertThat(changed.revision()).isEqualTo(2);
      assertThat(setting.kept(planned)).isEqualTo(changed);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void isRefusedIfSomebodyElseChangedTheProject(Function<Situation, Project> verb) {
      Project changed = setting.sharing.save(planned.asExample());
      assertThatExceptionOfType(StaleRevisionException.class)
          .isThrownBy(() -> verb.apply(new Situation(setting, planned)));
      assertThat(setting.kept(planned)).isEqualTo(changed);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void isRefusedIfTheProjectIsNotKept(Function<Situation, Project> verb) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> verb.apply(new Situation(setting, project("ghost"))))
          .withMessage("project 'ghost' does not exist or is not visible to this viewer");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void isRefusedUnlessPermitted(Function<Situation, Project> verb) {
      setting.asked.clear();
      setting.refuse();
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> verb.apply(new Situation(setting, planned)))
          .withMessage("person 'anna' may not take the step 'plan' for project '%s'", planned.id());
      assertThat(setting.asked)
          .extracting(Setting.Question::by, one -> one.verb().step(), Setting.Question::subject)
          .containsExactly(tuple(ANNA, LoopStep.PLAN, planned.id().value()));
      assertThat(setting.kept(planned)).isEqualTo(planned);
    }
  }

  @Nested
  class Refining {

    @Test
    void keepsEveryTelling() {
      setting.clock.pass(Duration.ofHours(1));
      Project refined = setting.sharing.refine(planned, "Queues at nine", BO);
      assertThat(refined.challenge().versions())
          .containsExactly(
              planned.challenge().versions().get(0),
              new Challenge.Version(text("Queues at nine"), BO, setting.clock.instant()));
    }
  }

  @Nested
  class Entering {

    @Test
    void isSuccessorOfPhaseToPhase() {
      Project begun = setting.sharing.enter(planned, GRASP, ANNA);
      setting.clock.pass(Duration.ofDays(3));
      Project further = setting.sharing.enter(begun, DEVELOP, ANNA);
      assertThat(further.progress())
          .isEqualTo(Progress.NONE.entering(GRASP, TODAY).entering(DEVELOP, TODAY.plusDays(3)));
      setting.clock.pass(Duration.ofDays(1));
      assertThat(setting.sharing.end(further, ANNA).progress().ended()).contains(TODAY.plusDays(4));
    }

    @Test
    void refusesAPhaseThatIsNotInThePlan() {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> setting.sharing.enter(planned, Id.of("rest"), ANNA))
          .withMessage(
              "the plan of project '%s' has no phase 'rest'; it has grasp, develop", planned.id());
      assertThat(setting.kept(planned)).isEqualTo(planned);
    }

    @Test
    void takesAnyPhaseWithoutAPlan() {
      Project entered = setting.sharing.enter(setting.desk, Id.of("any"), ANNA);
      assertThat(entered.progress().current().orElseThrow().phase()).isEqualTo(Id.of("any"));
    }
  }

  @Nested
  class Replanning {

    private final Plan another = Plan.own(planned, process("listen"));

    @Test
    void putsANewPlanInThePlaceOfTheOldOne() {
      Plan replanned = setting.sharing.replan(planned, another, ANNA);
      assertThat(replanned.revision()).isEqualTo(2);
      assertThat(replanned.process()).isEqualTo(process("listen"));
      assertThat(plan()).isEqualTo(replanned);
    }

    @Test
    void givesAProjectItsFirst() {
      Plan first = setting.sharing.replan(setting.desk, Plan.own(setting.desk, PROCESS), ANNA);
      assertThat(first.revision()).isEqualTo(1);
    }

    @Test
    void refusesAPlanThatWasReadBeforeSomebodyElseChangedIt() {
      Plan read = plan();
      Plan changed = setting.sharing.replan(planned, another, BO);
      assertThatExceptionOfType(StaleRevisionException.class)
          .isThrownBy(() -> setting.sharing.replan(planned, read, ANNA));
      assertThat(plan()).isEqualTo(changed);
    }

    @Test
    void refusesThePlanOfAnotherProject() {
      List<Change> changes = setting.changes();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> setting.sharing.replan(setting.desk, another, ANNA))
          .withMessage("the plan is that of project '%s', not of 'n-004'", planned.id());
      Planning planning = new Planning(setting.sharing.context());
      Project own = Project.of(Id.of("own"), text("Own"), setting.desk.challenge());
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> planning.start(own, Optional.of(plan()), ANNA))
          .withMessage("the plan is that of project '%s', not of 'own'", planned.id());
      assertThat(setting.changes()).isEqualTo(changes);
    }

    @Test
    void refusesAPlanThatIsWiderOpenThanItsProject() {
      Plan wide = Plan.own(planned.openAt(Openness.AGORA), PROCESS);
      assertThatExceptionOfType(TooWidelyOpenException.class)
          .isThrownBy(() -> setting.sharing.replan(planned, wide, ANNA))
          .withMessage(
              "plan '%s' cannot be open at agora, since project '%s' is open at arena; open that more widely first",
              planned.id(), planned.id());
    }

    @Test
    void takesAPlanThatIsLessWidelyOpen() {
      Plan narrow = Plan.own(planned.openAt(Openness.LAB), PROCESS);
      assertThat(setting.sharing.replan(planned, narrow, ANNA).openness()).isEqualTo(Openness.LAB);
    }

    @Test
    void needsAProjectThatIsKept() {
      Project ghost = project("ghost");
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> setting.sharing.replan(ghost, Plan.own(ghost, PROCESS), ANNA));
    }

    @Test
    void needsPermission() {
      setting.refuse();
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> setting.sharing.replan(planned, another, ANNA));
    }
  }

  @Nested
  class Ending {

    @Test
    void leavesNothingToBenefitFrom() {
      Lesson shared = setting.shared(Openness.AGORA);
      Project begun = setting.sharing.enter(planned, GRASP, ANNA);
      assertThat(setting.sharing.beneficiaries(shared, Viewer.unrestricted()))
          .extracting(Suggestion::subject)
          .contains(begun);
      Project ended = setting.sharing.end(begun, ANNA);
      assertThat(setting.sharing.beneficiaries(shared, Viewer.unrestricted()))
          .extracting(Suggestion::subject)
          .doesNotContain(begun, ended)
          .isNotEmpty();
    }
  }

  @Test
  void thePlanIsKeptWithTheProject() {
    assertThat(plan())
        .isEqualTo(
            new Plan(
                Id.of(planned.id().value()),
                1,
                planned.id(),
                Optional.empty(),
                List.of(),
                PROCESS,
                Openness.ARENA));
  }
}
