package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A programme that begins without a file, goes out in every form and comes back. */
class OutAndBackTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void beginsAProgrammeAndSendsItOut(String language) {
    begin();
    for (String[] command :
        List.of(
            new String[] {"workbook", "desk", "--out", out("desk.xlsx"), "--by", "ann"},
            new String[] {"calendar", "desk", "--out", out("desk.ics"), "--as", "ann"},
            new String[] {"feed", "desk", "--out", out("desk.atom")},
            new String[] {"letters", "--out", out("letters")},
            new String[] {"export", "desk", "--format", "csv", "--bom", "--out", out("a.csv")},
            new String[] {
              "export", "desk", "--format", "xlsx", "--table", "overlaps", "--out", out("a.xlsx")
            },
            new String[] {"export", "desk", "--format", "jsonl", "--out", out("a.jsonl")},
            new String[] {"export", "desk", "--format", "json", "--out", out("a.json")},
            new String[] {"export", "desk", "--format", "markdown", "--out", out("pages")})) {
      List<String> spoken = new ArrayList<>(List.of(command));
      spoken.addAll(List.of("--language", language));
      Cli answer = in(spoken.toArray(String[]::new));
      assertThat(answer.err()).as(spoken.toString()).isEmpty();
      assertThat(answer.exit()).as(spoken.toString()).isZero();
      assertThat(answer.out()).isNotBlank();
    }
    assertThat(
            Stream.of("desk.xlsx", "desk.ics", "desk.atom", "a.csv", "a.json", "pages/index.md")
                .map(folder::resolve))
        .allMatch(Files::exists);
    Cli back = in("workbook", "desk", "--read", out("desk.xlsx"), "--by", "ann");
    assertThat(back.out()).contains("Taken in: 0. Conflicts: 0. Not possible: 0.");
    assertThat(back.exit()).isZero();
  }

  @Test
  void replacesNoFileAndSaysWhatIsWrong() {
    begin();
    in("workbook", "desk", "--out", out("desk.xlsx"), "--by", "ann");
    assertThat(in("workbook", "desk", "--out", out("desk.xlsx"), "--by", "ann").exit())
        .isEqualTo(Exit.BAD_INPUT);
    assertThat(in("workbook", "desk", "--read", out("nothing.xlsx"), "--by", "ann").exit())
        .isEqualTo(Exit.BAD_INPUT);
    in("new", "other", "--name", "Other", "--by", "ann");
    assertThat(in("workbook", "other", "--read", out("desk.xlsx"), "--by", "ann").err())
        .contains("desk", "other");
  }

  private void begin() {
    Cli programme =
        in("new", "desk", "--name", "Desk work", "--person", "ann=Ann Example", "--by", "ann");
    assertThat(programme.err()).isEmpty();
    assertThat(programme.out()).contains("Desk work", "sharing-lessons");
    Cli project =
        in(
            "new",
            "desk",
            "--project",
            "forms",
            "--name",
            "Forms",
            "--challenge",
            "Nobody fills in the form",
            "--team",
            "ann=project-manager",
            "--by",
            "ann");
    assertThat(project.err()).isEmpty();
    assertThat(project.out()).contains("Forms", "forms", "Desk work");
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private Cli in(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", folder.resolve("store").toString()));
    return Cli.run(all.toArray(String[]::new));
  }
}
