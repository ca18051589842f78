package fi.oppienjako.lessons.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is about a thing by another name, and in which order. */
class ConceptRankingTest {

  private final Catalogue catalogue = Catalogue.empty(IndexOptions.defaults());

  @AfterEach
  void close() {
    catalogue.close();
  }

  @Test
  void whatMeansTheSameComesBeforeAKindOfIt() throws IOException {
    Thesaurus own =
        Thesaurus.read(
            new StringReader("vessel.en=vessel, craft\ntug.en=tug\ntug.broader=vessel\n"));
    try (Catalogue with = Catalogue.empty(IndexOptions.defaults().withThesaurusOnly(own))) {
      with.with("kind", "en", "The tug came late")
          .with("same", "en", "The craft came late")
          .with("other", "en", "The train came late");
      assertThat(with.find("vessel")).containsExactly("same", "kind");
      assertThat(with.find("tug")).containsExactly("kind");
    }
  }

  @Test
  void aTextAboutAThingComesBeforeALongOneThatNamesItInPassing() {
    String passing =
        "Musiikki soi, ruoka maistui, bussi tuli, sää suosi ja vanhuksetkin viihtyivät ";
    catalogue
        .with("passing", "fi", passing + "ja lehti kirjoitti siitä, kun talo paloi ja auto hajosi")
        .with("about", "fi", "Vanhuksetkin viihtyivät");
    assertThat(catalogue.find("äldre")).containsExactly("about", "passing");
  }

  @Test
  void wordsThatNameAThingTogetherFindItByOtherNames() {
    catalogue
        .with("named", "fi", "Varhaiskasvatus muuttui")
        .with("one", "en", "Childhood was mentioned")
        .with("other", "en", "It rained");
    assertThat(catalogue.find("early childhood education").get(0)).isEqualTo("named");
  }

  @Test
  void aWordThatIsBegunIsCompletedThoughItsStemMeansSomethingElse() {
    catalogue.with("a", "fi", "Saavutettavuusseloste puuttui").with("b", "fi", "Tavoite täyttyi");
    assertThat(catalogue.find("saavutet")).contains("a");
  }

  @ParameterizedTest
  @CsvSource({"fi, hankkeessa", "fi, kehittämiseen", "sv, projektets", "en, projects", "en, needs"})
  void whatAnyWorkSaysOfItselfIsGeneral(String language, String word) {
    assertThat(isGeneral(language, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"fi, kaavoitus", "sv, upphandling", "en, certificate", "se, project"})
  void whatItIsAboutIsNot(String language, String word) {
    assertThat(isGeneral(language, word)).isFalse();
  }

  private static boolean isGeneral(String tag, String word) {
    Locale language = Locale.forLanguageTag(tag);
    Analysis analysis = new Analysis(IndexOptions.defaults());
    return analysis.general().contain(language, analysis.word(language, word).orElseThrow());
  }
}
