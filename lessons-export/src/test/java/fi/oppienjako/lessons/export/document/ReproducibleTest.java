package fi.oppienjako.lessons.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.review.Review;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReproducibleTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void writesTheSameBytesWhateverTheMachine() {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    String here = everything();

    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Etc/GMT+12"));

    assertThat(everything()).isEqualTo(here).doesNotContain("\r");
  }

  @Test
  void speaksEnglishWhereItDoesNotSpeakALanguage() {
    assertThat(new ReviewMarkdown(Wording.in(Locale.GERMAN)).asText(review()))
        .isEqualTo(new ReviewMarkdown().asText(review()));
  }

  private static String everything() {
    return new ResultCardMarkdown().asText(Examples.card())
        + new ResultCardJson().asText(Examples.card())
        + new ReviewMarkdown().asText(review())
        + new ReviewJson().asText(review())
        + new PlaybookMarkdown().asText(Examples.playbook())
        + new LessonMarkdown(Viewer.anyone()).asText(Examples.lesson());
  }

  private static Review review() {
    return Review.of(Examples.process(), Rhythm.DEFAULT);
  }
}
