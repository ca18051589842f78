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
            "error, process: No role carries community thinking. Let at least one role carry it, and say what "
                + "somebody in that role then sees to. [perspective-without-role]");
    assertThat(finding.in(Languages.FINNISH))
        .isEqualTo(
            "virhe, prosessi: Mikään rooli ei edusta näkökulmaa ”yhteisöajattelu”. Anna näkökulma ainakin yhdelle "
                + "roolille ja kerro, mistä siinä roolissa silloin huolehditaan. [perspective-without-role]");
    assertThat(finding.in(Languages.SWEDISH))
        .isEqualTo(
            "fel, process: Ingen roll företräder perspektivet ”gemenskapsorienterat tänkande”. Låt minst en roll bära "
                + "perspektivet och berätta vad den som har rollen då ser till. [perspective-without-role]");
  }

  @Test
  void tellsEachPerspectiveThatNoRoleCarriesInTheirOrder() {
    Role blank = Role.of(Id.of("blank"), text("a", "b", "c")).answeringFor(LoopStep.MEASURE);
    ProcessModel process =
        ProcessModel.inOrder(List.of(blank), List.of(bare("work", learning("a").doneBy(blank))));

    assertThat(findings(process))
        .extracting(finding -> finding.message().toString())
        .containsExactly(
            "No role carries design thinking.",
            "No role carries systems thinking.",
            "No role carries community thinking.");
  }

  @Test
  void tellsAPerspectiveThatNoActivityShowsAndDoesNotRepeatItForEachPhase() {
    Activity narrow = from(learning("a"), Perspective.DESIGN, Perspective.COMMUNITY);

    assertThat(onlyFinding(process(bare("work", narrow))))
        .hasToString(
            "error, process: Nothing is done from the perspective of systems thinking. Plan an activity from it, or "
                + "say which of the planned activities already takes it in. [perspective-without-activity]");
  }

  @Test
  void tellsAPhaseThatLacksWhatAnotherHas() {
    Activity narrow = from(learning("a"), Perspective.SYSTEMS, Perspective.COMMUNITY);

    assertThat(onlyFinding(process(bare("first", narrow), phase("second"))))
        .hasToString(
            "warning, phase first: Nothing in the phase “first en” is done from the perspective of design thinking. "
                + "Consider an activity from it in this phase, or widen one that is there. "
                + "[phase-lacks-perspective]");
  }

  @Test
  void tellsAPhaseThatLacksWhatItNeedsAsAnError() {
    Activity narrow = from(learning("a"), Perspective.SYSTEMS, Perspective.COMMUNITY);
    Phase needy = bare("first", narrow).needing(Perspective.DESIGN, Perspective.SYSTEMS);

    assertThat(onlyFinding(process(needy, phase("second"))))
        .hasToString(
            "error, phase first: The phase “first en” needs design thinking, but nothing in it is done from that "
                + "perspective. Add an activity from it to the phase; if the phase can do without, take the "
                + "perspective off its needs. [phase-lacks-needed-perspective]");
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
            "warning, phase work, activity talk: “talk en” is to be done from the perspective of community thinking, "
                + "but none of its roles carries it. Add a role that carries the perspective, or let one of those "
                + "that do it carry it. [activity-perspective-without-role]");
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
