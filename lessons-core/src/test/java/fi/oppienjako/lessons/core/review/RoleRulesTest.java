package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.Plans.TEAM;
import static fi.oppienjako.lessons.core.review.Plans.activity;
import static fi.oppienjako.lessons.core.review.Plans.bare;
import static fi.oppienjako.lessons.core.review.Plans.learning;
import static fi.oppienjako.lessons.core.review.Plans.onlyFinding;
import static fi.oppienjako.lessons.core.review.Plans.phase;
import static fi.oppienjako.lessons.core.review.Plans.process;
import static fi.oppienjako.lessons.core.review.Plans.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleRulesTest {

  @Test
  void tellsAnActivityThatNobodyDoes() {
    Finding finding = onlyFinding(process(phase("work", activity("talk").doneBy())));

    assertThat(finding)
        .hasToString(
            "error, phase work, activity talk: Nobody does “talk en”. Name at least one role that does it. "
                + "[activity-without-role]");
    assertThat(finding.in(Languages.FINNISH))
        .isEqualTo(
            "virhe, vaihe work, toimenpide talk: Toimenpidettä ”talk fi” ei tee kukaan. "
                + "Nimeä ainakin yksi rooli, joka tekee sen. [activity-without-role]");
    assertThat(finding.in(Languages.SWEDISH))
        .isEqualTo(
            "fel, fas work, åtgärd talk: Ingen utför åtgärden ”talk sv”. Ange minst en roll som utför den. "
                + "[activity-without-role]");
  }

  @Test
  void tellsARoleThatDoesNothing() {
    Role idle = Role.of(Id.of("idle"), text("Watcher", "Katselija", "Åskådare"));
    ProcessModel process = ProcessModel.inOrder(List.of(TEAM, idle), List.of(phase("work")));

    assertThat(onlyFinding(process))
        .hasToString(
            "warning, role idle: The role “Watcher” does nothing in this plan. Name the "
                + "role in an activity; or remove it, and give its perspectives to another role. "
                + "[role-without-activity]");
  }

  @Test
  void tellsThatNobodyAnswersForFollowUp() {
    Role team = TEAM.answeringFor(LoopStep.SHARE, LoopStep.REUSE);
    ProcessModel process =
        ProcessModel.inOrder(List.of(team), List.of(bare("work", learning("a"))));

    assertThat(onlyFinding(process))
        .hasToString(
            "error, process: Nobody is responsible for following up how the lessons are "
                + "used. Make a role responsible for the step “measure”, so that lessons lead to "
                + "action. [nobody-answers-for-follow-up]");
  }

  @Test
  void letsARoleAnswerForAStepAndDoNothingElse() {
    Role steering =
        Role.of(Id.of("steering"), text("Steering group", "Ohjausryhmä", "Styrgrupp"))
            .answeringFor(LoopStep.MEASURE);
    Role team = TEAM.answeringFor();
    ProcessModel process = ProcessModel.inOrder(List.of(team, steering), List.of(phase("work")));

    assertThat(Plans.findings(process)).isEmpty();
  }

  @Test
  void adviseNothingThatMakesAnError() {
    Role idle =
        Role.of(Id.of("idle"), text("Watcher", "Katselija", "Åskådare"), Perspective.COMMUNITY);
    Role team =
        new Role(
            TEAM.id(),
            TEAM.name(),
            List.of(),
            Set.of(Perspective.DESIGN, Perspective.SYSTEMS),
            TEAM.answersFor());
    ProcessModel process = ProcessModel.inOrder(List.of(team, idle), List.of(phase("work")));
    ProcessModel followed = ProcessModel.inOrder(List.of(TEAM), List.of(phase("work")));

    assertThat(Plans.findings(process).ofRule(Id.of("role-without-activity"))).hasSize(1);
    assertThat(Plans.findings(followed)).isEmpty();
  }
}
