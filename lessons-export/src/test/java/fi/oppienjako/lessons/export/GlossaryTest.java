package fi.oppienjako.lessons.export;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The glossary, and the page that is made from it: {@code mvn test -pl lessons-export -am
 * -Dgolden.write=true} writes {@code GLOSSARY.md} anew.
 */
class GlossaryTest {

  private static final Path PAGE = Path.of("GLOSSARY.md");

  @Test
  void hasTheSameWordsInEveryLanguage() {
    Set<String> english = new TreeSet<>(glossary(Languages.ENGLISH).keySet());
    assertThat(english).hasSizeGreaterThan(80);
    for (Locale language : Languages.SPOKEN) {
      assertThat(new TreeSet<>(glossary(language).keySet())).as("%s", language).isEqualTo(english);
    }
  }

  @Test
  void explainsEachWordInASentence() {
    for (Locale language : Languages.SPOKEN) {
      for (String word : words()) {
        assertThat(meaning(language, word)).as("%s in %s", word, language).matches("\\p{Lu}.*\\.");
      }
    }
  }

  @Test
  void callsThePerspectivesAsTheScreensDo() {
    for (Perspective perspective : Perspective.values()) {
      LocalizedText label = perspective.label();
      for (Locale language : Languages.SPOKEN) {
        assertThat(term(language, "perspective-" + perspective.key()))
            .isEqualTo(label.in(language));
      }
    }
  }

  @Test
  void isThePage() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Glossary

            The words of the library in English, Finnish and Swedish, with what they mean. Made from
            `glossary_*.properties`; to regenerate it, run
            `mvn test -pl lessons-export -am -Dgolden.write=true`.

            | English | suomi | svenska |
            | --- | --- | --- |
            """);
    for (String word : words()) {
      page.append("| ");
      for (Locale language : List.of(Languages.ENGLISH, Languages.FINNISH, Languages.SWEDISH)) {
        page.append("**%s** – %s | ".formatted(term(language, word), meaning(language, word)));
      }
      page.setLength(page.length() - 1);
      page.append('\n');
    }
    return page.toString();
  }

  private static List<String> words() {
    return glossary(Languages.ENGLISH).keySet().stream()
        .filter(key -> key.endsWith(".term"))
        .map(key -> key.substring(0, key.length() - ".term".length()))
        .sorted(comparing(word -> term(Languages.ENGLISH, word)))
        .toList();
  }

  private static String term(Locale language, String word) {
    return glossary(language).getString(word + ".term");
  }

  private static String meaning(Locale language, String word) {
    return glossary(language).getString(word + ".meaning");
  }

  private static ResourceBundle glossary(Locale language) {
    return ResourceBundle.getBundle("fi.oppienjako.lessons.export.glossary", language);
  }
}
