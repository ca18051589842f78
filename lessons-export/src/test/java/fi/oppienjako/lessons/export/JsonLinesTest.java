package fi.oppienjako.lessons.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

  private static final JsonLines LINES = JsonLines.of();
  private static final Catalogue PROGRAMME =
      Catalogues.parse(
          """
          programme: forms
          language: en
          name: Forms
          projects:
            - project: one
              name: One
              openness: agora
              challenge: [{date: 2026-01-01, by: writer, text: Nobody fills in the form}]
              lessons:
                - lesson: ask
                  title: Ask first
                  observation: Half of the questions were needless.
                  result: neutral
                  captured: {by: writer, date: 2026-01-02}
          people:
            writer: {name: A writer}
          """,
          "forms.yaml");

  @TempDir private Path folder;

  @Test
  void bringEverythingBackAndGiveTheSameBytes() throws IOException {
    byte[] backup = backup(PROGRAMME);
    Path file = Files.write(folder.resolve("all.jsonl"), backup);
    Store restored = new InMemoryStore();

    long count = LINES.load(file, restored, soFar -> {});
    LINES.load(file, restored, soFar -> {}); // Once more changes nothing.

    ByteArrayOutputStream again = new ByteArrayOutputStream();
    assertThat(LINES.backup(restored, again, soFar -> {})).isEqualTo(count).isGreaterThan(3);
    assertThat(again.toByteArray()).isEqualTo(backup);
    assertThat(new String(backup, UTF_8)).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void showAReaderWhatTheyMaySee() {
    Store store = stored(PROGRAMME);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(Viewer.anyone(), seen -> LINES.write(seen, out, soFar -> {}));
    assertThat(out.toString(UTF_8)).contains("\"kind\":\"project\"").doesNotContain("needless");
  }

  @Test
  void tellEveryFaultWithItsPlaceAndStoreNothing() throws IOException {
    List<String> lines = new ArrayList<>(new String(backup(PROGRAMME), UTF_8).lines().toList());
    String lesson = lines.stream().filter(line -> line.contains("\"lesson\"")).findFirst().get();
    lines.add(lesson.replace("\"neutral\"", "\"great\""));
    lines.add("not JSON");
    lines.add("");
    lines.add(lesson.replace("\"kind\":\"lesson\"", "\"kind\":\"wisdom\""));
    lines.add(lesson.replace("\"format\":1", "\"format\":99"));
    lines.add(lesson.replace("\"revision\":", "\"colour\":"));
    lines.add(lesson.replace("\"id\":\"ask\"", "\"id\":\"A S K\""));
    lines.add(lesson.replaceAll("\"result\":\"neutral\"", "\"result\":[]"));
    Path file = Files.write(folder.resolve("bad.jsonl"), lines);
    Store store = new InMemoryStore();

    assertThatThrownBy(() -> LINES.load(file, store, soFar -> {}))
        .isInstanceOfSatisfying(
            InvalidFileException.class,
            e -> {
              int first = lines.size() - 7;
              assertThat(e.faults())
                  .extracting(Fault::line)
                  .containsExactly(
                      first, first + 1, first + 3, first + 4, first + 5, first + 6, first + 7);
              assertThat(e.faults().get(0))
                  .hasToString(
                      file
                          + ":"
                          + first
                          + ": value.content.result: 'great' is not one of the words that are "
                          + "allowed here: success, failure, neutral");
              assertThat(e.in(Languages.FINNISH)).contains("lajia ”wisdom” ei ole");
            });
    assertThat(everythingIn(store)).isEmpty();
  }

  @Test
  void tellsOfAFileThatIsNotThereOrNotText() throws IOException {
    assertThatThrownBy(() -> LINES.check(folder.resolve("none.jsonl")))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("there is no such file");
    Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xe4, '}'});
    assertThatThrownBy(() -> LINES.check(latin))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void takesABlankLineAByteOrderMarkAndLineEndsOfWindows() throws IOException {
    String text = "\uFEFF" + new String(backup(PROGRAMME), UTF_8).replace("\n", "\r\n\r\n");
    assertThat(LINES.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "in").toList())
        .anySatisfy(thing -> assertThat(thing).isInstanceOf(Lesson.class));
  }

  private static byte[] backup(Catalogue catalogue) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LINES.backup(stored(catalogue), out, soFar -> {});
    return out.toByteArray();
  }

  private static String everythingIn(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LINES.backup(store, out, soFar -> {});
    return out.toString(UTF_8);
  }

  private static Store stored(Catalogue catalogue) {
    Store store = new InMemoryStore();
    store.load(catalogue.all(), soFar -> {});
    return store;
  }
}
