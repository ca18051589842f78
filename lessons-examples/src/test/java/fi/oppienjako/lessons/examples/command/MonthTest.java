package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.export.sample.Spreadsheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month of somebody who runs twelve projects and opens no text editor: a spreadsheet program, a
 * mail program and the command line are all that she has. She sits at a terminal.
 */
class MonthTest {

  private static final String REGISTER =
      """
      Nro;Otsikko;Havainto;Syy;Suositus;Teemat;Pvm;Laatija
      1;Varaa aika;Kaksi työpajaa peruuntui;Asiakkaat menevät edelle;Varaa kevään päivät kerralla;ohjaus;1.3.2015;Maija Mallinen
      2;;Lomake jäi kesken. Siinä oli turhia kysymyksiä.;;;lomakkeet;maaliskuu 2015;Ville Mallinen
      3;Kysy ensin;;;;;;
      """;

  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final Pattern LESSON = Pattern.compile("Lesson (\\S+) ");

  @TempDir private Path folder;
  private String today = "";

  @Test
  @Tag("slow")
  void passesWithoutATextEditor() throws IOException {
    today = LocalDate.now(ZoneOffset.UTC).toString();
    bringTheRegisterIn();
    beginTwelveProjects();
    String session = holdASession();
    String draft = writeDownTogether(session);
    sendLetters("monday-1", "mia.eml", "p1-manager.eml");
    String shared = twoWorkbooksComeBack(draft);
    lookUpAndReuse(shared);
    sendLetters("monday-2", "p1-manager.eml");
    tellHowItWent();
  }

