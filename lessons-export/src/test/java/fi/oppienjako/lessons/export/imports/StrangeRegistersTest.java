package fi.oppienjako.lessons.export.imports;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers that somebody has really sent, or could have. */
class StrangeRegistersTest {

  @TempDir private Path folder;

  private Trial trial(String name, String text, Charset charset) throws IOException {
    return trial(Files.write(folder.resolve(name), text.getBytes(charset)));
  }

  private Trial trial(Path file) {
    RegisterImport register = RegisterImport.of(file);
    return register.tryOut(register.propose().mapping(), ImportOptions.drafts(ENGLISH));
  }

  private Trial csv(String text) throws IOException {
    return trial("r.csv", text, UTF_8);
  }

  private static String shown(Trial trial) {
    return trial.first().stream().map(Worded::toString).collect(Collectors.joining("\n"));
  }

  private static String told(Trial trial) {
    return trial.told().stream().map(one -> one.in(ENGLISH)).collect(Collectors.joining("\n"));
  }

  @Test
  void areRefusedWhereThereIsNothing() {
    for (String nothing : new String[] {"", "\n\n", "\uFEFF", "   "}) {
      assertThatExceptionOfType(InvalidFileException.class).isThrownBy(() -> csv(nothing));
    }
  }

  @Test
  void bringNothingWhereThereIsOnlyAHeading() throws IOException {
    Trial trial = csv("id,title,observation\n");
    assertThat(trial.comingIn()).isZero();
    assertThat(trial.rejected()).isZero();
  }

  @Test
  void haveOneColumnOrTwoHundred() throws IOException {
    assertThat(csv("Havainto\nLomake jäi kesken.\nAsiakas lähti.\n").comingIn()).isEqualTo(2);

    String heading =
        IntStream.rangeClosed(1, 198).mapToObj(i -> "x" + i).collect(Collectors.joining(","));
    String cells =
        IntStream.rangeClosed(1, 198).mapToObj(String::valueOf).collect(Collectors.joining(","));
    Trial wide = csv("id,observation," + heading + "\n1,It was here," + cells + "\n");
    assertThat(wide.comingIn()).isEqualTo(1);
  }

  @Test
  void areWrittenInCharactersOfAllKinds() throws IOException {
    String text = "Nro;Otsikko;Havainto\n1;Äiti;Öljy loppui yöllä\n2;Åbo;Sjön frös till is\n";
    for (Charset charset : new Charset[] {UTF_8, UTF_16, ISO_8859_1}) {
      assertThat(shown(trial("r.csv", text, charset)))
          .as(charset.name())
          .contains("title: Äiti", "what happened: Öljy loppui yöllä", "title: Åbo");
    }
  }

  @Test
  void haveMixedLineEndsAndSemicolonsInsideQuotes() throws IOException {
    Trial trial =
        csv(
            "id;title;observation\r\n"
                + "1;A;\"It rained; it poured\"\r"
                + "2;B;\"It;snowed\"\n"
                + "3;C;It hailed\n");
    assertThat(trial.comingIn()).isEqualTo(3);
    assertThat(shown(trial)).contains("It rained; it poured", "It;snowed", "It hailed");
  }

  @Test
  void haveDatesPercentAndEntities() throws IOException {
    Trial trial =
        csv(
            """
            id;observation;pvm;share
            1;"Caf&eacute; &amp; bar &lt;closed&gt;";1.3.2015;25 %
            2;It rained;1 mars 2015;30 %
            3;It snowed;1 March 2015;35 %
            """);
    assertThat(shown(trial)).contains("Café & bar <closed>").doesNotContain("title: 25 %");
    assertThat(shown(trial).split("pvm: 2015-03-01", -1)).hasSize(4);
  }

  @Test
  void tellOfALineWhoseQuotesDoNotCloseAndKeepIt() throws IOException {
    Path rejects = folder.resolve("left.csv");
    Path file =
        Files.writeString(
            folder.resolve("r.csv"),
            "id,title,observation\n1,A,It rained\n2,B,\"It \"really\" snowed\n3,C,It hailed\n");
    RegisterImport register = RegisterImport.of(file);
    Trial trial =
        register.tryOut(
            register.propose().mapping(), ImportOptions.drafts(ENGLISH).rejectsTo(rejects));

    assertThat(trial.comingIn()).isEqualTo(2);
    assertThat(trial.rejected()).isEqualTo(1);
    assertThat(told(trial)).contains("r.csv:3: a quoted cell is not closed");
    assertThat(rejects).content().contains("snowed");
  }

  @Test
  void areWorkbooksWithMergedCellsFormulasAndHiddenSheets() throws IOException {
    Path file = folder.resolve("r.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet hidden = workbook.createSheet("Codes");
      line(hidden, 0, "id", "title", "observation");
      line(hidden, 1, "9", "Hidden", "Nobody should read this");
      workbook.setSheetHidden(0, true);
      Sheet sheet = workbook.createSheet("Lessons");
      line(sheet, 0, "Lessons of the year", "", "");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      line(sheet, 1, "id", "title", "observation");
      line(sheet, 2, "1", "Rain", "It rained");
      sheet.getRow(2).createCell(1).setCellFormula("CONCATENATE(\"Ra\",\"in\")");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      line(sheet, 3, "2", "Snow", "It snowed");
      sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
      line(sheet, 4, "3", "", "It snowed again");
      workbook.write(out);
    }
    Trial trial = trial(file);

    assertThat(trial.comingIn()).isEqualTo(3);
    assertThat(shown(trial)).contains("title: Rain", "It snowed again").doesNotContain("Hidden");
  }

  private static void line(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  @Test
  void areJsonWithNestedObjectsAndBrokenLines() throws IOException {
    Trial nested =
        trial(
            "r.json",
            "[{\"id\": 1, \"lesson\": {\"title\": \"Rain\", \"observation\": \"It rained\"},"
                + " \"tags\": [\"wet\", \"cold\"]}]",
            UTF_8);
    assertThat(shown(nested)).contains("It rained");

    Trial broken =
        trial(
            "r.jsonl",
            """
            {"id": 1, "observation": "It rained"}
            {"id": 2, "observation":
            {"id": 3, "observation": "It hailed"}
            """,
            UTF_8);
    assertThat(broken.comingIn()).isEqualTo(2);
    assertThat(told(broken)).contains("r.jsonl:2: ");
  }

  @Test
  void areMarkdownWithoutFrontMatter() throws IOException {
    Path notes = Files.createDirectory(folder.resolve("notes"));
    Files.writeString(notes.resolve("rain.md"), "# Rain\n\nIt rained all day.\n");
    Files.writeString(notes.resolve("snow.md"), "It snowed.\n");
    assertThat(trial(notes).comingIn()).isEqualTo(2);
  }
}
