package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two projects look alike, and somebody finds out whether they are. */
class JudgeCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void load() throws IOException {
    Path programme =
        Files.writeString(
            folder.resolve("towns.yaml"),
            """
            programme: towns
            language: en
            name: Towns
            people:
              ann: {name: Ann Example}
              bo: {name: Bo Example}
            projects:
              - project: north
                name: North
                openness: agora
                challenge: [{date: 2026-01-01, by: ann, text: Residents queue for forms}]
                themes: [forms]
                plan: {playbook: sharing-lessons}
                team: [{person: ann, role: project-manager}]
              - project: south
                name: South
                openness: agora
                challenge: [{date: 2026-01-01, by: bo, text: Forms keep residents queueing}]
                themes: [forms]
                plan: {playbook: sharing-lessons}
                team: [{person: bo, role: project-manager}]
            """);
    assertThat(in("load", programme.toString()).err()).isEmpty();
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private Cli in(String... arguments) {
    return Cli.run(withStore(arguments));
  }

  private String[] withStore(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    Collections.addAll(all, "--store", store());
    return all.toArray(String[]::new);
  }

  private Cli judge(String verdict, String why) {
    return in("judge", "north", "south", "--verdict", verdict, "--why", why, "--by", "ann");
  }

  @Test
  void whatIsJudgedDifferentIsListedApart() {
    assertThat(in("overlaps", "towns").out()).startsWith("“North” and “South”\n");
    assertThat(judge("different", "Theirs are for schools").out())
        .isEqualTo("“North” and “South”: not doing the same work.\n");
    assertThat(in("overlaps", "towns").out())
        .doesNotContain("“North” and “South”\n")
        .contains("Judged to be different work: “North” and “South”: Theirs are for schools");
    assertThat(in("overlaps", "towns", "--language", "fi").out())
        .isEqualTo(
            """
            Mikään projekti ei näytä tekevän samaa työtä.
            Arvioitu eri työksi: ”North (englanti)” ja ”South (englanti)”: Theirs are for schools (englanti)
            """);
  }

  @Test
  void whatIsJudgedLaterHoldsAndIsInABackup() {
    judge("different", "Theirs are for schools");
    judge("same", "We met and they are not");
    assertThat(in("overlaps", "towns").out())
        .contains("“North” and “South”\n", "They do the same work and know it: We met")
        .doesNotContain("Judged");
    String backup = folder.resolve("all.jsonl").toString();
    in("backup", backup);
    String other = folder.resolve("other").toString();
    assertThat(Cli.run("restore", backup, "--store", other).err()).isEmpty();
    assertThat(Cli.run("overlaps", "towns", "--store", other).out())
        .contains("They do the same work and know it: We met");
  }

  @Test
  void asksForWhatItLacks() {
    Cli.Asked asked =
        Cli.answering(List.of("ann", "1", "2", "2", "Theirs are for schools"), withStore("judge"));
    assertThat(asked.answer().err()).isEmpty();
    assertThat(asked.answer().out()).isEqualTo("“North” and “South”: not doing the same work.\n");
    assertThat(asked.shown())
        .contains("Which project looks like it?", "How do you know?")
        .contains("   1  doing the same work  [same]");
  }

  @Test
  void refusesAProjectBesideItselfAndAJudgementWithoutAReason() {
    assertThat(
            in("judge", "north", "north", "--verdict", "same", "--why", "So", "--by", "ann").err())
        .contains("between two projects");
    assertThat(in("judge", "north", "south", "--verdict", "same", "--by", "ann").exit())
        .isEqualTo(Exit.BAD_INPUT);
    assertThat(judge("perhaps", "So").exit()).isEqualTo(Exit.BAD_INPUT);
  }
}
