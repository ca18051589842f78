package fi.oppienjako.lessons.export.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.NastyTexts;
import fi.oppienjako.lessons.export.Office;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {

  private static final int TITLE = 4;

  @TempDir private Path folder;
  private final Office office = new Office();

  @Test
  void bringsEveryTextBackEqualAsCsvAndClosesFormulas() {
    List<String> titles = NastyTexts.allowed().toList();
    titles.forEach(office::shared);
    List<List<String>> rows = csv(bytes((extract, out) -> extract.writeCsv(out, false)));

    assertThat(rows.get(0)).startsWith("Id", "Project", "State", "Level", "Title");
    assertThat(rows.subList(1, rows.size()))
        .extracting(row -> CsvCell.opened(row.get(TITLE)))
        .containsExactlyElementsOf(titles.stream().map(ExtractTest::composed).toList());
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row)
                    .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0));
  }

  @Test
  void marksTheOrderOfBytesOnRequest() {
    office.shared("One");
    assertThat(bytes((extract, out) -> extract.writeCsv(out, true))).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(
            new String(
                bytes((extract, out) -> extract.writeCsv(out, false)), StandardCharsets.UTF_8))
        .startsWith("Id,Project")
        .contains("\r\n");
  }

  @Test
  void bringsEveryTextBackEqualAsAWorkbookThatAnotherLibraryReads() throws IOException {
    List<String> titles = NastyTexts.allowed().toList();
    titles.forEach(office::shared);
    byte[] bytes = bytes((extract, out) -> extract.writeXlsx(out, Office.NOON));

    assertThat(bytes).isEqualTo(bytes((extract, out) -> extract.writeXlsx(out, Office.NOON)));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(titles.size());
      for (int row = 1; row <= titles.size(); row++) {
        assertThat(sheet.getRow(row).getCell(TITLE).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(row).getCell(TITLE).getStringCellValue())
            .isEqualTo(composed(titles.get(row - 1)));
      }
    }
  }

  @Test
  void showsReusesAndNoDraftsToAnyone() {
    office.draft("Draft");
    Lesson shared = office.shared("Book time");
    office.sharing.reuse(shared, office.letters, Outcome.HELPED, "Held.", By.by(office.bo));

    assertThat(csv(bytes((extract, out) -> extract.writeCsv(out, false)))).hasSize(2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    read(
        seen -> {
          Extract.reuses(office.programme, seen, Languages.SWEDISH).writeCsv(out, false);
        });
    assertThat(csv(out.toByteArray()).get(1))
        .contains("Book time", "Plain letters", "hjälpte", "Held.");
  }

  @Test
  void writesOneJsonDocumentOfWhatTheReaderSees() {
    office.shared("Book \"time\"\nahead");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    read(seen -> JsonDocument.write(seen, out));
    JsonNode all = JsonMapper.shared().readTree(out.toByteArray());

    assertThat(all.isArray()).isTrue();
    assertThat(all.toString()).contains("Book \\\"time\\\"\\nahead");
  }

  @Test
  void writesAFolderWithAnIndexAndNothingOutsideIt() throws IOException {
    List<String> titles = NastyTexts.allowed().toList();
    titles.forEach(office::shared);
    Path inside = folder.resolve("out");
    read(seen -> MarkdownFolder.write(office.programme, seen, Languages.ENGLISH, inside));

    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(inside));
    String index = Files.readString(inside.resolve("index.md"));
    assertThat(index)
        .startsWith("# Desk work\n\n## Projects\n\n- [")
        .contains("](project-" + office.desk.id() + ".md)", "\n\n## Lessons\n\n- [");
    Map<String, String> links = links(index);
    List<String> lines =
        titles.stream().map(title -> composed(title).replaceAll("\\s+", " ")).toList();
    assertThat(links.values()).containsAll(lines);
    assertThat(links).hasSize(titles.size() + 2);
    assertThat(links.keySet()).allSatisfy(file -> assertThat(inside.resolve(file)).isRegularFile());
  }

  @Test
  void doesNotWriteOverAFolder() throws IOException {
    office.shared("One");
    Path inside = Files.createDirectories(folder.resolve("out"));
    Files.writeString(inside.resolve("index.md"), "mine");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () ->
                read(
                    seen ->
                        MarkdownFolder.write(office.programme, seen, Languages.ENGLISH, inside)))
        .withCauseInstanceOf(FileAlreadyExistsException.class);
    assertThat(inside)
        .isDirectoryContaining("glob:**/index.md")
        .isDirectoryNotContaining("glob:**/lesson-*");
    assertThat(inside.resolve("index.md")).hasContent("mine");
  }

  /** What the index of a folder leads to, with what it calls that. */
  private static Map<String, String> links(String index) {
    Map<String, String> links = new LinkedHashMap<>();
    Parser.builder()
        .build()
        .parse(index)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.put(
                    link.getDestination(),
                    TextContentRenderer.builder().build().render(link.getFirstChild()));
              }
            });
    return links;
  }

  private interface Writing<T> {

    void write(T what) throws IOException;
  }

  private interface Format {

    void write(Extract extract, ByteArrayOutputStream out) throws IOException;
  }

  private byte[] bytes(Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    read(seen -> format.write(Extract.lessons(office.programme, seen, Languages.ENGLISH), out));
    return out.toByteArray();
  }

  private void read(Writing<Snapshot> writing) {
    office
        .sharing
        .store()
        .<Boolean>read(
            Viewer.anyone(),
            seen -> {
              try {
                writing.write(seen);
                return true;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static List<List<String>> csv(byte[] bytes) {
    return CsvReader.builder().ofCsvRecord(new String(bytes, StandardCharsets.UTF_8)).stream()
        .map(CsvRecord::getFields)
        .toList();
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
