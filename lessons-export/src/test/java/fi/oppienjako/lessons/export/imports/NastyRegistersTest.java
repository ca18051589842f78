package fi.oppienjako.lessons.export.imports;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.export.NastyTexts;
import fi.oppienjako.lessons.export.Office;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import tools.jackson.databind.json.JsonMapper;

/** The texts that go wrong in one format or another, in registers that other programs wrote. */
class NastyRegistersTest {

  /** In a register, what is marked up or escaped stands for what it shows, and so do gaps. */
  private static final List<String> TEXTS =
      NastyTexts.allowed()
          .filter(text -> !text.matches("(?s).*(<b>|_x000D_|\\u200B|\\u00A0|\\u200F).*"))
          .toList();

  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private Path folder;
  private final Office office = new Office();

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "xlsx", "jsonl", "json", "md"})
  void comeInEqual(String form) throws IOException {
    Path register = register(form, TEXTS);
    ImportReport report = bring(register, ImportOptions.drafts(ENGLISH));

    assertThat(report.added()).isEqualTo(TEXTS.size());
    assertThat(office.lessons())
        .extracting(lesson -> lesson.content().observation().wordings().values())
        .allSatisfy(wordings -> assertThat(wordings).hasSize(1))
        .extracting(wordings -> wordings.iterator().next())
        .containsExactlyInAnyOrderElementsOf(
            TEXTS.stream().map(text -> Normalizer.normalize(text, Normalizer.Form.NFC)).toList());
    assertThat(bring(register, ImportOptions.drafts(ENGLISH)).unchanged())
        .as("the same again")
        .isEqualTo(TEXTS.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "xlsx", "jsonl", "json", "md"})
  void areRefusedWithTheirPlaceAndTheOthersComeIn(String form) throws IOException {
    List<String> texts = new ArrayList<>(NastyTexts.refused().toList());
    texts.add(1, "A text like any other.");
    ImportReport report = bring(register(form, texts), ImportOptions.drafts(ENGLISH).partly());

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.rejected()).isEqualTo(texts.size() - 1L);
    assertThat(report.told().stream().map(one -> one.in(ENGLISH)))
        .filteredOn(line -> line.contains("register"))
        .hasSizeGreaterThanOrEqualTo(texts.size() - 1);
  }

  @Test
  void areNamesOfColumnsInAMapping() throws IOException {
    Map<String, Field> columns = new LinkedHashMap<>();
    NastyTexts.allowed().forEach(text -> columns.put(text, Field.NOTE));
    Mapping mapping = new Mapping(RegisterKind.LESSON, "nasty", ENGLISH, false, ";|", columns);
    Path file = folder.resolve("mapping.yaml");
    try (Writer out = Files.newBufferedWriter(file)) {
      mapping.write(out);
    }
    assertThat(Mapping.read(file)).isEqualTo(mapping);
    assertThat(mapping.columns()).contains(entry("=1+1", Field.NOTE));
  }

  private ImportReport bring(Path file, ImportOptions options) {
    RegisterImport register = RegisterImport.of(file);
    return register.into(
        office.sharing, office.desk, By.by(office.ann), register.propose().mapping(), options);
  }

  private Path register(String form, List<String> texts) throws IOException {
    return switch (form) {
      case "csv" -> csv(texts, ',', "register.csv");
      case "tsv" -> csv(texts, '\t', "register.tsv");
      case "xlsx" -> xlsx(texts);
      case "jsonl" ->
          Files.write(
              folder.resolve("register.jsonl"),
              objects(texts).stream().map(JSON::writeValueAsString).toList());
      case "json" ->
          Files.writeString(
              folder.resolve("register.json"), JSON.writeValueAsString(objects(texts)));
      default -> notes(texts);
    };
  }

  private Path csv(List<String> texts, char delimiter, String name) throws IOException {
    Path file = folder.resolve(name);
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter).build(file)) {
      csv.writeRecord("id", "title", "observation");
      for (int n = 0; n < texts.size(); n++) {
        csv.writeRecord("L" + n, "Lesson " + n, texts.get(n));
      }
    }
    return file;
  }

  private Path xlsx(List<String> texts) throws IOException {
    Path file = folder.resolve("register.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Lessons");
      line(sheet.createRow(0), "id", "title", "observation");
      for (int n = 0; n < texts.size(); n++) {
        line(sheet.createRow(n + 1), "L" + n, "Lesson " + n, texts.get(n));
      }
      workbook.write(out);
    }
    return file;
  }

  private static void line(Row row, String... cells) {
    IntStream.range(0, cells.length).forEach(n -> row.createCell(n).setCellValue(cells[n]));
  }

  private static List<Map<String, String>> objects(List<String> texts) {
    return IntStream.range(0, texts.size()).mapToObj(n -> object(n, texts.get(n))).toList();
  }

  private static Map<String, String> object(int n, String text) {
    Map<String, String> object = new LinkedHashMap<>();
    object.put("id", "L" + n);
    object.put("title", "Lesson " + n);
    object.put("observation", text);
    return object;
  }

  /** A folder of notes, with all that they say in their front matter. */
  private Path notes(List<String> texts) throws IOException {
    Path notes = Files.createDirectories(folder.resolve("register"));
    Dump yaml = new Dump(DumpSettings.builder().build());
    for (int n = 0; n < texts.size(); n++) {
      Files.writeString(
          notes.resolve("note-%02d.md".formatted(n)),
          "---\n" + yaml.dumpToString(object(n, texts.get(n))) + "---\n");
    }
    return notes;
  }
}
