package fi.oppienjako.lessons.export;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.export.extract.JsonDocument;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts that go wrong in one format or another, in the formats of JSON. */
class NastyTextsEverywhereTest {

  private static final String PLACE = "Here it stands";

  @TempDir private Path folder;
  private final Office office = new Office();

  @Test
  void comeBackEqualAsLinesOfJson() throws IOException {
    List<String> texts = NastyTexts.allowed().toList();
    texts.forEach(office::shared);
    Path file = Files.write(folder.resolve("all.jsonl"), backup());
    Store restored = new InMemoryStore();
    JsonLines.of().load(file, restored, soFar -> {});

    assertThat(titles(restored)).containsExactlyInAnyOrderElementsOf(composed(texts));
  }

  @Test
  void comeBackEqualAsOneJsonDocument() {
    List<String> texts = NastyTexts.allowed().toList();
    texts.forEach(office::shared);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    office
        .sharing
        .store()
        .<Boolean>read(
            Viewer.anyone(),
            seen -> {
              try {
                JsonDocument.write(seen, out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return true;
            });
    JsonNode all = JsonMapper.shared().readTree(out.toByteArray());

    assertThat(strings(all)).containsAll(composed(texts));
  }

  @Test
  void areRefusedWithTheirLineWhereTheyCannotBe() {
    office.shared(PLACE);
    String lines = new String(backup(), UTF_8);
    long line = 1 + lines.substring(0, lines.indexOf(PLACE)).chars().filter(c -> c == '\n').count();
    JsonMapper json = JsonMapper.shared();
    Stream<String> written =
        Stream.concat(
            NastyTexts.refused().map(json::writeValueAsString),
            Stream.of("\"half \\ud83d\"", "\"half \\ude00 of one\"", "\"bell \\u0007\""));

    assertThat(written)
        .allSatisfy(
            text ->
                assertThatExceptionOfType(InvalidFileException.class)
                    .as(text)
                    .isThrownBy(() -> read(lines.replace('"' + PLACE + '"', text)))
                    .withMessageContaining("in:" + line));
  }

  private static void read(String lines) {
    JsonLines.of()
        .read(new ByteArrayInputStream(lines.getBytes(UTF_8)), "in")
        .forEach(thing -> assertThat(thing).isNotNull());
  }

  private byte[] backup() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLines.of().backup(office.sharing.store(), out, soFar -> {});
    return out.toByteArray();
  }

  private static List<String> titles(Store store) {
    return store.<List<String>>read(
        Viewer.unrestricted(),
        seen -> {
          try (Stream<Lesson> all = seen.lessons().stream()) {
            return all.map(lesson -> lesson.content().title().in(ENGLISH)).toList();
          }
        });
  }

  private static List<String> composed(List<String> texts) {
    return texts.stream().map(text -> Normalizer.normalize(text, Normalizer.Form.NFC)).toList();
  }

  private static List<String> strings(JsonNode node) {
    return node.isString()
        ? List.of(node.stringValue())
        : node.valueStream().flatMap(part -> strings(part).stream()).toList();
  }
}
