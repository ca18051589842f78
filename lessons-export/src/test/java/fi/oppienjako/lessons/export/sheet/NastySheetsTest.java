package fi.oppienjako.lessons.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.Tie;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.pilot.Questionnaire;
import fi.oppienjako.lessons.core.pilot.Questionnaire.Item;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.NastyTexts;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.extract.CsvCell;
import fi.oppienjako.lessons.export.workbook.Told;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts that go wrong in one format or another, on the sheets for other tools. */
class NastySheetsTest {

  private static final Term LIBRARY = Term.of("library");
  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

  /** A name stands in one line. */
  private final List<String> names =
      NastyTexts.allowed().map(text -> composed(text).replaceAll("\\s+", " ")).toList();

  @TempDir private Path folder;
  private final Office office = new Office();
  private final By by = By.by(office.ann);

  @Test
  void standOnAMapOfANetworkAndChangeNothingWhenItComesBack() throws IOException {
    Network network = network();
    NetworkSheets sheets =
        office
            .sharing
            .store()
            .<NetworkSheets>read(
                Viewer.unrestricted(), seen -> NetworkSheets.of(network, seen, Languages.ENGLISH));
    Path map = Files.createDirectories(folder.resolve("map"));
    write(map.resolve("elements.csv"), sheets::writeElements);
    write(map.resolve("connections.csv"), sheets::writeConnections);
    Path workbook = folder.resolve("map.xlsx");
    write(workbook, out -> sheets.writeXlsx(out, Office.NOON));

    assertThat(column(csv(map.resolve("elements.csv")), 0)).containsExactlyElementsOf(names);
    assertThat(column(xlsx(workbook, "Elements"), 0)).containsExactlyElementsOf(names);
    for (Path file : List.of(map, workbook)) {
      assertThat(ReturnedNetwork.read(file).takeIn(office.sharing, network, by, Languages.ENGLISH))
          .as(file.toString())
          .isEmpty();
    }
    assertThat(
            office
                .sharing
                .store()
                .<Network>read(Viewer.unrestricted(), seen -> seen.get(Network.KIND, network.id())))
        .isEqualTo(network);
  }

