package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.Plans.TEAM;
import static fi.oppienjako.lessons.core.review.Plans.activity;
import static fi.oppienjako.lessons.core.review.Plans.findings;
import static fi.oppienjako.lessons.core.review.Plans.onlyFinding;
import static fi.oppienjako.lessons.core.review.Plans.phase;
import static fi.oppienjako.lessons.core.review.Plans.process;
import static fi.oppienjako.lessons.core.review.Plans.way;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Transition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PathRulesTest {

  private static final Phase A = phase("a");
  private static final Phase B = phase("b");
  private static final Phase C = phase("c");

  @Nested
  class WaysFromStartToEnd {

    @Test
    void tellsAPhaseThatCannotBeReached() {
      assertThat(onlyFinding(linked(List.of(A, B, C), way("a", "c"), way("b", "c"))))
          .hasToString(
              "error, phase b: The phase “b en” cannot be reached from the start. Add a "
                  + "transition to it from an earlier phase; or remove the phase, and do elsewhere "
                  + "what was to be done only there. [phase-unreachable]");
    }

    @Test
    void tellsAPhaseFromWhichTheEndCannotBeReached() {
      assertThat(onlyFinding(linked(List.of(A, B, C), way("a", "b"), way("a", "c"))))
          .hasToString(
              "error, phase b: The end cannot be reached from the phase “b en”. Add a "
                  + "transition from it to a phase that leads on to the last one. "
                  + "[phase-without-way-to-end]");
    }

    @Test
    void tellsBothEndsOfABrokenWayAndOfAnIslandThatLoops() {
      assertThat(findings(linked(List.of(A, B, C), way("b", "b"))))
          .extracting(finding -> finding.rule() + " " + finding.place())
          .containsExactly(
              "phase-without-way-to-end phase a",
              "phase-unreachable phase b",
              "phase-without-way-to-end phase b",
              "phase-unreachable phase c");
    }

    @Test
    void takesLoopsAsTheyAre() {
      assertThat(
              findings(
                  linked(
                      List.of(A, B, C),
                      way("a", "b"),
                      way("b", "a"),
                      way("b", "b"),
                      way("b", "c"),
                      way("c", "a"))))
          .isEmpty();
    }
  }

  @Nested
  class LookingUpBeforeDeveloping {

    private static final Activity LOOK_UP = activity("study").serving(LoopStep.LOOK_UP);
    private static final Activity DO = activity("build").serving(LoopStep.DO);

    @Test
    void tellsDevelopmentWithoutALookUp() {
      assertThat(onlyFinding(process(phase("a", activity("talk"), DO))))
          .hasToString(
              "error, phase a, activity build: “build en” develops a solution, but it can be "
                  + "reached without anybody having looked up what is already known. Put a look-up "
                  + "of existing knowledge before it: earlier in the same phase, or in an earlier "
                  + "phase that every route passes through. [development-before-look-up]");
    }

    @Test
    void isContentWithALookUpEarlierInTheSamePhase() {
      assertThat(findings(process(phase("a", LOOK_UP, DO)))).isEmpty();
    }

    @Test
    void isNotContentWithALookUpLaterInTheSamePhase() {
      assertThat(onlyFinding(process(phase("a", DO, LOOK_UP))).place())
          .hasToString("phase a, activity build");
    }

    @Test
    void isContentWithALookUpInAnEarlierPhase() {
      assertThat(findings(process(phase("a", LOOK_UP), B, phase("c", DO)))).isEmpty();
    }

    @Test
    void isNotContentWithALookUpInALaterPhaseThatLoopsBack() {
      assertThat(
              onlyFinding(
                      linked(
                          List.of(A, phase("b", DO), phase("c", LOOK_UP)),
                          way("a", "b"),
                          way("b", "c"),
                          way("c", "a")))
                  .place())
          .hasToString("phase b, activity build");
    }

    @Test
    void asksForItOnEveryWay() {
      assertThat(
              onlyFinding(
                      linked(
                          List.of(A, phase("b", LOOK_UP), phase("c", DO)),
                          way("a", "b"),
                          way("b", "c"),
                          way("a", "c")))
                  .place())
          .hasToString("phase c, activity build");
    }

    @Test
    void tellsOnlyTheFirstDevelopmentOnAWay() {
      Activity again = activity("build-again").serving(LoopStep.DO);
      Activity later = activity("build-later").serving(LoopStep.DO);

      assertThat(onlyFinding(process(phase("a", DO, again), phase("b", later))).place())
          .hasToString("phase a, activity build");
    }

    @Test
    void doesNotCountALookUpThatIsTheDevelopmentItself() {
      Activity both = activity("both").serving(LoopStep.LOOK_UP, LoopStep.DO);

      assertThat(onlyFinding(process(phase("a", both))).place())
          .hasToString("phase a, activity both");
    }

    @Test
    void leavesAPhaseThatCannotBeReachedAtThat() {
      assertThat(findings(linked(List.of(A, phase("b", DO), C), way("a", "c"), way("b", "c"))))
          .extracting(finding -> finding.rule().value())
          .containsExactly("phase-unreachable");
    }
  }

  private static ProcessModel linked(List<Phase> phases, Transition... ways) {
    return new ProcessModel(List.of(TEAM), phases, Set.of(ways));
  }
}
