package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenDocumentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesResultCards(String language) {
    compare(
        "result-card", "md", language, new ResultCardMarkdown(wording(language)), Examples.card());
    compare(
        "result-card", "json", language, new ResultCardJson(wording(language)), Examples.card());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesReviews(String language) {
    Review review = Review.of(Examples.process(), Rhythm.DEFAULT);
    compare("review", "md", language, new ReviewMarkdown(wording(language)), review);
    compare("review", "json", language, new ReviewJson(wording(language)), review);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesPlans(String language) {
    compare(
        "plan",
        "md",
        language,
        new PlanMarkdown(Viewer.anyone(), wording(language)),
        PlanReview.of(Examples.PROJECT, Examples.adaptedPlan()).departingFrom(Examples.playbook()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesPlaybooks(String language) {
    compare(
        "playbook", "md", language, new PlaybookMarkdown(wording(language)), Examples.playbook());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesLessons(String language) {
    compare(
        "lesson",
        "md",
        language,
        new LessonMarkdown(Viewer.anyone().memberOf(Examples.PROJECT), wording(language)),
        new LessonWithDiscussion(Examples.lesson(), Examples.discussion()));
  }

  private static Wording wording(String language) {
    return Wording.in(Languages.parse(language)).with(Examples.vocabulary()).with(Examples.names());
  }

  private static <T> void compare(
      String name, String extension, String language, DocumentFormat<T> format, T subject) {
    Golden.compare(name + "_" + language + "." + extension, format.asText(subject));
  }
}
