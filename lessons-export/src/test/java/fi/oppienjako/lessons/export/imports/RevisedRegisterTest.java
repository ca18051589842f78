package fi.oppienjako.lessons.export.imports;

import static fi.oppienjako.lessons.core.people.By.by;
import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register that is brought in again after it, or what became of it here, has changed. */
class RevisedRegisterTest {

  private static final String HEADING = "id,title,observation,recommendation,tags,author\n";
  private static final ImportOptions DRAFTS = ImportOptions.drafts(ENGLISH);

  @TempDir private Path folder;

  private final LessonSharing sharing = LessonSharing.inMemory();
  private final Person person = sharing.person("Ann Example");
  private final By ann = by(person);
  private final Project project =
      sharing.plan("Old lessons").facing("They are elsewhere").start(ann);

  @AfterEach
  void close() {
    sharing.close();
  }

  private ImportReport bring(ImportOptions options, String... rows) throws IOException {
    Path file =
        Files.writeString(folder.resolve("old.csv"), HEADING + String.join("\n", rows) + "\n");
    RegisterImport register = RegisterImport.of(file);
    return register.into(sharing, project, ann, register.propose().mapping(), options);
  }

  private Lesson lesson(String id) {
    return sharing
        .find(Lesson.KIND, new ExternalReference("old", id), Viewer.unrestricted())
        .orElseThrow();
  }

