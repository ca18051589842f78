package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.Plans.activity;
import static fi.oppienjako.lessons.core.review.Plans.bare;
import static fi.oppienjako.lessons.core.review.Plans.findings;
import static fi.oppienjako.lessons.core.review.Plans.learning;
import static fi.oppienjako.lessons.core.review.Plans.onlyFinding;
import static fi.oppienjako.lessons.core.review.Plans.phase;
import static fi.oppienjako.lessons.core.review.Plans.process;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.text.Languages;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LessonRulesTest {

  private static final Activity CAPTURE = activity("notes").serving(LoopStep.CAPTURE);
  private static final Activity SHARE =
      activity("coffee").serving(LoopStep.SHARE).openAt(Openness.STUDIO);
  private static final Activity WEEKLY_CAPTURE = CAPTURE.every(Interval.weeks(1));
  private static final Activity WEEKLY_SHARE = SHARE.every(Interval.weeks(1));

  @Nested
  class Reach {

    @Test
    void tellsAPhaseThatCapturesNothing() {
      assertThat(onlyFinding(process(bare("a", activity("talk")), phase("b"))))
          .hasToString(
              "warning, phase a: Nothing in the phase “a en” captures lessons. Add a moment to it when lessons are "
                  + "noticed together and written down. [phase-without-capture]");
    }

    @Test
    void tellsThatNothingIsSharedBeyondTheProjectsOwnLevel() {
      assertThat(onlyFinding(process(bare("a", learning("talk").openAt(Openness.LAB)))))
          .hasToString(
              "error, process: No activity shares lessons beyond level Lab. Plan a sharing "
                  + "that is open to more people: those who steer the work, those it concerns, or "
                  + "anyone. [no-wider-sharing]");
    }

    @Test
    void doesNotTakeAnOpenActivityOfAnotherKindForSharing() {
      Activity open = activity("open").serving(LoopStep.CAPTURE).openAt(Openness.AGORA);

      assertThat(
              onlyFinding(process(bare("a", open, learning("talk").openAt(Openness.LAB)))).rule())
          .hasToString("no-wider-sharing");
    }
  }

  @Nested
  class InRhythm {

    @Test
    void tellsCaptureMoreSeldomThanTheRhythm() {
      Finding finding =
          onlyFinding(process(bare("a", CAPTURE.every(Interval.weeks(3)), WEEKLY_SHARE)));

      assertThat(finding)
          .hasToString(
              "warning, phase a, activity notes: “notes en” captures lessons every 3 weeks, "
                  + "but the rhythm calls for it every 2 weeks. Repeat it more often, or add to "
                  + "the phase another activity that captures lessons as often as the rhythm "
                  + "requires. [capture-too-seldom]");
      assertThat(finding.message().in(Languages.FINNISH))
          .isEqualTo(
              "Toimenpiteessä ”notes fi” oppeja kirjataan 3 viikon välein, mutta "
                  + "rytmin mukaan niitä pitäisi kirjata 2 viikon välein.");
      assertThat(finding.message().in(Languages.SWEDISH))
          .isEqualTo(
              "I åtgärden ”notes sv” antecknas lärdomar med 3 veckors mellanrum, men "
                  + "enligt rytmen ska det ske med 2 veckors mellanrum.");
    }

    @Test
    void tellsSharingMoreSeldomThanTheRhythm() {
      assertThat(onlyFinding(process(bare("a", WEEKLY_CAPTURE, SHARE.every(Interval.weeks(5))))))
          .hasToString(
              "warning, phase a, activity coffee: “coffee en” shares lessons every 5 weeks, "
                  + "but the rhythm calls for it every month. Repeat it more often, or add to the "
                  + "phase another activity that shares lessons as often as the rhythm requires. "
                  + "[sharing-too-seldom]");
    }

    @Test
    void isContentWithTheRhythmItself() {
      assertThat(
              findings(
                  process(
                      bare(
                          "a", CAPTURE.every(Interval.days(14)), SHARE.every(Interval.months(1))))))
          .isEmpty();
    }

    @Test
    void goesByTheRhythmGiven() {
      Rhythm slow = new Rhythm(Interval.months(2), Interval.months(3));
      var process =
          process(bare("a", CAPTURE.every(Interval.months(2)), SHARE.every(Interval.months(3))));

      assertThat(Review.of(process, slow)).isEmpty();
      assertThat(Review.of(process, Rhythm.DEFAULT))
          .extracting(finding -> finding.rule().value())
          .containsExactly("capture-too-seldom", "sharing-too-seldom");
    }

    @Test
    void letsAMoreFrequentActivityOfThePhaseMakeUpForARareOne() {
      Activity yearly =
          activity("year").serving(LoopStep.CAPTURE, LoopStep.SHARE).every(Interval.parse("year"));

      assertThat(findings(process(bare("a", yearly, WEEKLY_CAPTURE, WEEKLY_SHARE)))).isEmpty();
    }

    @Test
    void tellsTheMostFrequentActivityOfAPhaseThatIsNotInRhythm() {
      Activity yearly = activity("year").serving(LoopStep.CAPTURE).every(Interval.parse("year"));

      assertThat(
              onlyFinding(
                      process(bare("a", yearly, CAPTURE.every(Interval.months(1)), WEEKLY_SHARE)))
                  .place())
          .hasToString("phase a, activity notes");
    }

    @Test
    void doesNotLetAnotherPhaseMakeUpForIt() {
      assertThat(
              onlyFinding(process(bare("a", CAPTURE.every(Interval.months(1))), phase("b")))
                  .place())
          .hasToString("phase a, activity notes");
    }
  }

  @Nested
  class Repeated {

    @Test
    void tellsThatNoCaptureIsRepeated() {
      assertThat(onlyFinding(process(bare("a", CAPTURE, WEEKLY_SHARE))))
          .hasToString(
              "warning, process: Lessons are not captured regularly: no activity that captures them is repeated. "
                  + "Repeat an activity that captures lessons, every 2 weeks at least. [capture-not-repeated]");
    }

    @Test
    void tellsThatNoSharingIsRepeated() {
      assertThat(onlyFinding(process(bare("a", WEEKLY_CAPTURE, SHARE))))
          .hasToString(
              "warning, process: Lessons are not shared regularly: no activity that shares them is repeated. Repeat "
                  + "an activity that shares lessons, every month at least. [sharing-not-repeated]");
    }

    @Test
    void isContentWithOneRepeatedInSomePhase() {
      assertThat(findings(process(bare("a", CAPTURE, SHARE), phase("b")))).isEmpty();
    }
  }
}
