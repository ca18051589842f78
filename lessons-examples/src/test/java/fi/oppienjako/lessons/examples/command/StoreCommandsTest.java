package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work of a week over a store, the process ended between any two steps. */
class StoreCommandsTest {

  private static final Pattern LESSON = Pattern.compile("Lesson (\\S+) ");

  @TempDir private Path folder;

  @BeforeEach
  void load() throws IOException {
    Path programme =
        Files.writeString(
            folder.resolve("desk.yaml"),
            """
            programme: desk
            language: en
            name: Desk
            people:
              ann: {name: Ann Example}
              bo: {name: Bo Example}
            participants:
              - {person: bo, role: organiser}
            projects:
              - project: forms
                name: Forms
                openness: agora
                challenge: [{date: 2026-01-01, by: ann, text: Nobody fills in the form}]
                plan: {playbook: sharing-lessons}
                team:
                  - {person: ann, role: project-manager}
                  - {person: bo, role: lessons-steward}
              - project: letters
                name: Letters
                openness: agora
                challenge: [{date: 2026-01-01, by: bo, text: Nobody understands the form or letter}]
                themes: [forms]
                plan: {playbook: sharing-lessons}
                team:
                  - {person: bo, role: project-manager}
            """);
    assertThat(in("load", programme.toString()).out()).startsWith("Loaded: ");
  }

