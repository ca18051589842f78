package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.document.Wording;
import org.junit.jupiter.api.Test;

class FacetWordsTest {

  @Test
  void areThoseOfTheReaderAndKeepWhatASearchIsNarrowedBy() {
    assertThat(FacetWords.of(Facet.PERSPECTIVE, "community", Wording.in(Languages.FINNISH)))
        .isEqualTo("yhteisöllinen ajattelu (community)");
    assertThat(FacetWords.of(Facet.PERSPECTIVE, "design", Wording.in(Languages.SWEDISH)))
        .isEqualTo("designtänkande (design)");
    assertThat(FacetWords.of(Facet.STATE, "embedded", Wording.in(Languages.SWEDISH)))
        .isEqualTo("förankrad");
  }

  @Test
  void areWhatAProgrammeCallsItsThemes() {
    Vocabulary vocabulary =
        Vocabulary.EMPTY.naming(LocalizedText.of(Languages.FINNISH, "Digituki"));
    assertThat(
            FacetWords.of(Facet.THEME, "digituki", Wording.in(Languages.FINNISH).with(vocabulary)))
        .isEqualTo("Digituki (digituki)");
  }

  @Test
  void areKeysWhereNobodyCallsThemOtherwise() {
    assertThat(FacetWords.of(Facet.THEME, "digital-support", Wording.in(Languages.FINNISH)))
        .isEqualTo("digital-support");
    assertThat(FacetWords.of(Facet.YEAR, "2022", Wording.in(Languages.FINNISH))).isEqualTo("2022");
  }
}
