package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register that comes in with one command. */
class ImportCommandTest {

  private static final String REGISTER =
      """
      Nro;Otsikko;Havainto;Suositus;Teemat;Pvm;Laatija
      1;Varaa aika;Kaksi työpajaa peruuntui;Varaa kevään päivät kerralla;ohjaus;1.3.2015;Maija Mallinen
      2;;Lomake jäi kesken. Siinä oli turhia kysymyksiä.;;lomakkeet;maaliskuu 2015;Ville Mallinen
      """;

  @TempDir private Path folder;
  private Path register = Path.of("");

  @BeforeEach
  void load() throws IOException {
    register = Files.writeString(folder.resolve("opit.csv"), REGISTER);
    Path programme =
        Files.writeString(
            folder.resolve("desk.yaml"),
            """
            programme: desk
            language: en
            name: Desk
            people:
              ann: {name: Ann Example}
            participants:
              - {person: ann, role: organiser}
            projects:
              - project: forms
                name: Forms
                openness: agora
                challenge: [{date: 2026-01-01, by: ann, text: Nobody fills in the form}]
                themes: [lomakkeet]
            """);
    assertThat(Cli.run("load", programme.toString(), "--store", store()).exit()).isZero();
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private Cli bring(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("import", register.toString(), "--store", store()));
    arguments.addAll(List.of(more));
    return Cli.run(arguments.toArray(String[]::new));
  }

  @Test
  void showsFirstWhatWouldComeIn() {
    Path mapping = folder.resolve("mapping.yaml");
    Cli dry =
        Cli.run("import", register.toString(), "--dry-run", "--save-mapping", mapping.toString());

    assertThat(dry.exit()).isZero();
    assertThat(dry.out())
        .contains("cells separated by semicolons")
        .contains("'Laatija' is left out: it seems to name persons")
        .contains("title: Lomake jäi kesken.")
        .contains("themes: lomakkeet")
        .endsWith("Would come in: 2. Would not: 0.\n");
    assertThat(dry.out()).doesNotContain("Mallinen");
    assertThat(mapping).content().contains("Havainto: observation", "Laatija: leave-out");
    assertThat(
            Cli.run(
                    "import",
                    register.toString(),
                    "--dry-run",
                    "--save-mapping",
                    mapping.toString())
                .err())
        .as("an edited mapping is not written over")
        .contains("cannot be written");
  }

  @Test
  void comesIntoAProjectOnce() {
    assertThat(bring("--project", "forms", "--by", "ann").out()).contains("New: 2.");
    assertThat(bring("--project", "forms", "--by", "ann").out())
        .endsWith(
            "New: 0. Revised: 0. Unchanged: 2. Left as they are here: 0. Rejected: 0."
                + " Not in the register any more: 0.\n");
  }

  @Test
  void getsAProjectOfItsOwnInAProgrammeAndIsOpenAsTold() {
    assertThat(bring("--programme", "desk", "--by", "ann", "--as-told", "agora").exit()).isZero();
    assertThat(bring("--programme", "desk", "--by", "ann", "--as-told", "agora").out())
        .contains("New: 0.", "Unchanged: 2.");
    assertThat(Cli.run("look-up", "forms", "--by", "ann", "--store", store()).out())
        .contains("Lomake jäi kesken.", "As told elsewhere, not validated here. Missing: why");
  }

  @Test
  void isCompletedLessonByLessonWithWhatIsAccepted() throws IOException {
    Files.writeString(
        register,
        REGISTER
            + "3;Lomake taas;Lomake jäi kesken turhien kysymysten takia.;Karsi"
            + " kysymykset;lomakkeet;;\n");
    assertThat(bring("--programme", "desk", "--by", "ann", "--as-told", "agora").exit()).isZero();
    Cli list = Cli.run("complete", "desk", "--by", "ann", "--store", store());
    assertThat(list.exit()).isZero();
    assertThat(list.out()).contains("Varaa aika", "Lacks: why it happened", "Lomake taas");
    assertThat(list.out().lines().filter(line -> line.contains("Lacks:"))).hasSize(3);
    Cli first = Cli.run("complete", "desk", "--by", "ann", "--limit", "2", "--store", store());
    assertThat(first.out()).contains("go on with --after ");
    assertThat(complete(id(list, "Lomake jäi kesken"), "--perspective", "design").exit()).isZero();

    String again = id(list, "Lomake taas");
    Cli proposed = complete(again);
    assertThat(proposed.out())
        .contains(
            "Proposed: perspective=design", "Lomake jäi kesken. (", "the same themes: lomakkeet");
    Cli wrong = complete(again, "--accept", "perspective=systems");
    assertThat(wrong.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(wrong.err())
        .isEqualTo("“perspective=systems” is not proposed. Proposed: perspective=design.\n");
    Cli done =
        complete(
            again,
            "--accept",
            "perspective=design",
            "--when",
            "method=form",
            "--when",
            "people=tired",
            "--insight",
            "Kysyttiin liikaa");
    assertThat(done.exit()).isZero();
    assertThat(done.out()).contains("Lacks nothing.");
    assertThat(Cli.run("complete", "desk", "--by", "ann", "--store", store()).out())
        .doesNotContain("Lomake taas\n  Lacks");
    assertThat(Cli.run("complete", "desk", "--by", "ann", "--theme", "x", "--store", store()).err())
        .startsWith("Lessons are completed one at a time");
    assertThat(bring("--programme", "desk", "--by", "ann", "--as-told", "agora").out())
        .as("what was added here stays when the register comes again")
        .contains("New: 0. Revised: 0. Unchanged: 3.");
    assertThat(Cli.run("card", "desk", "--store", store(), "--on", "2099-01-01").flat())
        .contains(
            "As told elsewhere, not validated here and not counted above: 3. Still incomplete: 2.");
  }

  private Cli complete(String lesson, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("complete", lesson, "--by", "ann", "--store", store()));
    arguments.addAll(List.of(more));
    return Cli.run(arguments.toArray(String[]::new));
  }

