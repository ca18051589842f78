package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.text.Languages;
import org.junit.jupiter.api.Test;

class FacetWordsTest {

  @Test
  void areThoseOfTheReaderAndKeepWhatASearchIsNarrowedBy() {
    assertThat(FacetWords.of(Facet.PERSPECTIVE, "community", Languages.FINNISH))
        .isEqualTo("yhteisöllinen ajattelu (community)");
    assertThat(FacetWords.of(Facet.PERSPECTIVE, "design", Languages.SWEDISH))
        .isEqualTo("designtänkande (design)");
    assertThat(FacetWords.of(Facet.STATE, "embedded", Languages.SWEDISH)).isEqualTo("förankrad");
  }

  @Test
  void areKeysWhereNobodyCallsThemOtherwise() {
    assertThat(FacetWords.of(Facet.THEME, "digital-support", Languages.FINNISH))
        .isEqualTo("digital-support");
    assertThat(FacetWords.of(Facet.YEAR, "2022", Languages.FINNISH)).isEqualTo("2022");
  }
}