  @Test
  void areTheQuestionsOfASurveyByWhichAnswersAreRead() throws IOException {
    Survey survey = survey();
    SurveySheet form =
        SurveySheet.of(
            office.sharing, survey, office.sharing.viewerFor(office.ann), Languages.ENGLISH);
    Path plain = folder.resolve("answers.csv");
    write(plain, form::writeCsv);
    Path workbook = folder.resolve("answers.xlsx");
    write(workbook, out -> form.writeXlsx(out, Office.NOON));
    List<String> headings = new ArrayList<>(List.of("Group", "Response id"));
    names.forEach(name -> headings.add("Before: " + name));
    names.forEach(name -> headings.add("After: " + name));
    assertThat(csv(plain).get(0)).containsExactlyElementsOf(headings);
    assertThat(xlsx(workbook, "Answers").get(0)).containsExactlyElementsOf(headings);

    List<String> answers = new ArrayList<>(List.of("Staff", ""));
    IntStream.range(0, 2 * names.size()).forEach(n -> answers.add(String.valueOf(1 + n % 5)));
    try (CsvWriter more = CsvWriter.builder().build(plain, StandardOpenOption.APPEND)) {
      more.writeRecord(answers);
    }
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook filled = new XSSFWorkbook(in)) {
      Row row = filled.getSheetAt(0).createRow(1);
      IntStream.range(0, answers.size())
          .forEach(n -> row.createCell(n).setCellValue(answers.get(n)));
      write(workbook, filled::write);
    }
    for (Path file : List.of(plain, workbook)) {
      assertThat(ReturnedSurvey.read(file).takeIn(office.sharing, survey, by))
          .as(file.toString())
          .extracting(Told::what)
          .containsExactly(Told.What.DONE);
    }
    assertThat(responses(survey))
        .hasSize(2)
        .allMatch(SurveyResponse::isWhole)
        .allSatisfy(one -> assertThat(one.before()).hasSameSizeAs(names));
  }

  @Test
  void areNotesOnAWhiteboard() throws IOException {
    // What is marked up like a page is read as one, since such tools export their notes so.
    List<String> texts = NastyTexts.allowed().filter(text -> !text.contains("<b>")).toList();
    Path board = folder.resolve("board.csv");
    try (CsvWriter csv = CsvWriter.builder().build(board)) {
      csv.writeRecord("Text", "Author");
      texts.forEach(text -> csv.writeRecord(text, ""));
    }
    Whiteboard.Wish wish =
        new Whiteboard.Wish(workshop(), Map.of(), Optional.empty(), by, Languages.ENGLISH);
    assertThat(Whiteboard.read(board).contribute(office.sharing, wish, Optional.empty()))
        .hasSameSizeAs(texts)
        .allMatch(told -> told.what() == Told.What.DONE);
    assertThat(
            office
                .sharing
                .coCreation()
                .contributions(office.desk, office.sharing.viewerFor(office.ann)))
        .extracting(one -> one.text().toString())
        .containsExactlyInAnyOrderElementsOf(
            texts.stream().map(NastySheetsTest::composed).toList());
  }

  @Test
  void areRefusedWithTheirRowWhereTheyCannotBe() throws IOException {
    List<String> texts = NastyTexts.refused().filter(text -> !text.isBlank()).toList();
    Path board = folder.resolve("board.csv");
    try (CsvWriter csv = CsvWriter.builder().build(board)) {
      csv.writeRecord("Text", "Author");
      texts.forEach(text -> csv.writeRecord(text, ""));
    }
    Whiteboard.Wish wish =
        new Whiteboard.Wish(workshop(), Map.of(), Optional.empty(), by, Languages.ENGLISH);
    assertThat(Whiteboard.read(board).contribute(office.sharing, wish, Optional.empty()))
        .extracting(told -> told.what() + " " + told.place())
        .containsExactlyElementsOf(
            IntStream.range(0, texts.size()).mapToObj(n -> "REFUSED " + (n + 2)).toList());
  }

  private Network network() {
    var networks = office.sharing.supportNetwork();
    Network begun = networks.begin(office.desk, "Support in the lakes", Term.of("lakes"), by);
    List<Organisation> organisations =
        names.stream().map(name -> office.sharing.organisation(name, LIBRARY)).toList();
    return networks.change(
        begun,
        stored -> {
          Network with = stored;
          for (Organisation one : organisations) {
            with = with.with(NetworkActor.in(stored.area(), one.id(), LIBRARY));
          }
          for (int n = 1; n < organisations.size(); n++) {
            Id<Organisation> from = organisations.get(n - 1).id();
            with = with.with(Tie.since(DAY, from, organisations.get(n).id(), Term.of("premises")));
          }
          return with;
        },
        by);
  }

  private Survey survey() {
    List<Item> items =
        IntStream.range(0, names.size())
            .mapToObj(n -> new Item(Id.of("item-" + n), LocalizedText.english(names.get(n))))
            .toList();
    return office
        .sharing
        .pilotWork()
        .surveys()
        .begin(office.desk, "Nasty", new Questionnaire(items, 1, 5), by);
  }

  private List<SurveyResponse> responses(Survey survey) {
    return office
        .sharing
        .store()
        .<List<SurveyResponse>>read(
            Viewer.unrestricted(),
            seen ->
                seen.all(SurveyResponse.KIND)
                    .where(SurveyResponse.BY_SURVEY, survey.id())
                    .toList());
  }

  private Session workshop() {
    return office.sharing.save(
        Session.of(Id.of("board"), office.desk, LocalizedText.english("Whiteboard"), DAY)
            .as(Term.of("workshop"), Openness.AGORA, Set.of()));
  }

  private interface Writing {

    void write(OutputStream out) throws IOException;
  }

  private static void write(Path file, Writing writing) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      writing.write(out);
    }
  }

  private static List<List<String>> csv(Path file) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      return csv.stream()
          .map(row -> row.getFields().stream().map(CsvCell::opened).toList())
          .toList();
    }
  }

  private static List<List<String>> xlsx(Path file, String sheet) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      List<List<String>> rows = new ArrayList<>();
      for (Row row : workbook.getSheet(sheet)) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.getStringCellValue()));
        rows.add(cells);
      }
      return rows;
    }
  }

  private static List<String> column(List<List<String>> rows, int column) {
    return rows.subList(1, rows.size()).stream().map(row -> row.get(column)).toList();
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
