package fi.oppienjako.lessons.export.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.imports.Registers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir private Path folder;

  private static List<Row> rows(Table table) {
    List<Row> all = new ArrayList<>();
    try (Rows rows = table.rows()) {
      rows.forEachRemaining(all::add);
    }
    return all;
  }

  private static List<List<String>> cells(Table table) {
    return rows(table).stream().map(Row::cells).toList();
  }

  private Table csv(String text) throws IOException {
    return Tables.found().open(Files.writeString(folder.resolve("t.csv"), text));
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of(UTF_8, ""),
        Arguments.of(UTF_8, "\uFEFF"),
        Arguments.of(UTF_16LE, "\uFEFF"),
        Arguments.of(UTF_16BE, "\uFEFF"),
        Arguments.of(UTF_16LE, ""),
        Arguments.of(WINDOWS, ""));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void findsTheCharacterSet(Charset charset, String mark) throws IOException {
    String text = mark + "nimi;määrä\nÄiti – isä;1\n";
    Path file = Files.write(folder.resolve("t.csv"), text.getBytes(charset));
    Table table = Tables.found().open(file);

    assertThat(table.columns()).containsExactly("nimi", "määrä");
    assertThat(cells(table)).containsExactly(List.of("Äiti – isä", "1"));
    assertThat(table.told().get(0).toString()).contains(charset.name());
  }

  @Test
  void readsAFewDamagedBytesAsDamaged() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("a,b\nääääääääääääääääää,1\nx".getBytes(UTF_8));
    bytes.write(0xE4);
    bytes.write("y,2\n".getBytes(UTF_8));
    Path file = Files.write(folder.resolve("t.csv"), bytes.toByteArray());

    assertThat(cells(Tables.found().open(file)).get(1)).containsExactly("x\uFFFDy", "2");
    assertThat(Tables.found().open(file).told()).hasSize(2);
  }

  @Test
  void takesTheCharacterSetThatIsNamed() throws IOException {
    Path file = Files.write(folder.resolve("t.csv"), "a,b\n\u0084,1\n".getBytes(WINDOWS));
    Files.write(file, new byte[] {'a', ',', 'b', '\n', (byte) 0x84, ',', '1', '\n'});
    Tables dos = new Tables(Optional.empty(), Optional.of(Charset.forName("IBM850")), w -> false);

    assertThat(cells(dos.open(file))).containsExactly(List.of("ä", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsTheDelimiter(String sign) throws IOException {
    Table table =
        csv(
            "a%1$sb%1$sc\n\"one, two; three\"%1$s\"line\nmore\"%1$s3\n4%1$s5%1$s6\n"
                .formatted(sign));

    assertThat(table.columns()).containsExactly("a", "b", "c");
    assertThat(cells(table))
        .containsExactly(List.of("one, two; three", "line\nmore", "3"), List.of("4", "5", "6"));
    assertThat(rows(table).get(1).place().number()).isEqualTo(4);
  }

  @Test
  void takesTheDelimiterThatTheFileTells() throws IOException {
    assertThat(csv("sep=;\na;b\n1,5;2,5\n").columns()).containsExactly("a", "b");
  }

  @Test
  void readsBlanksAroundQuotes() throws IOException {
    assertThat(cells(csv("a, \"b\" , c\n\"1\", \"two, three\", 4\n")))
        .containsExactly(List.of("1", "two, three", " 4"));
  }

  @Test
  void findsTheHeadingBelowTitles() throws IOException {
    Table table = csv("The register,,\nPrinted 2015,,\n,,\nName,Name,\nx,y,z\n");

    assertThat(table.columns()).containsExactly("Name", "Name (2)");
    assertThat(cells(table)).containsExactly(List.of("x", "y", "z"));
  }

  @Test
  void goesOnBehindALineWhoseQuotesDoNotClose() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Table table =
          csv(
              String.join(
                  end,
                  "a,b",
                  "1,2",
                  "3,\"4",
                  "5,6",
                  "7,\"8\"9",
                  "10,\"x",
                  "y\"z,11",
                  "12,\"13",
                  "14\"",
                  ""));

      List<Row> rows = rows(table);
      assertThat(rows)
          .extracting(row -> row.place().number())
          .containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L);
      assertThat(rows)
          .extracting(row -> row.broken().isPresent())
          .containsExactly(false, true, false, true, true, false, false);
      assertThat(rows.get(1).source()).isEqualTo("3,\"4");
      assertThat(rows.get(1).broken().orElseThrow().toString())
          .startsWith("a quoted cell is not closed");
      assertThat(rows.get(6).cells()).containsExactly("12", "13" + end + "14");
    }
  }

  @Test
  void takesNoRestOfABrokenRowForARow() throws IOException {
    Table table = csv("a,b,c\n1,\"two\nlines\"x,3\n4,5,6\n7,8\n");

    List<Row> rows = rows(table);
    assertThat(rows)
        .extracting(row -> row.broken().isPresent())
        .containsExactly(true, true, false, false);
    assertThat(rows.get(1).broken().orElseThrow().toString())
        .startsWith("it follows a row whose quotes");
    assertThat(rows.get(3).cells()).as("a short row elsewhere is one").containsExactly("7", "8");
  }

  @Test
  void readsOnThroughManyBrokenLines() throws IOException {
    StringBuilder csv = new StringBuilder("a,b\n");
    for (int i = 0; i < 20_000; i++) {
      csv.append(i % 10 == 0 ? i + ",\"x\"y\n" : i + ",fine\n");
    }
    assertThat(rows(csv(csv.toString())))
        .hasSize(20_000)
        .filteredOn(row -> row.broken().isPresent())
        .hasSize(2_000);
  }

  @Test
  void readsASheetBelowItsTitle() throws IOException {
    Table table = Tables.found().open(Registers.workbook(folder));

    assertThat(table.columns()).startsWith("Lesson ID", "Title");
    assertThat(table.told().toString()).contains("heading on row 4", "sheets not read: Codes");
    assertThat(cells(table).get(0))
        .containsExactly(
            "101",
            "Tether tools",
            "A clamp fell._x000D_\nNobody was hurt.",
            "Tether.",
            "Safety",
            "2015-03-01");
  }

  @Test
  void refusesASheetThatIsNotThere() throws IOException {
    Tables other = new Tables(Optional.of("Gone"), Optional.empty(), word -> false);
    Path file = Registers.workbook(folder);

    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> other.open(file))
        .withMessageContaining("there is no sheet 'Gone'; the workbook has: Lessons, Codes");
  }

  @Test
  void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip = zip(file)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < 100; i++) {
        zip.write(zeros);
      }
    }
    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> Tables.found().open(file))
        .withMessageContaining("unpacks to more");
  }

  @Test
  void refusesAWorkbookThatReachesForOtherFiles() throws IOException {
    Path file = folder.resolve("entity.xlsx");
    try (ZipOutputStream zip = zip(file)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(
          "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"
              .getBytes(UTF_8));
    }
    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> Tables.found().open(file))
        .withMessageContaining("document type");
  }

  private static ZipOutputStream zip(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new ZipOutputStream(out);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"empty.csv", "broken.xlsx", "old.xls", "gone.csv", "numbers.csv", "no.json"})
  void refusesWhatIsNoTable(String name) throws IOException {
    Path file = folder.resolve(name);
    switch (name) {
      case "empty.csv" -> Files.write(file, new byte[0]);
      case "broken.xlsx" -> Files.writeString(file, "PK\u0003\u0004 and no more of it");
      case "old.xls" -> Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, 0x1F});
      case "numbers.csv" -> Files.writeString(file, "1,2\n3,4\n");
      case "no.json" -> Files.writeString(file, "[1, 2, 3]");
      default -> {
        // It is not there.
      }
    }
    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> Tables.found().open(file))
        .withMessageContaining(name);
  }

  @Test
  void flattensWhatIsNested() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.json"),
            "[{\"a\":{\"b\":1.50,\"c\":[\"x\",\"y\"]},\"d\":[{\"e\":1},{\"e\":2}]},{\"d\":null,\"f\":true}]");
    Table table = Tables.found().open(file);

    assertThat(table.columns()).containsExactly("a.b", "a.c", "d.e", "d", "f");
    assertThat(cells(table))
        .containsExactly(List.of("1.5", "x\ny", "1\n2", "", ""), List.of("", "", "", "", "true"));
  }

  @Test
  void joinsWhatTellsOfTheSame() throws IOException {
    Path one =
        Files.writeString(
            folder.resolve("a.jsonl"), "{\"k\":1,\"x\":\"a\"}\n{\"k\":2,\"x\":\"b\"}\n");
    Path two = Files.writeString(folder.resolve("b.csv"), "y,k\nB,2\nC,3\n");
    Table table = JoinedTable.of(List.of(Tables.found().open(one), Tables.found().open(two)), "k");

    assertThat(table.columns()).containsExactly("k", "x", "y");
    assertThat(cells(table))
        .containsExactly(List.of("1", "a", ""), List.of("2", "b", "B"), List.of("3", "", "C"));
    assertThat(cells(table)).as("again").hasSize(3);
  }
}