  @Test
  void isToldInCommandsThatAreUnderstood() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("MONTH.md")).stream()
            .filter(line -> line.startsWith("lessons "))
            .toList();
    assertThat(lines).hasSizeGreaterThan(15);
    assertThat(lines)
        .allSatisfy(
            line -> {
              String[] words =
                  WORD.matcher(line.substring("lessons ".length()))
                      .results()
                      .map(word -> word.group().replace("\"", ""))
                      .toArray(String[]::new);
              Cli help = Cli.run(with(words, "--help"));
              assertThat(help.exit()).isZero();
              assertThat(help.out())
                  .contains("Usage: lessons " + words[0])
                  .contains(Stream.of(words).filter(word -> word.startsWith("--")).toList());
            });
  }

  private void bringTheRegisterIn() throws IOException {
    Cli begun =
        answer(
            List.of("new", "--address", "mia=mia@example.org", "--person", "sam=Sam Example"),
            List.of("mia", "Mia Mallinen", "services", "Services for all", ""));
    assertThat(begun.err()).isEmpty();
    assertThat(begun.out()).contains("Programme “Services for all” (services) has begun");

    Path register = Files.writeString(file("old-office.csv"), REGISTER);
    Path mapping = file("mapping.yaml");
    Cli dry = in("import", register.toString(), "--dry-run", "--save-mapping", mapping.toString());
    assertThat(dry.exit()).isEqualTo(Exit.NO);
    assertThat(dry.out()).contains("'Laatija' is left out", "Would come in: 2. Would not: 1.");

    String[] bring = {
      "import",
      register.toString(),
      "--mapping",
      mapping.toString(),
      "--programme",
      "services",
      "--by",
      "mia",
      "--as-told",
      "agora",
      "--partial"
    };
    Cli first = in(with(bring, "--rejects", file("left.csv").toString()));
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains("New: 2.", "Rejected: 1.");
    assertThat(file("left.csv")).content().contains("3;Kysy ensin");
    assertThat(in(bring).out()).contains("New: 0.", "Unchanged: 2.");
    assertThat(in("search", "lomake", "--as", "mia").out()).contains("Lomake jäi kesken.");
  }

  private void beginTwelveProjects() {
    for (int i = 1; i <= 12; i++) {
      String manager = "p" + i + "-manager";
      Cli begun =
          in(
              "new",
              "services",
              "--project",
              "p" + i,
              "--name",
              "Project " + i,
              "--challenge",
              "Nobody finds the form of office " + i,
              "--theme",
              "lomakkeet",
              "--person",
              manager + "=Manager " + i,
              "--address",
              manager + "=p" + i + "@example.org",
              "--team",
              manager + "=project-manager",
              "--team",
              "mia=lessons-steward",
              "--team",
              "sam=lessons-steward",
              "--by",
              "mia");
      assertThat(begun.err()).isEmpty();
    }
    assertThat(in("overlaps", "services", "--as", "mia").out()).contains("Project 12");
  }

  /** She adds the session to her own workbook. */
  private String holdASession() {
    Path mine = workbook("mine.xlsx", "mia");
    Spreadsheet.work(
        mine,
        open -> {
          int row = open.row("Sessions", "Session", "");
          open.write("Sessions", row, "Project", "Project 1")
              .write("Sessions", row, "Session", "Half-way")
              .cell("Sessions", row, "Date")
              .setCellValue(LocalDate.now(ZoneOffset.UTC));
        });
    assertThat(back("services", mine, "mia").out()).contains("Taken in: 1. Conflicts: 0.");
    Path again = workbook("again.xlsx", "mia");
    String[] id = {""};
    Spreadsheet.work(
        again,
        open -> id[0] = open.text("Sessions", open.row("Sessions", "Session", "Half-way"), "Id"));
    assertThat(id[0]).isNotEmpty();
    return id[0];
  }

  private String writeDownTogether(String session) {
    Path sheet = file("half-way.xlsx");
    assertThat(
            answer(List.of("session", "--by", "mia", "--out", sheet.toString()), List.of("1"))
                .out())
        .contains("Half-way");
    Spreadsheet.work(
        sheet,
        open ->
            open.write("Retrospective", 1, "What happened", "Half of the questions were needless")
                .write("Retrospective", 1, "Short title", "Ask first")
                .write("Retrospective", 1, "Who told it", "Manager 1"));
    Cli read = in("session", session, "--read", sheet.toString(), "--by", "mia");
    assertThat(read.out()).contains("Taken in: 1. Conflicts: 0. Not possible: 0.");
    return "Ask first";
  }

  /** The manager and the steward have both changed the draft. */
  private String twoWorkbooksComeBack(String draft) {
    Path theirs = workbook("manager.xlsx", "p1-manager");
    Path mine = workbook("steward.xlsx", "mia");
    Spreadsheet.work(
        theirs,
        open -> {
          int row = open.row("Lessons", "Title", draft);
          open.write("Lessons", row, "Title", "Ask before you make a form")
              .write("Lessons", row, "Why", "Nobody had asked")
              .write("Lessons", row, "What to do", "Ask three customers first")
              .write("Lessons", row, "Design thinking", "x")
              .write("Lessons", row, "Applies when: people", "busy desk")
              .write("Lessons", row, "Themes", "lomakkeet");
        });
    Spreadsheet.work(
        mine,
        open ->
            open.write(
                "Lessons", open.row("Lessons", "Title", draft), "Title", "Ask the customers"));
    Cli first = back("services", theirs, "p1-manager");
    assertThat(first.out()).contains("Taken in: 1. Conflicts: 0. Not possible: 0.");
    Cli second = back("services", mine, "mia");
    assertThat(second.exit()).isEqualTo(Exit.NO);
    assertThat(second.out())
        .contains("“Ask before you make a form”", "“Ask the customers”", "Conflicts: 1.");

    Cli submitted = answer(List.of("submit", "--by", "p1-manager"), List.of("1"));
    assertThat(submitted.out()).contains("“Ask before you make a form”: submitted");
    Cli own = answer(List.of("validate", "--by", "mia"), List.of("1"));
    assertThat(own.err()).as("who typed it in does not check it").contains("mia");
    Cli validated = answer(List.of("validate", "--by", "sam"), List.of("1"));
    assertThat(validated.err()).isEmpty();
    assertThat(validated.out()).contains("validated");
    Cli shared = answer(List.of("share", "--by", "mia"), List.of("1", "agora"));
    assertThat(shared.err()).isEmpty();
    assertThat(shared.out()).contains("open at Agora");
    Matcher id = LESSON.matcher(shared.out());
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private void lookUpAndReuse(String shared) {
    Cli found = in("look-up", "p2", "--by", "p2-manager");
    assertThat(found.out()).contains(shared, "Ask before you make a form");
    Cli reuse =
        answer(
            List.of("reuse", shared, "--by", "p2-manager"),
            List.of("p2", "helped", "We asked three customers"));
    assertThat(reuse.out()).contains("in “Project 2”: helped");
  }

  private void sendLetters(String name, String... expected) throws IOException {
    Path letters = file(name);
    Cli sent = in("letters", "--out", letters.toString(), "--day", today);
    assertThat(sent.err()).isEmpty();
    try (Stream<Path> files = Files.list(letters)) {
      assertThat(files.map(file -> file.getFileName().toString())).contains(expected);
    }
  }

  private void tellHowItWent() {
    Cli card = in("card", "services", "--as", "mia", "--on", today);
    assertThat(card.out()).contains("Result card: Services for all");
    Cli report = in("document", "final-report", "services", "--as", "mia", "--on", today);
    assertThat(report.err()).isEmpty();
    assertThat(report.out()).contains("# ", "Services for all", "Ask before you make a form");
  }

  private Path workbook(String name, String person) {
    Path out = file(name);
    Cli written = in("workbook", "services", "--out", out.toString(), "--by", person);
    assertThat(written.err()).isEmpty();
    return out;
  }

  private Cli back(String programme, Path file, String person) {
    return in("workbook", programme, "--read", file.toString(), "--by", person);
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Cli answer(List<String> arguments, List<String> answers) {
    return Cli.answering(answers, with(arguments.toArray(String[]::new), store())).answer();
  }

  private Cli in(String... arguments) {
    return Cli.run(with(arguments, store()));
  }

  private String[] store() {
    return new String[] {"--store", file("store").toString()};
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
