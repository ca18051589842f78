package fi.oppienjako.lessons.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that were translated word by word, and ways of speaking that no native reader uses. */
class BannedWordsTest {

  private static final Path ROOT = Path.of("..");

  /** What must not be read, per language; (?i) where a sentence may begin with it. */
  private static final Map<String, Pattern> BANNED =
      Map.of(
          "fi",
              Pattern.compile(
                  "(?i)\\bjäävi|jääviy|kanta\\w* näkökulm|yhteisöajattelu|lopputilaisuu"
                      + "|päivätty jatkosuunnitelma|välittävä viranomainen|haulla on .* mielessä"
                      + "|keskustelun hoitaja|esimerkiksi keksitty|yhteisen tekemisen paik"),
          "sv",
              Pattern.compile(
                  "(?i)tillstånd|\\bbär(a)? perspektiv|på kommande|på hälft|projekthelhet"
                      + "|lämna bort|avslutningstillfäl|förmedlande myndighet|avtala om ett par"
                      + "|plats(er|erna)? för gemensam handling|identifierare"),
          "en",
              Pattern.compile(
                  "(?i)\\bdo otherwise|\\bit is (seen|told|written down|known|drawn|counted|checked) "
                      + "(what|which|who|whom|whose|whether|how|where|together)\\b"
                      + "|has told no|nobody has told|\\bno way leads|intermediary authority"
                      + "|come to use\\b|in high risk"));

  /** Where a permit, not a state, is meant. */
  private static final Pattern PERMIT =
      Pattern.compile(
          "(?i)(parkerings|evenemangs)tillstånd|tillståndsans|med kundens tillstånd"
              + "|söker tillstånd|för andra tillstånd|ge sitt tillstånd");

  private static final Pattern WORDING = Pattern.compile("(?:^|[ {,-])(fi|sv|en): *(.*)");

  @Test
  void areNotInAnyTextThatSomebodyReads() throws IOException {
    Map<String, String> found = new TreeMap<>();
    int read = 0;
    for (Path file : texts()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        for (String[] wording : wordings(file, lines.get(i))) {
          read++;
          String text = PERMIT.matcher(wording[1]).replaceAll("");
          if (BANNED.get(wording[0]).matcher(text).find()) {
            found.put(ROOT.relativize(file) + ":" + (i + 1), text);
          }
        }
      }
    }
    assertThat(read).isGreaterThan(5000);
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fi,Se on jäävi.",
    "fi,Rooli kantaa näkökulmaa.",
    "sv,Lärdomens tillstånd är utkast.",
    "sv,Rollen bär perspektivet.",
    "en,It is seen which roles lack it.",
    "en,What must we do otherwise?"
  })
  void areKnown(String language, String text) {
    assertThat(BANNED.get(language).matcher(text).find()).isTrue();
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().contains("/src/main/resources/"))
          .filter(file -> file.toString().matches(".*(_(fi|sv|en)\\.properties|\\.yaml)"))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Each language and text in a line of a file of sentences, or of a playbook or programme. */
  private static List<String[]> wordings(Path file, String line) {
    String name = file.getFileName().toString();
    if (name.endsWith(".properties")) {
      String language = name.substring(name.length() - 13, name.length() - 11);
      return line.startsWith("#")
          ? List.of()
          : List.<String[]>of(new String[] {language, line.substring(line.indexOf('=') + 1)});
    }
    if (!line.contains("{fi:")) {
      return WORDING
          .matcher(line)
          .results()
          .limit(1)
          .map(one -> new String[] {one.group(1), one.group(2)})
          .toList();
    }
    return Stream.of(line.split("(?=[{ ](fi|sv|en): )", -1))
        .flatMap(part -> WORDING.matcher(part).results().limit(1))
        .map(one -> new String[] {one.group(1), one.group(2)})
        .toList();
  }
}