  private static String id(Cli list, String title) {
    String line =
        list.out().lines().filter(one -> one.contains(": " + title)).findFirst().orElseThrow();
    return line.substring(0, line.indexOf(':'));
  }

  @Test
  void bringsNothingInWhileARowIsBad() throws IOException {
    Path rejects = folder.resolve("left.csv");
    Files.writeString(register, REGISTER + "2;Taas;Muuta;;;;\n");
    Cli refused = bring("--project", "forms", "--by", "ann", "--language", "fi");
    assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(refused.err()).startsWith("Mitään ei tuotu, koska rivejä hylättiin: 1.");

    Cli partly =
        bring("--project", "forms", "--by", "ann", "--partial", "--rejects", rejects.toString());
    assertThat(partly.exit()).isZero();
    assertThat(partly.out()).contains("New: 2.", "Rejected: 1.");
    assertThat(rejects)
        .content()
        .contains("Why it did not come in", "'2' is the id of an earlier row too");
  }

  @Test
  void asksForWhatIsMissing() {
    assertThat(bring("--by", "ann").err()).startsWith("Name a project with --project");
    assertThat(bring("--project", "forms").err()).startsWith("This is missing: --by");
    assertThat(Cli.run("import", "a.csv", "b.csv", "--dry-run").err())
        .startsWith("Several files are joined");
    Cli gone = Cli.run("import", folder.resolve("gone.csv").toString(), "--dry-run");
    assertThat(gone.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(gone.err()).contains("there is no such file");
    assertThat(Cli.run("import", "a.csv", "--dry-run", "--charset", "none").exit())
        .isEqualTo(Exit.BAD_INPUT);
  }

  @Test
  void joinsFilesThatTellOfTheSame() throws IOException {
    Path more =
        Files.writeString(folder.resolve("opit-2.csv"), "Nro;Oppi\n1;Asiakas menee edelle\n");
    Cli joined =
        Cli.run("import", register.toString(), more.toString(), "--join", "Nro", "--dry-run");
    assertThat(joined.out())
        .contains("files joined by 'Nro': 2", "what was learned: Asiakas menee edelle");
  }

  @Test
  void bringsProjectsIntoAProgramme() throws IOException {
    Files.writeString(
        register,
        """
        Koodi;Hankkeen nimi;Toteuttaja;Aloituspvm;Päättymispvm
        A1;Opastus kuntoon;Esimerkkilä;1.3.2015;28.2.2017
        """);
    assertThat(bring("--kind", "project", "--project", "forms", "--by", "ann").err())
        .startsWith("Projects come into a programme");
    Cli done =
        bring("--kind", "project", "--programme", "desk", "--by", "ann", "--as-told", "agora");
    assertThat(done.exit()).isZero();
    assertThat(done.out()).contains("'Hankkeen nimi' is name (by its name)", "New: 1.");
    assertThat(
            bring("--kind", "project", "--programme", "desk", "--by", "ann", "--as-told", "agora")
                .out())
        .contains("New: 0. Revised: 0. Unchanged: 1.");
    assertThat(Cli.run("overlaps", "desk", "--store", store(), "--as", "ann").out())
        .isEqualTo("No project seems to be doing the same work.\n");
  }

  @Test
  void doesNotWriteOverTheRegister() throws IOException {
    assertThat(
            Cli.run("import", register.toString(), "--dry-run", "--rejects", register.toString())
                .exit())
        .isEqualTo(Exit.BAD_INPUT);
    assertThat(register).content().isEqualTo(REGISTER);
  }
}
