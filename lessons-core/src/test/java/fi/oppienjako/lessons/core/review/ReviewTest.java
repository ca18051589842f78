package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.Plans.activity;
import static fi.oppienjako.lessons.core.review.Plans.good;
import static fi.oppienjako.lessons.core.review.Plans.phase;
import static fi.oppienjako.lessons.core.review.Plans.process;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.text.Languages;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final ProcessModel PROCESS = process(phase("work", activity("talk").doneBy()));

  private final Review review = Review.of(PROCESS, Rhythm.DEFAULT);

  @Test
  void goesByTheStandardRules() {
    assertThat(review).isEqualTo(Rules.standard().review(PROCESS, Rhythm.DEFAULT));
    assertThat(review.coverage()).isEqualTo(Coverage.of(PROCESS));
    assertThat(review).containsExactlyElementsOf(review.findings()).hasSize(1);
  }

  @Test
  void findsNothingInAGoodPlan() {
    Review good = Review.of(good(), Rhythm.DEFAULT);

    assertThat(good).isEmpty();
    assertThat(good.coverage().isComplete()).isTrue();
  }

  @Test
  void tellsCoverageAndFindingsInEnglish() {
    assertThat(review)
        .hasToString(
            """
            phase    design thinking  systems thinking  community thinking
            -------  ---------------  ----------------  ------------------
            work en                2                 2                   2

            role  design thinking  systems thinking  community thinking
            ----  ---------------  ----------------  ------------------
            Team                x                 x                   x

            Errors: 1, warnings: 0, notes: 0.
            error, phase work, activity talk: Nobody does “talk en”. Name at least one role that does it. \
            [activity-without-role]""");
  }

  @Test
  void tellsCoverageAndFindingsInAnotherLanguage() {
    assertThat(review.in(Languages.SWEDISH))
        .isEqualTo(
            review.coverage().in(Languages.SWEDISH)
                + "\n\nFel: 1, varningar: 0, anmärkningar: 0.\n"
                + "fel, fas work, åtgärd talk: Ingen utför åtgärden ”talk sv”. Ange minst en roll som utför den. "
                + "[activity-without-role]");
  }
}