  @Test
  void carriesALessonFromCaptureToReuse() {
    String id = captured();
    assertThat(in("submit", id, "--by", "ann").out()).contains("submitted");
    assertThat(in("ask", id, "--by", "bo", "--why", "When?").out()).contains("being clarified");
    assertThat(in("answer", id, "--by", "ann", "--why", "In spring").out()).contains("submitted");
    Cli own = in("validate", id, "--by", "ann");
    assertThat(own.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(own.err()).contains("ann");
    assertThat(in("validate", id, "--by", "bo").out()).contains("validated");
    assertThat(in("share", id, "--at", "agora", "--by", "bo").out()).contains("open at Agora");
    assertThat(in("comment", id, "To us, too.", "--by", "bo").out()).contains("Comment ");
    assertThat(in("look-up", "letters", "--by", "bo").out()).contains(id, "Ask about the form");
    Cli reuse =
        in(
            "reuse",
            id,
            "--project",
            "letters",
            "--outcome",
            "helped",
            "--what",
            "Asked",
            "--by",
            "bo");
    assertThat(reuse.out()).contains("Ask about the form", "Letters");
    assertThat(reuse.err()).isEmpty();
  }

  @Test
  void findsInOtherFormsAndLanguagesAndSaysWhatIsAlike() {
    String id = captured();
    in("submit", id, "--by", "ann");
    in("validate", id, "--by", "bo");
    assertThat(in("search", "forms").out()).contains("Nothing was found.");
    assertThat(in("search", "forms", "--as", "ann").out()).contains(id, "1 lesson was found.");
    in("share", id, "--at", "agora", "--by", "bo");
    assertThat(in("search", "asking").out()).contains(id, "[Ask] before you make a form");
    assertThat(in("search", "lomake", "--language", "fi").out())
        .contains("Löytyi 1 oppi.", id, "(englanti)");
    assertThat(in("search", "neeldess", "--limit", "1").out())
        .contains("Did you mean: needless?", id);
    assertThat(in("search", "form", "--format", "json").out()).contains("\"id\": \"" + id);
    assertThat(in("search", "--programme", "desk", "--year", "1999").out())
        .contains("Nothing was found.");
    assertThat(in("search", "form", "--limit", "0").exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(in("search", "form", "--as", "nobody").err()).contains("nobody");
    assertThat(in("beneficiaries", id).out()).contains("letters: Letters");
    assertThat(in("similar", id).out()).contains("Nothing similar was found.");
    assertThat(in("overlaps", "desk").out())
        .contains("No project seems to be doing the same work.");
    assertThat(in("reindex").out()).contains("The index has been rebuilt.");
    assertThat(folder.resolve("store-index")).isDirectory();
  }

  @Test
  void tellsAtCaptureAndAtSubmissionWhatIsKnownAlready() throws IOException {
    String known = captured();
    assertThat(in("submit", known, "--by", "ann").out()).doesNotContain("known already");
    in("validate", known, "--by", "bo");
    in("share", known, "--at", "agora", "--by", "bo");
    Cli again = capture("letters", "bo", "Ask before anybody makes a form");
    assertThat(again.out()).contains("Much the same is known already:", known);
    String draft = id(again);
    assertThat(in("similar", draft, "--as", "bo").out()).contains(known);
    assertThat(in("submit", draft, "--by", "bo", "--language", "fi").out())
        .contains("Samankaltaisia oppeja on jo:", known);
  }

  @Test
  void savesWhatIsWrittenThoughItsIndexCannotBeOpened() throws IOException {
    Files.writeString(folder.resolve("store-index"), "not a folder");
    Cli captured = capture("forms", "ann", "Ask about the form first");
    assertThat(captured.exit()).isEqualTo(Exit.DONE);
    assertThat(captured.err()).startsWith("It is saved.");
    String id = idIn(captured.out());
    Cli submitted = in("submit", id, "--by", "ann", "--language", "sv");
    assertThat(submitted.exit()).isEqualTo(Exit.DONE);
    assertThat(submitted.err()).startsWith("Den är sparad.");
    assertThat(in("ask", id, "--by", "bo", "--why", "When?").exit())
        .as("the lesson is there, and submitted")
        .isEqualTo(Exit.DONE);
  }

  @Test
  void showsGroupsAfterPairs() throws IOException {
    List<String> challenges =
        new ArrayList<>(
            List.of(
                "Older residents cannot fill in electronic forms and queue at the library counter",
                "Residents queue at the counter of the library because electronic forms are hard",
                "At the library counter older residents ask for help with electronic forms"));
    IntStream.range(0, 16).forEach(n -> challenges.add("Bridge number " + n));
    StringBuilder towns =
        new StringBuilder(
            """
            programme: towns
            language: en
            name: Towns
            people:
              ann: {name: Ann Example}
            projects:
            """);
    for (String challenge : challenges) {
      towns.append("  - project: town-%d%n".formatted(challenges.indexOf(challenge)));
      towns.append("    name: Town%n    openness: agora%n".formatted());
      towns.append("    challenge: [{date: 2026-01-01, by: ann, text: %s}]%n".formatted(challenge));
    }
    in("load", Files.writeString(folder.resolve("towns.yaml"), towns).toString());
    assertThat(in("overlaps", "towns").out())
        .containsSubsequence(
            "“Town” and “Town”",
            "3 projects that may all be doing the same work",
            "town-0: Town",
            "town-1: Town",
            "town-2: Town");
  }

  @Test
  void readsCardsDocumentsAndInboxesFromTheStore() {
    String id = captured();
    in("submit", id, "--by", "ann");
    assertThat(in("inbox", "bo").out()).contains("Ask about the form first");
    assertThat(in("card", "desk", "--at", "lab").out()).contains("Result card: Desk");
    assertThat(in("document", "project", "forms").out()).contains("# Forms");
    assertThat(in("card", "nothing").err()).contains("nothing");
    assertThat(in("inbox", "nobody").err()).contains("nobody");
  }

  @Test
  void bringsABackupBackIntoAnEmptyStoreOnly() throws IOException {
    captured();
    Path backup = folder.resolve("all.jsonl");
    assertThat(in("backup", backup.toString()).exit()).isZero();
    assertThat(in("backup", backup.toString()).exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(in("restore", backup.toString()).err()).contains("not empty");

    Path other = folder.resolve("other");
    assertThat(Cli.run("restore", backup.toString(), "--store", other.toString()).exit()).isZero();
    Path again = folder.resolve("again.jsonl");
    Cli.run("backup", again.toString(), "--store", other.toString());
    assertThat(Files.readString(again)).isEqualTo(Files.readString(backup));
  }

  @Test
  void forgetsAPersonAndTellsWhereTheNameStillStands() throws IOException {
    in("capture", "forms", "--by", "bo", "--title", "Ann Example said so", "--observation", "So.");
    assertThat(in("forget", "ann", "--language", "fi").out())
        .contains("Henkilön tiedot on poistettu", "päätä kustakin erikseen", "oppi ");
    Path backup = folder.resolve("after.jsonl");
    in("backup", backup.toString());
    assertThat(Files.readString(backup)).doesNotContain("\"ann\"");
  }

  @Test
  void saysWhoIsMissingAndWhatIsNotThere() {
    assertThat(in("submit", "nothing", "--by", "nobody").err()).contains("nobody");
    assertThat(in("submit", "nothing", "--by", "ann").err()).contains("nothing");
    assertThat(in("submit", "nothing").exit()).isEqualTo(Exit.BAD_INPUT);
  }

  private String captured() {
    return id(capture("forms", "ann", "Ask about the form first"));
  }

  private Cli capture(String project, String by, String title) {
    return in(
        "capture",
        project,
        "--by",
        by,
        "--title",
        title,
        "--observation",
        "Half of the form was needless",
        "--insight",
        "Nobody had asked",
        "--recommendation",
        "Ask before you make a form",
        "--perspective",
        "design",
        "--when",
        "people=busy-desk",
        "--theme",
        "forms",
        "--result",
        "success");
  }

  private static String id(Cli capture) {
    assertThat(capture.err()).isEmpty();
    return idIn(capture.out());
  }

  private static String idIn(String out) {
    Matcher id = LESSON.matcher(out);
    assertThat(id.find()).as(out).isTrue();
    return id.group(1);
  }

  private Cli in(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", folder.resolve("store").toString()));
    return Cli.run(all.toArray(String[]::new));
  }
}
