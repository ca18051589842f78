package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.Plans.TEAM;
import static fi.oppienjako.lessons.core.review.Plans.activity;
import static fi.oppienjako.lessons.core.review.Plans.good;
import static fi.oppienjako.lessons.core.review.Plans.phase;
import static fi.oppienjako.lessons.core.review.Plans.process;
import static fi.oppienjako.lessons.core.review.Plans.text;
import static fi.oppienjako.lessons.core.text.LocalizedText.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Id<Rule> IDLE = Id.of("role-without-activity");
  private static final ProcessModel WITH_IDLE_ROLE =
      ProcessModel.inOrder(
          List.of(
              TEAM,
              Role.of(Id.of("idle"), text("Idle", "Joutilas", "Sysslolös"), Perspective.DESIGN)),
          List.of(phase("work")));

  @Test
  void findNothingInAGoodPlan() {
    assertThat(Rules.standard().review(good(), Rhythm.DEFAULT)).isEmpty();
  }

  @Test
  void tellTheirIdentifiersInOrder() {
    assertThat(Rules.standard())
        .hasToString(
            "[perspective-without-role, perspective-without-activity, phase-lacks-needed-perspective, "
                + "phase-lacks-perspective, activity-perspective-without-role, activity-without-role, "
                + "role-without-activity, nobody-answers-for-follow-up, phase-unreachable, "
                + "phase-without-way-to-end, development-before-look-up, phase-without-capture, "
                + "no-wider-sharing, capture-too-seldom, sharing-too-seldom, capture-not-repeated, "
                + "sharing-not-repeated, nobody-in-team, roles-without-anybody, most-roles-with-one, "
                + "phase-over-without-lesson, plan-as-playbook]");
  }

  @Test
  void areGradedByWhatTheConceptCannotDoWithout() {
    assertThat(Rules.standard())
        .filteredOn(rule -> rule.severity() == Severity.WARNING)
        .extracting(rule -> rule.id().value())
        .containsExactly(
            "phase-lacks-perspective",
            "activity-perspective-without-role",
            "role-without-activity",
            "phase-without-capture",
            "capture-too-seldom",
            "sharing-too-seldom",
            "capture-not-repeated",
            "sharing-not-repeated",
            "roles-without-anybody",
            "phase-over-without-lesson");
    assertThat(Rules.standard())
        .filteredOn(rule -> rule.severity() == Severity.NOTE)
        .extracting(rule -> rule.id().value())
        .containsExactly("nobody-in-team", "most-roles-with-one", "plan-as-playbook");
  }

  @Test
  void takeARuleOfATeamAndANewSeverityInThreeLines() {
    Rule pilot =
        Rule.of(
            Id.of("no-pilot"),
            Severity.NOTE,
            english("Nothing is tried out."),
            english("Plan a pilot."),
            (process, rhythm) ->
                process.phases().size() > 1 ? Stream.empty() : Stream.of(Place.PROCESS));
    Rules ours = Rules.standard().with(pilot).with(IDLE, Severity.ERROR);

    assertThat(ours.review(WITH_IDLE_ROLE, Rhythm.DEFAULT))
        .extracting(Finding::toString)
        .containsExactly(
            "error, role idle: The role “Idle” does nothing in this plan. Name the role in "
                + "an activity; or remove it, and give its perspectives to another role. "
                + "[role-without-activity]",
            "note, process: Nothing is tried out. Plan a pilot. [no-pilot]");
    assertThat(ours.review(good(), Rhythm.DEFAULT)).isEmpty();
  }

  @Nested
  class Changed {

    @Test
    void leaveTheRulesTheyCameFromAsTheyWere() {
      Rules.standard().with(IDLE, Severity.ERROR).without(IDLE);

      assertThat(Rules.standard().rule(IDLE)).map(Rule::severity).contains(Severity.WARNING);
    }

    @Test
    void canBeRegradedMoreThanOnce() {
      Rule rule =
          Rules.standard()
              .with(IDLE, Severity.ERROR)
              .with(IDLE, Severity.NOTE)
              .rule(IDLE)
              .orElseThrow();

      assertThat(rule.id()).isEqualTo(IDLE);
      assertThat(rule.severity()).isEqualTo(Severity.NOTE);
      assertThat(rule.check(WITH_IDLE_ROLE, Rhythm.DEFAULT))
          .extracting(Finding::severity)
          .containsExactly(Severity.NOTE);
      assertThat(rule).isEqualTo(Rules.standard().rule(IDLE).orElseThrow().at(Severity.NOTE));
    }

    @Test
    void doNotSayWhatALeftOutRuleWouldHaveSaid() {
      Rules ours = Rules.standard().without(IDLE);

      assertThat(ours.rule(IDLE)).isEmpty();
      assertThat(ours).hasSize(21);
      assertThat(ours.review(WITH_IDLE_ROLE, Rhythm.DEFAULT)).isEmpty();
    }

    @Test
    void holdTheLaterOfTwoRulesWithTheSameIdentifier() {
      Rule mild = rule("mine", Severity.NOTE);
      Rule stern = rule("mine", Severity.ERROR);

      assertThat(Rules.of(mild, stern)).containsExactly(stern);
      assertThat(Rules.of(mild).with(stern)).containsExactly(stern);
    }

    @Test
    void refuseARuleThatIsNotThere() {
      Rules ours = Rules.of(rule("mine", Severity.NOTE));

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ours.without(IDLE))
          .withMessage("there is no rule 'role-without-activity' among mine");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ours.with(IDLE, Severity.NOTE))
          .withMessage("there is no rule 'role-without-activity' among mine");
    }
  }

  @Test
  void canBeOfOneTeamAlone() {
    Rule mine = rule("mine", Severity.NOTE);

    Review review =
        Rules.of(mine).review(process(phase("work", activity("a").doneBy())), Rhythm.DEFAULT);

    assertThat(review)
        .containsExactly(Finding.of(mine, Place.PROCESS, english("message"), english("advice")));
  }

  @Test
  void refuseToReviewNothing() {
    assertThatNullPointerException()
        .isThrownBy(() -> Rules.standard().review(null, Rhythm.DEFAULT))
        .withMessage("process");
    assertThatNullPointerException()
        .isThrownBy(() -> Rules.of().review(good(), null))
        .withMessage("rhythm");
  }

  private static Rule rule(String id, Severity severity) {
    return Rule.of(
        Id.of(id),
        severity,
        english("message"),
        english("advice"),
        (process, rhythm) -> Stream.of(Place.PROCESS));
  }
}
