package fi.oppienjako.lessons.export.imports;

import static fi.oppienjako.lessons.core.people.By.by;
import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.programme.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Registers of different shapes with faults in them, each in by itself. */
class FiveRegistersTest {

  @TempDir private Path folder;

  private final LessonSharing sharing = LessonSharing.inMemory();
  private final By ann = by(sharing.person("Ann"));
  private final Project project =
      sharing.plan("Old lessons").facing("They are elsewhere").start(ann);

  @AfterEach
  void close() {
    sharing.close();
  }

  static Stream<Arguments> registers() {
    return Stream.of(
        Arguments.of("opit.csv", 5, 4),
        Arguments.of("lardomar.tsv", 2, 1),
        Arguments.of("lessons.json", 2, 1),
        Arguments.of("lessons.ndjson", 2, 4),
        Arguments.of("notes", 2, 1),
        Arguments.of("lessons learned.xlsx", 2, 2));
  }

  private Path register(String name) throws IOException {
    return name.endsWith("xlsx") ? Registers.workbook(folder) : Registers.named(name);
  }

  private List<Lesson> lessons() {
    return sharing.lessons(project, Cursor.first(100), Viewer.unrestricted()).items();
  }

  private Lesson lesson(String reference) {
    return sharing
        .find(Lesson.KIND, ExternalReference.parse(reference), Viewer.unrestricted())
        .orElseThrow();
  }

  private ImportReport bring(Path file, ImportOptions options) {
    RegisterImport register = RegisterImport.of(file);
    return register.into(sharing, project, ann, register.propose().mapping(), options);
  }

  @ParameterizedTest
  @MethodSource("registers")
  void comeInWithoutTheFaultyRowsAndOnceOnly(String name, int good, int bad) throws IOException {
    Path file = register(name);
    Path rejects = folder.resolve("rejects");
    ImportOptions options = ImportOptions.drafts(ENGLISH).partly().rejectsTo(rejects);

    ImportReport first = bring(file, options);
    assertThat(first.added()).isEqualTo(good);
    assertThat(first.rejected()).isEqualTo(bad);
    List<Lesson> lessons = lessons();
    assertThat(lessons).hasSize(good);
    assertThat(lessons).allSatisfy(one -> assertThat(one.state()).isEqualTo(LessonState.DRAFT));
    assertThat(lessons).allSatisfy(one -> assertThat(one.missing()).isNotEmpty());

    ImportReport second = bring(file, options);
    assertThat(second.unchanged()).isEqualTo(good);
    assertThat(second.added() + second.revised() + second.kept() + second.vanished()).isZero();
    assertThat(lessons()).isEqualTo(lessons);
    assertThat(Files.size(rejects)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("registers")
  void stayOutAsAWholeUnlessPartsAreAskedFor(String name, int good, int bad) throws IOException {
    ImportReport report = bring(register(name), ImportOptions.drafts(ENGLISH));

    assertThat(report.done()).isFalse();
    assertThat(report.rejected()).isEqualTo(bad);
    assertThat(lessons()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("registers")
  void giveTheirRejectsBackToBeMended(String name, int good, int bad) throws IOException {
    String kind = name.contains(".") ? name.substring(name.lastIndexOf('.')) : ".ndjson";
    Path rejects = folder.resolve("rejects" + kind);
    RegisterImport register = RegisterImport.of(register(name));
    register.tryOut(register.propose().mapping(), ImportOptions.drafts(ENGLISH).rejectsTo(rejects));

    Proposal again = RegisterImport.of(rejects).propose();
    assertThat(again.mapping().columns()).containsEntry("Why it did not come in", Field.LEAVE_OUT);
  }

  @Test
  void areToldAsTheyStand() throws IOException {
    bring(Registers.named("opit.csv"), ImportOptions.drafts(ENGLISH).partly());
    bring(Registers.named("lardomar.tsv"), ImportOptions.drafts(ENGLISH).partly());
    bring(Registers.named("lessons.json"), ImportOptions.drafts(ENGLISH).partly());
    bring(Registers.workbook(folder), ImportOptions.drafts(ENGLISH).partly());

    Lesson finnish = lesson("opit:2");
    assertThat(finnish.content().title()).hasToString("Lomake jäi kesken.");
    assertThat(finnish.content().title().original().getLanguage()).isEqualTo("fi");
    assertThat(finnish.content().observation())
        .hasToString("Lomake jäi kesken.\nSiinä oli kolme \"turhaa\" kysymystä.");
    assertThat(finnish.content().recommendation()).isEmpty();
    assertThat(finnish.evidence().get(0).text())
        .hasToString("Rekisteristä opit, jossa tunniste on 2.\nPvm: 2015-03");
    assertThat(lesson("opit:1").relevance().topics().themes().toString())
        .isEqualTo("[aikataulu, ohjaus]");
    assertThat(lesson("opit:1").evidence().toString()).doesNotContain("Mallinen");

    assertThat(lesson("lardomar:2").content().observation())
        .hasToString("Hälften av frågorna var onödiga.\n– en\n– två & tre");

    Lesson nested = lesson("lesson:1");
    assertThat(nested.content().observation()).hasToString("It fell <twice> & broke.");
    assertThat(nested.relevance().topics().themes().toString())
        .isEqualTo("[c-core, falling-parts]");
    assertThat(nested.evidence().toString()).contains("Tower").doesNotContain("Ann");

    Lesson office = lesson("lesson-learned:101");
    assertThat(office.content().observation()).hasToString("A clamp fell.\nNobody was hurt.");
    assertThat(office.evidence().get(0).text()).asString().endsWith("Date: 2015-03-01");
    assertThat(lesson("lesson-learned:102").evidence().get(0).text())
        .asString()
        .endsWith("Date: 2015-03-01");
    assertThat(lesson("lesson-learned:102").relevance().topics().themes().toString())
        .isEqualTo("[safety, supply]");
  }

  @Test
  void tellTheReasonOfEachRejectWithItsPlace() throws IOException {
    RegisterImport register = RegisterImport.of(Registers.named("opit.csv"));
    Trial trial = register.tryOut(register.propose().mapping(), ImportOptions.drafts(ENGLISH));

    assertThat(trial.told().stream().map(told -> told.in(ENGLISH)))
        .anyMatch(told -> told.matches(".*opit.csv:10: '3' is the id of an earlier row too.*"))
        .anyMatch(told -> told.matches(".*opit.csv:12: the row has 9 cells.*"))
        .anyMatch(told -> told.matches(".*opit.csv:13: there is nothing but a title"))
        .anyMatch(told -> told.matches(".*opit.csv:14: the row seems shifted.*'Pvm'.*"))
        .anyMatch(told -> told.startsWith("the heading again, passed over: 1"))
        .anyMatch(told -> told.startsWith("a row of totals, passed over: 1"))
        .anyMatch(told -> told.startsWith("the same row again, passed over: 1"))
        .anyMatch(told -> told.startsWith("not understood as a date; kept as it was written: 1"));
    assertThat(trial.first()).hasSize(3);
  }
}
