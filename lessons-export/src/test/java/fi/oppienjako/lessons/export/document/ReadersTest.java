package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.core.people.By.by;
import static fi.oppienjako.lessons.export.document.Examples.ANNA;
import static fi.oppienjako.lessons.export.document.Examples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadersTest {

  private static final Wording NAMED = Wording.ENGLISH.with(Examples.names());

  @Test
  void tellsAStrangerNothingFromBeforeTheLessonWasOpen() {
    String markdown = new LessonMarkdown(Viewer.anyone(), NAMED).asText(Examples.lesson());

    assertThat(markdown).contains("| validate ").doesNotContain("two others saw it too", "Anna");
  }

  @Test
  void tellsAMemberTheWholeHistory() {
    assertThat(
            new LessonMarkdown(Viewer.anyone().memberOf(Examples.PROJECT), NAMED)
                .asText(Examples.lesson()))
        .contains("two others saw it too", "Anna Example");
  }

  @Test
  void tellsAStrangerNeitherWhatIsHiddenNorWhatStaysInTheProject() {
    String markdown =
        new LessonMarkdown(Viewer.anyone())
            .asText(new LessonWithDiscussion(Examples.lesson(), Examples.discussion()));

    assertThat(markdown)
        .contains(
            "## Discussion",
            "- **Name not shown**, 13 October 2022",
            "  - **Name not shown**, 14 October 2022, hidden",
            "    (hidden by a moderator)",
            "    - **Name not shown**, 16 October 2022")
        .doesNotContain("thief", "mayor");
  }

  @Test
  void setsTheDeepestRepliesBesideEachOther() {
    List<Comment> chain = new ArrayList<>();
    Examples.discussion().get(0).comments().limit(1).forEach(chain::add);
    for (int i = 0; i < 6_000; i++) {
      chain.add(chain.get(i).reply(Id.of("r" + i), LocalizedText.english("R" + i), by(ANNA), NOON));
    }
    LessonWithDiscussion told =
        new LessonWithDiscussion(Examples.lesson(), CommentThread.of(chain));

    assertThat(new LessonMarkdown(Viewer.anyone()).asText(told))
        .contains(
            "\n          - **Name not shown**, 3 October 2022\n",
            "\n            R4\n",
            "\n            R5999\n")
        .doesNotContain("\n            - ");
  }

  @Test
  void refusesADiscussionOfAnotherLesson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LessonWithDiscussion(Examples.draft(), Examples.discussion()))
        .withMessage("comment 'c1' is not about lesson 'd1'");
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
