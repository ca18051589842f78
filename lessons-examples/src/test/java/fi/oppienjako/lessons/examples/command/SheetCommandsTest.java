package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people keep in other tools comes in, and goes out to them. */
class SheetCommandsTest {

  private static final String PROGRAMMES =
      "src/main/resources/fi/oppienjako/lessons/examples/programmes/";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void takesANetworkOutAndBackWithoutAChange(String language) {
    load("digital-support-network");
    for (String to : List.of("map.xlsx", "map")) {
      Cli out =
          in(
              "network",
              "example-bay-network",
              "--out",
              at(to),
              "--by",
              "bay-coordinator",
              "--language",
              language);
      assertThat(out.err()).isEmpty();
      assertThat(out.exit()).isZero();
      Cli back = in("network", "example-bay-network", "--read", at(to), "--by", "bay-coordinator");
      assertThat(back.err()).isEmpty();
      assertThat(back.out()).endsWith("Taken in: 0. Conflicts: 0. Not possible: 0.\n");
    }
    assertThat(folder.resolve("map/connections.csv")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void showsAClosedSurveyGroupByGroup(String language) throws IOException {
    load("team-network");
    Cli out =
        in(
            "survey",
            "self-efficacy",
            "--out",
            at("a.csv"),
            "--by",
            "point-manager",
            "--language",
            language);
    assertThat(out.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("a.csv")))
        .contains(",5,0,3.20,4.33,1.13")
        .doesNotContain(",1,", ",3,");
    assertThat(in("survey", "self-efficacy", "--read", at("a.csv"), "--by", "point-manager").exit())
        .isEqualTo(Exit.NO);
  }

  @Test
  void bringsAWhiteboardIntoASessionOnce() throws IOException {
    load("digital-roadmap-2022");
    Files.writeString(
        folder.resolve("board.csv"), "Text,Author,Frame\nOne desk for all,Somebody,Ideas\n");
    String[] command = {
      "whiteboard",
      "whiteboard",
      "--read",
      at("board.csv"),
      "--area",
      "Ideas",
      "--by",
      "lab-moderator"
    };
    Cli first = in(command);
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains("One desk for all", "Taken in: 1.", "not entered as authors");
    assertThat(in(command).out()).contains("is there already", "Taken in: 0.");
  }

  private void load(String programme) {
    Cli loaded = in("load", PROGRAMMES + programme + ".yaml");
    assertThat(loaded.err()).isEmpty();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private Cli in(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", folder.resolve("store").toString()));
    return Cli.run(all.toArray(String[]::new));
  }
}
