package fi.oppienjako.lessons.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.SampledKinds;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of format 1 as they were first written, which have to be read for ever. A new kind gets
 * its own by {@code mvn test -pl lessons-json -am -Dgolden.write=true}; one that is there is never
 * written anew.
 */
class OlderDocumentsTest {

  private static final JsonMapper MAPPER = LessonsJson.mapper();
  private static final int SOME = 3;

  static List<Sampled<?>> kinds() {
    return SampledKinds.ALL;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <A extends Aggregate<A>> void areReadAndSayTheSame(Sampled<A> sampled) throws IOException {
    Path file =
        Path.of(
            "src/test/resources/fi/oppienjako/lessons/json/format-1",
            sampled.kind().key() + ".jsonl");
    if (Boolean.getBoolean("golden.write") && Files.notExists(file)) {
      Files.createDirectories(file.getParent());
      List<String> lines =
          sampled.stored().stream().limit(SOME).map(MAPPER::writeValueAsString).toList();
      Files.write(file, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }
    List<String> documents = lines(sampled);
    assertThat(documents).hasSize(SOME);
    for (String document : documents) {
      A read = MAPPER.readValue(document, sampled.kind().type());
      assertThat(MAPPER.writeValueAsString(read)).isEqualTo(asWrittenNow(document));
    }
  }

  /** Languages that were keys were written as Java calls them. */
  private static String asWrittenNow(String document) {
    return document.replace("\"sv_FI\":", "\"sv-FI\":");
  }

  @Test
  void tellLanguagesByTheirTags() {
    String before =
        "{\"original\":\"sv\",\"wordings\":{\"sv\":\"Boka\",\"sv_FI\":\"Boka"
            + " här\"},\"stale\":[\"sv-FI\"]}";
    LocalizedText read = MAPPER.readValue(before, LocalizedText.class);
    assertThat(MAPPER.writeValueAsString(read))
        .isEqualTo(before.replace("sv_FI", "sv-FI"))
        .doesNotContain("_");
    LocalizedText script =
        LocalizedText.of(Locale.forLanguageTag("zh-Hans"), "\u8bfe").with(Locale.ENGLISH, "Lesson");
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(script), LocalizedText.class))
        .isEqualTo(script);
  }

  private static List<String> lines(Sampled<?> sampled) throws IOException {
    String name = "format-1/" + sampled.kind().key() + ".jsonl";
    try (InputStream in = OlderDocumentsTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
