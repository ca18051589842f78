package fi.oppienjako.lessons.core.concept;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static fi.oppienjako.lessons.core.text.Languages.FINNISH;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final Term SUPPORT = new Term("digital-support");
  private static final Term AREA = new Term("area");
  private final Vocabulary vocabulary =
      new Vocabulary(
          Map.of(
              SUPPORT,
              LocalizedText.english("Digital support").with(FINNISH, "Digituki"),
              AREA,
              LocalizedText.english("Area")));

  @Test
  void tellsALabelInALanguage() {
    assertThat(vocabulary.label(SUPPORT, FINNISH)).isEqualTo("Digituki");
    assertThat(vocabulary.label(AREA, FINNISH)).isEqualTo("Area");
  }

  @Test
  void readsAWordWithoutALabelAsItIsWritten() {
    assertThat(vocabulary.label(new Term("busy-desk"), ENGLISH)).isEqualTo("busy desk");
    assertThat(Vocabulary.EMPTY.label(SUPPORT, ENGLISH)).isEqualTo("digital support");
  }

  @Test
  void readsWhatMayOrMayNotBeAWord() {
    assertThat(vocabulary.label("digital-support", FINNISH)).isEqualTo("Digituki");
    assertThat(vocabulary.label("Not a word", FINNISH)).isEqualTo("Not a word");
  }

  @Test
  void keepsItsWordsInOrder() {
    assertThat(vocabulary.labels().keySet()).containsExactly(AREA, SUPPORT);
  }

  @Test
  void keepsWhatPeopleWriteAsTheLabelOfItsWord() {
    Vocabulary more = vocabulary.naming(LocalizedText.english("R&D / testing"));
    assertThat(more.label(new Term("r-d-testing"), ENGLISH)).isEqualTo("R&D / testing");
    assertThat(more.labels()).hasSize(3);
  }
}
