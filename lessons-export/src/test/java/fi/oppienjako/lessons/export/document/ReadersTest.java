package fi.oppienjako.lessons.export.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Review;
import org.junit.jupiter.api.Test;

class ReadersTest {

  @Test
  void tellsAStrangerNothingFromBeforeTheLessonWasOpen() {
    String markdown = new LessonMarkdown(Viewer.anyone()).asText(Examples.lesson());

    assertThat(markdown).contains("| validate ").doesNotContain("two others saw it too", "`anna`");
  }

  @Test
  void tellsAMemberTheWholeHistory() {
    assertThat(
            new LessonMarkdown(Viewer.anyone().memberOf(Examples.PROJECT))
                .asText(Examples.lesson()))
        .contains("two others saw it too", "`anna`");
  }

  @Test
  void refusesALessonOrAPlanThatTheReaderDoesNotSee() {
    Project inside = Examples.PROJECT.openAt(Openness.LAB);
    PlanReview plan = PlanReview.of(inside, Plan.own(inside, Examples.process()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlanMarkdown(Viewer.anyone()).asText(plan))
        .withMessage("plan 'guidance' is not open to this reader: anyone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LessonMarkdown(Viewer.anyone()).asText(Examples.draft()))
        .withMessage("lesson 'd1' is not open to this reader: anyone");
    assertThat(new PlanMarkdown(Viewer.anyone().at(Openness.LAB, inside)).asText(plan))
        .startsWith("# Plan: ")
        .contains("**Playbook:** the project’s own process");
  }

  @Test
  void refusesAReviewOfSomethingElse() {
    Review other = Review.of(Examples.otherProcess(), Rhythm.DEFAULT);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanReview.of(Examples.PROJECT, Examples.plan(), other));
  }

  @Test
  void tellsDeparturesByIdentifiersWhereThePlaybookIsNotAtHand() {
    PlanReview plan = PlanReview.of(Examples.PROJECT, Examples.adaptedPlan());

    assertThat(new PlanMarkdown(Viewer.anyone()).asText(plan))
        .contains("- dropped: activity coffee");
  }
}
