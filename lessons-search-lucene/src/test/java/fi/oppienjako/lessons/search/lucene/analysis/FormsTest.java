package fi.oppienjako.lessons.search.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

/** Words as they are written: codes whole, letters composed, endings of abbreviations off. */
class FormsTest {

  @Test
  void codesStayWhole() {
    for (List<String> row : Terms.table("codes.txt")) {
      assertThat(Terms.places(LanguageAnalysis.forms(), row.get(0)))
          .as(row.get(0))
          .containsExactly(Set.of(row.get(1)));
    }
  }

  @Test
  void codesStayWholeInStemsAndParts() {
    for (String code : List.of("gdpr", "a70301", "2.5", "27001")) {
      assertThat(Terms.all(Terms.stems("fi"), code)).containsExactly(code);
      assertThat(Terms.all(Terms.parts("fi"), code)).containsExactly(code);
    }
  }

  @Test
  void lettersAreComposed() {
    String apart = Normalizer.normalize("päätös", Normalizer.Form.NFD);

    assertThat(Terms.all(LanguageAnalysis.forms(), apart)).containsExactly("päätös");
  }

  @Test
  void stopWordsLeaveTheirPlaces() {
    assertThat(Terms.all(LanguageAnalysis.forms(), "kunta ja valtio")).contains("ja");
    assertThat(Terms.all(Terms.stems("fi"), "kunta eikä valtio, sekä mutta"))
        .containsExactly("kunta", "valtio");
    assertThat(Terms.all(Terms.stems("sv"), "kommun och stad samt också"))
        .containsExactly("kommun", "stad");
    assertThat(Terms.all(Terms.stems("en"), "what we have is our valve")).containsExactly("valv");
  }

  @Test
  void otherLanguagesArePlainWords() {
    Locale sami = Locale.forLanguageTag("se");
    Analyzer stems = LanguageAnalysis.of(sami, PartWords.bundled(sami)).stems();

    assertThat(Terms.all(stems, "Gieldda bálvalus")).containsExactly("gieldda", "bálvalus");
  }

  @Test
  void aLemmatiserIsAskedFirst() {
    Locale finnish = Locale.forLanguageTag("fi");
    Function<String, List<String>> one =
        word -> word.equals("vihkoihin") ? List.of("muistikirja") : List.of();
    Analyzer stems = LanguageAnalysis.of(finnish, PartWords.none(), one).stems();

    assertThat(Terms.all(stems, "vihkoihin")).containsExactly("muistikirja");
    assertThat(Terms.all(stems, "vihkoon")).containsExactly("vihko");
  }
}
