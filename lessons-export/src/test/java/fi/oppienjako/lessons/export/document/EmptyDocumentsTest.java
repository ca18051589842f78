package fi.oppienjako.lessons.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.review.Findings;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyDocumentsTest {

  @Test
  void saysThatThereIsNothingToMend() {
    Review found = Review.of(Examples.process(), Rhythm.DEFAULT);
    Review review = new Review(new Findings(List.of()), found.coverage());

    assertThat(new ReviewMarkdown().asText(review)).endsWith("## Findings\n\nNo findings.\n");
    assertThat(new ReviewMarkdown(Wording.in(Languages.FINNISH)).asText(review))
        .endsWith("## Havainnot\n\nEi huomautettavaa.\n");
  }

  @Test
  void saysThatAProcessHasNoRoles() {
    Review review = Review.of(Examples.otherProcess(), Rhythm.DEFAULT);

    assertThat(new ReviewMarkdown().asText(review))
        .contains("| Only  |")
        .doesNotContain("Which role covers which perspective.");
  }

  @Test
  void saysOfEachPartOfACardThatThereIsNothingYet() {
    String markdown =
        new ResultCardMarkdown().asText(Examples.emptyCard(LocalizedText.english("New")));

    assertThat(markdown.split("\nNothing\\.", -1)).hasSize(8);
    assertThat(markdown).contains("| shared            |       0 |").doesNotContain("The lessons");
  }
}
