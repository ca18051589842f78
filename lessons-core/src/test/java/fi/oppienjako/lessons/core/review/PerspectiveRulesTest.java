package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.Plans.TEAM;
import static fi.oppienjako.lessons.core.review.Plans.activity;
import static fi.oppienjako.lessons.core.review.Plans.bare;
import static fi.oppienjako.lessons.core.review.Plans.findings;
import static fi.oppienjako.lessons.core.review.Plans.learning;
import static fi.oppienjako.lessons.core.review.Plans.onlyFinding;
import static fi.oppienjako.lessons.core.review.Plans.phase;
import static fi.oppienjako.lessons.core.review.Plans.process;
import static fi.oppienjako.lessons.core.review.Plans.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PerspectiveRulesTest {

  private static final Role HALF =
      Role.of(
              Id.of("half"),
              text("Half", "Puolikas", "Halvan"),
              Perspective.DESIGN,
              Perspective.SYSTEMS)
          .answeringFor(LoopStep.MEASURE);

  @Test
  void tellsAPerspectiveThatNoRoleCarriesAndDoesNotRepeatItForEachActivity() {
    ProcessModel process =
        ProcessModel.inOrder(List.of(HALF), List.of(bare("work", learning("a").doneBy(HALF))));

    Finding finding = onlyFinding(process);

    assertThat(finding)
        .hasToString(
            "error, process: No role covers community thinking. Give the perspective to at "
                + "least one role, and say what somebody in that role then takes care of. "
                + "[perspective-without-role]");
    assertThat(finding.in(Languages.FINNISH))
        .isEqualTo(
            "virhe, prosessi: Mikään rooli ei edusta näkökulmaa ”yhteisöllinen ajattelu”. Anna näkökulma ainakin yhdelle "
                + "roolille ja kerro, mistä siinä roolissa silloin huolehditaan. [perspective-without-role]");
    assertThat(finding.in(Languages.SWEDISH))
        .isEqualTo(
            "fel, process: Ingen roll företräder perspektivet "
                + "”gemenskapsorienterat tänkande”. Låt minst en roll företräda "
                + "perspektivet och beskriv vad den som har rollen då ansvarar för. "
                + "[perspective-without-role]");
  }

  @Test
  void tellsEachPerspectiveThatNoRoleCarriesInTheirOrder() {
    Role blank = Role.of(Id.of("blank"), text("a", "b", "c")).answeringFor(LoopStep.MEASURE);
    ProcessModel process =
        ProcessModel.inOrder(List.of(blank), List.of(bare("work", learning("a").doneBy(blank))));

    assertThat(findings(process))
        .extracting(finding -> finding.message().toString())
        .containsExactly(
            "No role covers design thinking.",
            "No role covers systems thinking.",
            "No role covers community thinking.");
  }

  @Test
  void tellsAPerspectiveThatNoActivityShowsAndDoesNotRepeatItForEachPhase() {
    Activity narrow = from(learning("a"), Perspective.DESIGN, Perspective.COMMUNITY);

    assertThat(onlyFinding(process(bare("work", narrow))))
        .hasToString(
            "error, process: No activity covers systems thinking. Plan an activity for it, "
                + "or say which of the planned activities already covers it. "
                + "[perspective-without-activity]");
  }

  @Test
  void tellsAPhaseThatLacksWhatAnotherHas() {
    Activity narrow = from(learning("a"), Perspective.SYSTEMS, Perspective.COMMUNITY);

    assertThat(onlyFinding(process(bare("first", narrow), phase("second"))))
        .hasToString(
            "warning, phase first: No activity in the phase “first en” covers design "
                + "thinking. Consider an activity for it in this phase, or widen an existing "
                + "one. [phase-lacks-perspective]");
  }

  @Test
  void tellsAPhaseThatLacksWhatItNeedsAsAnError() {
    Activity narrow = from(learning("a"), Perspective.SYSTEMS, Perspective.COMMUNITY);
    Phase needy = bare("first", narrow).needing(Perspective.DESIGN, Perspective.SYSTEMS);

    assertThat(onlyFinding(process(needy, phase("second"))))
        .hasToString(
            "error, phase first: The phase “first en” needs design thinking, but none of "
                + "its activities covers it. Add to the phase an activity that covers it; if the "
                + "phase can do without, remove the perspective from its needs. "
                + "[phase-lacks-needed-perspective]");
  }

  @Test
  void tellsTheNeedOfAPhaseEvenWhenNoPhaseShowsThePerspective() {
    Activity narrow = from(learning("a"), Perspective.SYSTEMS, Perspective.COMMUNITY);

    assertThat(findings(process(bare("work", narrow).needing(Perspective.DESIGN))))
        .extracting(finding -> finding.rule().value())
        .containsExactly("perspective-without-activity", "phase-lacks-needed-perspective");
  }

  @Test
  void tellsAnActivityNoneOfWhoseRolesCarriesItsPerspective() {
    ProcessModel process =
        ProcessModel.inOrder(
            List.of(TEAM, HALF), List.of(phase("work", activity("talk").doneBy(HALF))));

    assertThat(onlyFinding(process))
        .hasToString(
            "warning, phase work, activity talk: “talk en” is meant to cover community "
                + "thinking, but none of its roles has that perspective. Add a role that has the "
                + "perspective, or give the perspective to one of the roles already doing it. "
                + "[activity-perspective-without-role]");
  }

  @Test
  void isContentWhenTheRolesOfAnActivityCarryItsPerspectivesTogether() {
    Role other = Role.of(Id.of("other"), text("a", "b", "c"), Perspective.COMMUNITY);
    ProcessModel process =
        ProcessModel.inOrder(
            List.of(HALF, other), List.of(bare("work", learning("talk").doneBy(HALF, other))));

    assertThat(findings(process)).isEmpty();
  }

  private static Activity from(Activity activity, Perspective... perspectives) {
    return new Activity(
        activity.id(),
        activity.name(),
        activity.description(),
        Set.of(perspectives),
        activity.roles(),
        activity.openness(),
        activity.serves(),
        activity.interval());
  }
}