  @Test
  void revisesADraftWhoseRowHasChanged() throws IOException {
    bring(DRAFTS, "1,Ask,It happened,,forms,", "2,Book,That happened,,time,");
    ImportReport report =
        bring(DRAFTS, "1,Ask first,It happened,Ask.,forms;people,", "2,Book,That happened,,time,");

    assertThat(report.revised()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(lesson("1").content().title()).hasToString("Ask first");
    assertThat(lesson("1").content().recommendation().orElseThrow()).hasToString("Ask.");
    assertThat(lesson("1").relevance().topics().themes().toString()).isEqualTo("[forms, people]");
    assertThat(lesson("1").evidence()).hasSize(1);
    assertThat(lesson("1").references()).hasSize(2);
  }

  @Test
  void leavesAloneWhatSomebodyHereHasWritten() throws IOException {
    bring(DRAFTS, "1,Ask,It happened,,forms,");
    sharing.edit(lesson("1"), ann, draft -> draft.titled("Ask early").because("Nobody knew"));

    assertThat(bring(DRAFTS, "1,Ask,It happened,,forms,").unchanged()).isEqualTo(1);

    ImportReport both = bring(DRAFTS, "1,Ask late,It happened twice,,forms,");
    assertThat(both.revised()).isEqualTo(1);
    assertThat(both.told())
        .anyMatch(told -> told.in(ENGLISH).startsWith("changed both here and in"));
    assertThat(lesson("1").content().title()).hasToString("Ask early");
    assertThat(lesson("1").content().observation()).hasToString("It happened twice");
    assertThat(lesson("1").content().insight().orElseThrow()).hasToString("Nobody knew");

    ImportReport again = bring(DRAFTS, "1,Ask late,It happened twice,,forms,");
    assertThat(again.kept()).as("told until somebody settles it").isEqualTo(1);
  }

  @Test
  void tellsWhatIsNotInTheRegisterAnyMore() throws IOException {
    bring(DRAFTS, "1,Ask,It happened,,forms,", "2,Book,That happened,,time,");
    ImportReport report = bring(DRAFTS, "1,Ask,It happened,,forms,");

    assertThat(report.vanished()).isEqualTo(1);
    assertThat(report.told().stream().map(told -> told.in(ENGLISH)))
        .containsExactly("old:2 is not in the register any more: Book");
    assertThat(lesson("2").state()).isEqualTo(LessonState.DRAFT);
  }

  @Test
  void opensLessonsAsToldAndCorrectsThemLater() throws IOException {
    bring(DRAFTS.asTold(Openness.AGORA), "1,Ask,It happened,,forms,");
    Lesson open = lesson("1");

    assertThat(open.isAsTold()).isTrue();
    assertThat(open.openness()).contains(Openness.AGORA);
    assertThat(open).hasToString("Ask (shared, agora, as told elsewhere)");
    assertThat(open.missing()).hasSize(4);
    assertThat(sharing.search("happened", Viewer.anyone())).hasSize(1);
    assertThat(sharing.search("happened", Viewer.anyone()).get(0).isAsTold()).isTrue();
    assertThat(sharing.resultCard(project, Viewer.anyone()).chain().toString())
        .startsWith("0 shared");

    bring(DRAFTS.asTold(Openness.AGORA), "1,Ask,It happened,Ask.,forms,");
    assertThat(lesson("1").corrections()).hasSize(1);
    assertThat(lesson("1").missing()).hasSize(3);
  }

  @Test
  void doesNotTouchWhatHasGoneOnItsOwnWay() throws IOException {
    bring(DRAFTS, "1,Ask,It happened,Ask.,forms,");
    Lesson complete =
        sharing.edit(
            lesson("1"),
            ann,
            draft ->
                draft
                    .because("Nobody knew")
                    .from(fi.oppienjako.lessons.core.concept.Perspective.DESIGN)
                    .appliesWhen(fi.oppienjako.lessons.core.concept.Condition.people("all")));
    sharing.submit(complete, ann);
    ImportReport report = bring(DRAFTS, "1,Ask,It happened again,Ask.,forms,");

    assertThat(report.kept()).isEqualTo(1);
    assertThat(lesson("1").content().observation()).hasToString("It happened");
    assertThat(report.told())
        .anyMatch(told -> told.in(ENGLISH).contains("in the state 'submitted' here"));
  }

  @Test
  void leavesALessonWhereItIs() throws IOException {
    Project other = sharing.plan("Other").facing("Something else").start(ann);
    bring(DRAFTS, "1,Ask,It happened,,forms,");
    RegisterImport register = RegisterImport.of(folder.resolve("old.csv"));
    ImportReport report = register.into(sharing, other, ann, register.propose().mapping(), DRAFTS);

    assertThat(report.kept()).isEqualTo(1);
    assertThat(lesson("1").origin().project()).isEqualTo(project.id());
  }

  @Test
  void namesPersonsOnlyWhereMappedAndKnown() throws IOException {
    bring(DRAFTS, "1,Ask,It happened,,forms,Ann Example");
    assertThat(lesson("1").toString() + lesson("1").evidence()).doesNotContain("Ann Example");

    RegisterImport register = RegisterImport.of(folder.resolve("old.csv"));
    Mapping mapping = register.propose().mapping();
    assertThat(mapping.columns()).containsEntry("author", Field.LEAVE_OUT);
    Files.writeString(
        folder.resolve("old.csv"),
        HEADING + "2,A,It happened,,,ann  example\n3,B,That happened,,,Bo Example\n");
    ImportReport report =
        register.into(sharing, project, ann, mapping.with("author", Field.PERSON), DRAFTS);

    assertThat(lesson("2").contributors()).containsExactly(person.id());
    assertThat(lesson("3").contributors()).containsExactly(person.id());
    assertThat(report.told())
        .anyMatch(told -> told.in(ENGLISH).startsWith("somebody is named who is not known here"));
  }

  @Test
  void knowsARowWithoutIdByItsText() throws IOException {
    Path file =
        Files.writeString(folder.resolve("old.csv"), "title,observation\nAsk,It happened\n");
    RegisterImport register = RegisterImport.of(file);
    Mapping mapping = register.propose().mapping();
    ImportReport first = register.into(sharing, project, ann, mapping, DRAFTS);
    ImportReport second = register.into(sharing, project, ann, mapping, DRAFTS);

    assertThat(first.told()).anyMatch(told -> told.in(ENGLISH).startsWith("no id;"));
    assertThat(second.unchanged()).isEqualTo(1);
  }
}
