package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody sits at a terminal and is asked for what a command lacks. */
class AskingTest {

  private static final Pattern LESSON = Pattern.compile("(?:Lesson|Oppi) (\\S+) ");

  @TempDir private Path folder;

  @Test
  void asksForEverythingThatAWeekNeeds() {
    begin();
    Cli.Asked capture =
        ask(
            List.of("capture"),
            List.of(
                "1", // Ann
                "forms",
                "Ask first",
                "Half of the questions were needless",
                "Nobody had asked",
                "Ask before you make a form",
                "success",
                "1, community",
                "people=busy-desk",
                "forms, letters"));
    assertThat(capture.answer().err()).isEmpty();
    String id = lesson(capture.answer().out());
    assertThat(capture.shown())
        .contains("Who are you?\n   1  Ann Example  [ann]\n   2  Bo Example  [bo]\n> ")
        .contains("What happened?\n> ")
        .contains("   1  design thinking  [design]")
        .contains("Press Enter to skip this.");

    assertThat(ask(List.of("submit", "--by", "ann"), List.of("1")).answer().out())
        .contains("“Ask first”: submitted");
    Cli.Asked question = ask(List.of("ask", "--by", "bo"), List.of(id, "When?"));
    assertThat(question.shown())
        .contains("Ask first, submitted  [" + id, "What do you want to ask?");
    assertThat(question.answer().out()).contains("being clarified");
    assertThat(ask(List.of("answer", "--by=ann"), List.of("1", "- in spring")).answer().out())
        .contains("submitted");
    assertThat(ask(List.of("validate"), List.of("bo", "1")).answer().out()).contains("validated");
    assertThat(ask(List.of("share", id, "--by", "bo"), List.of("4")).answer().out())
        .contains("open at Agora");
    assertThat(ask(List.of("comment", id, "--by", "bo"), List.of("-- to us, too")).answer().out())
        .contains("Comment ");
    assertThat(ask(List.of("look-up", "--by", "bo"), List.of("2")).answer().out())
        .contains("Ask first");
    assertThat(
            ask(List.of("reuse", "--by", "bo"), List.of("1", "letters", "1", "We asked"))
                .answer()
                .out())
        .contains("Reuse ", "“Ask first” in “Letters”: helped");
    assertThat(ask(List.of("waiting", "--by", "ann"), List.of("1")).answer().exit()).isZero();
  }

  @Test
  void asksInTheLanguageOfTheReaderAndAgainUntilItIsUnderstood() {
    begin();
    Cli.Asked capture =
        ask(
            List.of("capture", "forms", "--by", "ann", "--language", "fi"),
            List.of("", "Kysy ensin", "Lomake jäi kesken", "", "", "9", "", "", "kiire", "", ""));
    assertThat(capture.shown())
        .startsWith("Jotain puuttuu.")
        .contains("Mistä on kyse, muutamalla sanalla?\n> Ilman tätä ei voi jatkaa.")
        .contains("Vaihtoehtojen joukossa ei ole: 9.")
        .contains("Kohtaan --when ei kelpaa: ”kiire”.")
        .contains("Miksi niin kävi? Voit ohittaa painamalla Enter-näppäintä.")
        .doesNotContain("What", "Who");
    assertThat(capture.answer().out()).contains("”Kysy ensin”: luonnos");
    assertThat(ask(List.of("submit", "--language", "sv"), List.of("1", "1")).shown())
        .contains("Vem är du?", "Vilken lärdom?", "Kysy ensin (finska), utkast");
  }

  @Test
  void storesNothingWhenItIsEnded() {
    begin();
    Path before = backup("before.jsonl");
    Cli.Asked ended =
        ask(List.of("capture", "forms", "--by", "ann"), List.of("Ask first", "So it was"));
    assertThat(ended.answer())
        .isEqualTo(in("capture", "forms", "--by", "ann"))
        .returns(Exit.BAD_INPUT, Cli::exit);
    assertThat(backup("after.jsonl")).hasSameTextualContentAs(before);
    assertThat(ask(List.of("submit", "--by", "ann"), List.of()).shown())
        .contains("There is nothing to choose from.");
  }

  @Test
  void makesNoStoreToAskAbout() {
    Cli.Asked ended = ask(List.of("submit"), List.of());
    assertThat(ended.answer().exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void asksNothingWhereNothingIsMissingOrSomethingIsWrong() {
    begin();
    assertThat(ask(List.of("capture", "forms", "--by", "ann", "--title"), List.of("x")).shown())
        .isEmpty();
    assertThat(ask(List.of("waiting", "desk", "--by", "ann"), List.of("x")).shown()).isEmpty();
    assertThat(ask(List.of("submit", "--loud"), List.of("x")).shown()).isEmpty();
    assertThat(ask(List.of("workbook", "desk", "--by", "ann"), List.of("x")).shown()).isEmpty();
  }

  @Test
  void tellsThatAStoreCannotBeOpened() throws Exception {
    Files.writeString(folder.resolve("store.mv.db"), "something else");
    Cli.Asked asked = ask(List.of("submit"), List.of("ann"));
    assertThat(asked.answer().exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(asked.answer().err()).contains("cannot be read in full").doesNotContain("Exception");
  }

  /** A programme with two persons and two projects, all of it by answering. */
  private void begin() {
    Cli.Asked programme =
        ask(List.of("new"), List.of("ann", "Ann Example", "desk", "Desk work", "1"));
    assertThat(programme.answer().err()).isEmpty();
    assertThat(programme.shown()).contains("ann is new here. What is the name of this person?");
    Cli.Asked project =
        ask(
            List.of("new", "--person", "bo=Bo Example"),
            List.of(
                "1",
                "1",
                "forms",
                "Forms",
                "Nobody fills them in",
                "",
                "forms",
                "ann=project-manager, bo=lessons-steward"));
    assertThat(project.answer().err()).isEmpty();
    assertThat(project.answer().out()).contains("Project “Forms” (forms) has begun");
    Cli.Asked other =
        ask(
            List.of("new", "desk", "--by", "bo", "--challenge", "Nobody reads them"),
            List.of("letters", "Letters", "sharing-lessons", "forms", "bo=project-manager"));
    assertThat(other.answer().err()).isEmpty();
  }

  private Path backup(String name) {
    Path file = folder.resolve(name);
    assertThat(in("backup", file.toString()).exit()).isZero();
    return file;
  }

  private static String lesson(String out) {
    Matcher id = LESSON.matcher(out);
    assertThat(id.find()).as(out).isTrue();
    return id.group(1);
  }

  private Cli in(String... arguments) {
    return Cli.run(stored(List.of(arguments)));
  }

  private Cli.Asked ask(List<String> arguments, List<String> answers) {
    return Cli.answering(answers, stored(arguments));
  }

  private String[] stored(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(1, List.of("--store", folder.resolve("store").toString()));
    return all.toArray(String[]::new);
  }
}
