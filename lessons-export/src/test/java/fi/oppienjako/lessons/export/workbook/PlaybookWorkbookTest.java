package fi.oppienjako.lessons.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.concept.Transition;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.NastyTexts;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.Playbooks;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.sample.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybookWorkbookTest {

  @TempDir private Path folder;

  static Stream<Arguments> bundledInEachLanguage() {
    return Playbooks.bundledIds().stream()
        .flatMap(id -> Languages.SPOKEN.stream().map(language -> Arguments.of(id, language)));
  }

  static Stream<String> nasty() {
    return NastyTexts.allowed();
  }

  @ParameterizedTest
  @MethodSource("bundledInEachLanguage")
  void bringsEveryBundledPlaybookBackEqual(String id, Locale language) throws IOException {
    Playbook playbook = Playbooks.bundled(id);

    ReturnedPlaybook back = ReturnedPlaybook.read(written(playbook, language));

    assertThat(back.playbook()).isEqualTo(playbook);
    assertThat(back.told()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundledInEachLanguage")
  void writesEveryBundledPlaybookAsYamlThatIsReadEqual(String id) {
    Playbook playbook = Playbooks.bundled(id);

    assertThat(Playbooks.parse(Playbooks.yaml(playbook), id)).isEqualTo(playbook);
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void bringsNastyTextsBackEqual(String text) throws IOException {
    Playbook playbook = everywhere(LocalizedText.of(Languages.SWEDISH, text));

    assertThat(ReturnedPlaybook.read(written(playbook, Languages.ENGLISH)).playbook())
        .isEqualTo(playbook);
    assertThat(Playbooks.parse(Playbooks.yaml(playbook), "nasty")).isEqualTo(playbook);
  }

  @Test
  void bringsBackWhatOnlyFewPlaybooksHave() throws IOException {
    Playbook playbook = rare();

    assertThat(ReturnedPlaybook.read(written(playbook, Languages.FINNISH)).playbook())
        .isEqualTo(playbook);
    assertThat(ReturnedPlaybook.read(written(playbook, Languages.ENGLISH)).playbook())
        .isEqualTo(playbook);
  }

  @Test
  void givesTheSameBytesOfTheSamePlaybook() throws IOException {
    Playbook playbook = Playbooks.bundled("team-network");

    assertThat(Files.readAllBytes(written(playbook, Languages.FINNISH)))
        .isEqualTo(Files.readAllBytes(written(playbook, Languages.FINNISH)));
  }

  @Test
  void refusesATextThatIsLongerThanACell() {
    Playbook playbook = everywhere(LocalizedText.english("x".repeat(40_000)));

    assertThatThrownBy(() -> written(playbook, Languages.ENGLISH))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("too long");
  }

  @Test
  void readsATableThatSomebodyDrewWithMergedCells() throws IOException {
    Path file = folder.resolve("Oma malli.xlsx");
    try (XSSFWorkbook drawn = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = drawn.createSheet("Taul1");
      row(sheet, 0, "Suunnitelmamme");
      row(
          sheet,
          2,
          "Vaihe",
          "Toimenpide",
          "Muotoiluajattelu",
          "Systeemiajattelu",
          "Yhteisöllinen ajattelu",
          "Muotoilija",
          "Vetäjä",
          "Huomioita");
      row(sheet, 3, "Alku", "Haastattelut", "x", "", "", "R", "x", "kahvit mukaan");
      row(sheet, 4, "", "Aiemman kartoitus", "", "X", "", "", "x", "");
      row(sheet, 5, "Loppu", "Kerrotaan muille", "", "", "✓", "x", "", "");
      drawn.write(out);
    }

    ReturnedPlaybook read = ReturnedPlaybook.read(file);

    ProcessModel process = read.playbook().process();
    assertThat(read.playbook().name()).hasToString("Oma malli");
    assertThat(process.phases())
        .extracting(phase -> phase.name().toString())
        .containsExactly("Alku", "Loppu");
    assertThat(process.phases().get(0).activities())
        .extracting(activity -> activity.name().toString())
        .containsExactly("Haastattelut", "Aiemman kartoitus");
    assertThat(process.phases().get(0).activities().get(0).roles())
        .containsExactlyInAnyOrder(Id.of("muotoilija"), Id.of("vetaja"));
    assertThat(process.next(Id.of("alku"))).containsExactly(Id.of("loppu"));
    assertThat(read.told())
        .extracting(told -> told.in(Languages.ENGLISH))
        .contains("Taul1: the column “Huomioita” was not read", "Taul1: “R” was read as a cross");
    assertThat(Review.of(process, read.playbook().rhythm()).findings().hasErrors())
        .as("its roles carry no perspective yet")
        .isTrue();
  }

  @Test
  void takesNewRowsAndRolesAndGivesThemIdentifiers() throws IOException {
    Path file = written(Playbooks.bundled("sharing-lessons"), Languages.ENGLISH);
    Spreadsheet.work(
        file,
        desk -> {
          int row = Playbooks.bundled("sharing-lessons").process().activities().toList().size() + 1;
          desk.write("Activities", row, "Phase", desk.text("Activities", 1, "Phase"))
              .write("Activities", row, "Activity", "Walk the path of a customer")
              .write("Activities", row, "Design thinking", "x")
              .write("Activities", row, "How often", "every 3 weeks");
        });

    Playbook read = ReturnedPlaybook.read(file).playbook();

    assertThat(read.process().start().activities())
        .last()
        .satisfies(
            activity -> {
              assertThat(activity.id()).hasToString("walk-the-path-of-a-customer");
              assertThat(activity.perspectives()).containsExactly(Perspective.DESIGN);
              assertThat(activity.interval()).contains(Interval.weeks(3));
            });
  }

  @Test
  void tellsAllThatIsWrongByItsCell() throws IOException {
    Path file = written(Playbooks.bundled("sharing-lessons"), Languages.ENGLISH);
    Spreadsheet.work(
        file,
        desk ->
            desk.write("Activities", 1, "Openness", "Everybody")
                .write("Activities", 2, "How often", "now and then")
                .write("Responsibilities", 1, "Role", "Nobody")
                .write("Phases", 1, "Needs design thinking", "perhaps"));

    assertThatThrownBy(() -> ReturnedPlaybook.read(file))
        .isInstanceOfSatisfying(
            InvalidFileException.class,
            fault ->
                assertThat(fault.faults())
                    .extracting(one -> one.path())
                    .containsExactlyInAnyOrder(
                        address(file, "Activities", 1, "Openness"),
                        address(file, "Activities", 2, "How often"),
                        "Responsibilities!A2",
                        address(file, "Phases", 1, "Needs design thinking")));
  }

  @Test
  void refusesAWorkbookWithoutPhasesAndActivities() throws IOException {
    Path file = Sent.workbook(new Office(), folder, Languages.ENGLISH);

    assertThatThrownBy(() -> ReturnedPlaybook.read(file))
        .isInstanceOf(NotAWorkbookException.class)
        .hasMessageContaining("workbook.xlsx");
  }

  private static String address(Path file, String sheet, int row, String heading) {
    StringBuilder address = new StringBuilder(sheet + "!");
    Spreadsheet.work(file, desk -> address.append(desk.cell(sheet, row, heading).getAddress()));
    return address.toString();
  }

  private Path written(Playbook playbook, Locale language) throws IOException {
    Path file = folder.resolve("playbook.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      PlaybookWorkbook.of(playbook, language).write(out, Office.NOON);
    }
    return file;
  }

  private static void row(XSSFSheet sheet, int number, String... cells) {
    var row = sheet.createRow(number);
    for (int c = 0; c < cells.length; c++) {
      if (!cells[c].isEmpty()) {
        row.createCell(c).setCellValue(cells[c]);
      }
    }
  }

  private static Playbook everywhere(LocalizedText text) {
    Role role = new Role(Id.of("role"), text, List.of(text, text), Set.of(), Set.of());
    Activity activity =
        new Activity(
            Id.of("activity"),
            text,
            Optional.of(text),
            Set.of(Perspective.SYSTEMS),
            Set.of(role.id()),
            Openness.ARENA,
            Set.of(LoopStep.SHARE, LoopStep.LOOK_UP),
            Optional.of(Interval.days(10)));
    Phase phase =
        new Phase(
            Id.of("phase"),
            text,
            Optional.of(text),
            Set.of(),
            List.of(new GuidingQuestion(Id.of("q"), text, Optional.of(Term.of("library")))),
            List.of(new Practice(text, Optional.empty(), Optional.of(text))),
            List.of(activity));
    return new Playbook(
        Id.of("nasty"),
        0,
        text,
        Optional.of(text),
        Optional.of(text),
        ProcessModel.inOrder(List.of(role), List.of(phase)),
        Rhythm.DEFAULT,
        new Vocabulary(Map.of(Term.of("library"), text)));
  }

  /** Two of one name, ways that leap and lead nowhere, a stale text and other originals. */
  private static Playbook rare() {
    LocalizedText stale =
        LocalizedText.english("Begin")
            .with(Languages.FINNISH, "Alku")
            .with(Languages.ENGLISH, "Go");
    LocalizedText german = LocalizedText.of(Locale.GERMAN, "Ende");
    Role one = Role.of(Id.of("one"), LocalizedText.english("Helper"), Perspective.DESIGN);
    Role other = Role.of(Id.of("other"), LocalizedText.english("Helper"));
    Role phaseRole = Role.of(Id.of("third"), LocalizedText.english("Phase"));
    Role misleading = Role.of(Id.of("fourth"), LocalizedText.english("one"));
    Phase first =
        Phase.of(
            Id.of("first"),
            stale,
            Activity.of(Id.of("a"), LocalizedText.english("Ask"))
                .doneBy(one, phaseRole)
                .every(new Interval(2, java.time.temporal.ChronoUnit.YEARS)));
    Phase empty = Phase.of(Id.of("empty"), LocalizedText.english("Empty"));
    Phase last =
        new Phase(
            Id.of("last"),
            german,
            Optional.empty(),
            Set.of(Perspective.COMMUNITY),
            List.of(
                new GuidingQuestion(Id.of("last.2"), german, Optional.empty()),
                new GuidingQuestion(Id.of("last.1"), german, Optional.of(Term.of("office")))),
            List.of(
                new Practice(
                    german,
                    Optional.of(URI.create("https://example.org/a?b=c")),
                    Optional.empty())),
            List.of(Activity.of(Id.of("b"), german).doneBy(other, misleading)));
    return new Playbook(
        Id.of("rare"),
        0,
        LocalizedText.english("Rare"),
        Optional.empty(),
        Optional.empty(),
        new ProcessModel(
            List.of(one, other, phaseRole, misleading),
            List.of(first, empty, last),
            Set.of(
                new Transition(first.id(), last.id()),
                new Transition(first.id(), first.id()),
                new Transition(last.id(), first.id()))),
        new Rhythm(Interval.days(3), Interval.months(1)),
        new Vocabulary(
            Map.of(
                Term.of("office"), LocalizedText.english("Desk"),
                Term.of("desk"), LocalizedText.english("Table"))));
  }
}
