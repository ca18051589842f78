package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  /** Help that ends in examples, each on one line or with a backslash before each further line. */
  private static final Pattern RUNS_AS_COPIED =
      Pattern.compile("(?s:.*)\n(Examples|Esimerkkejä|Exempel):\n(  lessons .*(\\\\\n    .*)*\n)+");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "review",
        "card",
        "document",
        "playbooks",
        "show",
        "playbook",
        "network",
        "survey",
        "whiteboard",
        "programmes",
        "capture",
        "submit",
        "ask",
        "answer",
        "validate",
        "reject",
        "share",
        "comment",
        "look-up",
        "reuse",
        "judge",
        "waiting",
        "inbox",
        "load",
        "import",
        "complete",
        "backup",
        "restore",
        "forget",
        "search",
        "similar",
        "beneficiaries",
        "overlaps",
        "reindex",
        "workbook",
        "session",
        "letters",
        "calendar",
        "feed",
        "export",
        "new"
      })
  void everyCommandHelpsWithExamples(String command) {
    Cli help = Cli.run(command, "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out())
        .contains("Usage: lessons " + command, "Exit codes:", "Examples:\n  lessons " + command)
        .matches(RUNS_AS_COPIED);
    assertThat(Cli.run(command, "--help", "--language", "fi").out())
        .contains("Käyttö: lessons " + command, "Paluuarvot:", "Esimerkkejä:")
        .matches(RUNS_AS_COPIED)
        .doesNotContain("Examples", "Show", "default");
    assertThat(Cli.run(command, "--help", "--language=sv").out())
        .contains("Användning: lessons " + command, "Slutkoder:", "Exempel:")
        .matches(RUNS_AS_COPIED)
        .doesNotContain("Examples", "Show", "default");
  }

  @ParameterizedTest
  @ValueSource(strings = {"session", "network", "survey", "workbook"})
  void whatIsOneOfTwoIsInTheReadersLanguageToo(String command) {
    assertThat(Cli.run(command, "--help").out()).contains("--out=FILE", "--read=FILE");
    assertThat(Cli.run(command, "--help", "--language", "fi").out())
        .contains("--out=TIEDOSTO", "--read=TIEDOSTO")
        .doesNotContain("FILE");
    assertThat(Cli.run(command, "--help", "--language", "sv").out()).doesNotContain("FILE");
  }

  @Test
  void allTogetherListTheCommands() {
    assertThat(Cli.run("--help").out()).contains("demo ", "review ", "card ", "show ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void tellsTheVersionThatWasBuilt(String option) {
    assertThat(Cli.run(option).out()).matches("Lessons \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @CsvSource({
    "en,There is no command “dmeo”.",
    "fi,Komentoa ”dmeo” ei ole.",
    "sv,Det finns inget kommando ”dmeo”."
  })
  void tellsFaultsInTheLanguageAskedFor(String language, String sentence) {
    Cli run = Cli.run("dmeo", "--language", language);
    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(sentence).contains("--help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"programmes", "show sharing-lessons", "document project guidance-in-order"})
  void takesTheLanguageBeforeTheCommandAsWell(String command) {
    assertThat(Cli.run(("--language sv " + command).split(" ")).out())
        .isEqualTo(Cli.run((command + " --language sv").split(" ")).out())
        .isNotEqualTo(Cli.run(command.split(" ")).out());
  }

  @Test
  void tellsWhatIsWrongWithAnOption() {
    assertFault(
        "“xx” is not valid for --language; expected: fi, sv or en.", "demo", "--language", "xx");
    assertFault(
        "“all” is not valid for --at; expected: lab, studio, arena, agora.",
        "card",
        "x",
        "--at",
        "all");
    assertFault(
        "“today” is not valid for --on; expected: a day such as", "card", "x", "--on", "today");
    assertFault(
        "“xml” is not valid for --format; expected: text, json.", "playbooks", "--format", "xml");
    assertFault("“--loud” is not understood here.", "demo", "--loud");
    assertFault("“more” is not understood here.", "show", "sharing-lessons", "more");
    assertFault("This is missing: FILE|ID.", "review");
    assertFault("This is missing: --out.", "demo", "--out");
    assertFault(
        "--format is given more than once.", "playbooks", "--format", "text", "--format", "json");
  }

  @Test
  void tellsThatTheAnswerGotLost() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal full =
        new Terminal(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            () -> LocalDate.EPOCH,
            () -> true);
    assertThat(Commands.run(full, "playbooks")).isEqualTo(Exit.BAD_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("The output could not be written");
  }

  private static void assertFault(String sentence, String... arguments) {
    Cli run = Cli.run(arguments);
    assertThat(run.exit()).as("%s", List.of(arguments)).isEqualTo(Exit.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(sentence).doesNotContain("Exception", "\tat ");
  }
}
