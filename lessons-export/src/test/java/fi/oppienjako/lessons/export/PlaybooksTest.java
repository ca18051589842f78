package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaybooksTest {

  private static final Path BUNDLED =
      Path.of("src/main/resources/fi/oppienjako/lessons/export/playbooks");

  private final Playbook sharing = Playbooks.bundled("sharing-lessons");

  @Test
  void readsWhatIsToldOfTheWhole() {
    assertThat(sharing.name().in(Languages.SWEDISH)).isEqualTo("Delning av lärdomar");
    assertThat(sharing.name().original()).isEqualTo(Languages.FINNISH);
    assertThat(sharing.source()).isPresent();
    assertThat(sharing.rhythm().capture()).isEqualTo(Interval.weeks(2));
    assertThat(sharing.vocabulary().label(Term.of("funder"), Languages.ENGLISH))
        .isEqualTo("funder");
    assertThat(sharing.revision()).isZero();
  }

  @Test
  void readsRolesPhasesAndTheWaysBetweenThem() {
    assertThat(sharing.process().roles()).hasSize(7);
    assertThat(sharing.process().phases())
        .extracting(phase -> phase.id().value())
        .containsExactly("plan", "grasp", "develop", "share", "root", "look-back");
    assertThat(sharing.process().next(Id.of("develop")))
        .containsExactly(Id.of("grasp"), Id.of("share"));
    assertThat(sharing.process().next(Id.of("look-back"))).isEmpty();
  }

  @Test
  void readsAPhaseAndItsActivities() {
    Phase plan = sharing.process().start();

    assertThat(plan.needs()).containsExactly(Perspective.SYSTEMS, Perspective.COMMUNITY);
    assertThat(plan.questions())
        .filteredOn(question -> question.onlyFor().isPresent())
        .singleElement()
        .extracting(GuidingQuestion::onlyFor)
        .isEqualTo(java.util.Optional.of(Term.of("funder")));
    assertThat(plan.activities().get(0).openness()).isEqualTo(Openness.STUDIO);
    assertThat(plan.activities().get(0).serves()).containsExactly(LoopStep.LOOK_UP);
    assertThat(plan.activities().get(0).roles())
        .containsExactly(Id.of("lessons-steward"), Id.of("project-manager"));
  }

  @Test
  void gathersLessonsInEveryPhase() {
    assertThat(sharing.process().phases())
        .allSatisfy(phase -> assertThat(phase.serves(LoopStep.CAPTURE)).isTrue());
  }

  @Test
  void bundlesPlaybooksThatPassReviewWithoutAFinding() {
    for (String id : Playbooks.bundledIds()) {
      Playbook playbook = Playbooks.bundled(id);
      assertThat(Review.of(playbook.process(), playbook.rhythm()).findings()).as(id).isEmpty();
    }
  }

  @Test
  void bundlesEveryPlaybookInItsFolderUnderItsName() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLED)) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(
              Playbooks.bundledIds().stream().map(id -> id + ".yaml").collect(Collectors.toSet()));
    }
    assertThat(Playbooks.bundledIds())
        .allSatisfy(id -> assertThat(Playbooks.bundled(id).id().value()).isEqualTo(id));
  }

  @Test
  void tellsWhatIsBundledWhenAskedForAnother() {
    assertThatThrownBy(() -> Playbooks.bundled("../sharing-lessons"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one of sharing-lessons");
  }

  @Test
  void readsAFileAsAStreamAndAsAText() throws IOException {
    Path file = BUNDLED.resolve("sharing-lessons.yaml");

    assertThat(Playbooks.read(file)).isEqualTo(sharing);
    assertThat(Playbooks.parse(Files.readString(file), "text")).isEqualTo(sharing);
  }

  @Test
  void letsOnePhaseFollowAnotherWhereNothingIsSaid() {
    Playbook playbook =
        Playbooks.parse(
            """
            playbook: p
            language: en
            name: P
            phases:
              - {phase: a, name: A}
              - {phase: b, name: B, next: []}
              - {phase: c, name: C}
            """,
            "text");

    assertThat(playbook.process().next(Id.of("a"))).containsExactly(Id.of("b"));
    assertThat(playbook.process().next(Id.of("b"))).isEmpty();
    assertThat(playbook.process().next(Id.of("c"))).isEmpty();
  }

  @Test
  void tellsWhichKindOfFileItIs(@TempDir Path folder) throws IOException {
    Path neither = Files.writeString(folder.resolve("neither.yaml"), "name: x\n");

    assertThat(YamlFile.read(BUNDLED.resolve("sharing-lessons.yaml")).kind())
        .isEqualTo(FileKind.PLAYBOOK);
    assertThat(YamlFile.read(CataloguesTest.EXPERT_SUPPORT).kind()).isEqualTo(FileKind.PROGRAMME);
    assertThatThrownBy(() -> YamlFile.read(neither).kind())
        .hasMessageEndingWith("neither.yaml:1: a file begins with playbook: or programme:");
  }

  @Test
  void readsAFileOfWhicheverKindOnce(@TempDir Path folder) throws IOException {
    Path playbook =
        Files.copy(BUNDLED.resolve("sharing-lessons.yaml"), folder.resolve("playbook.yaml"));
    Path programme = Files.copy(CataloguesTest.EXPERT_SUPPORT, folder.resolve("programme.yaml"));
    YamlFile one = YamlFile.read(playbook);
    YamlFile other = YamlFile.read(programme);
    Files.delete(playbook);
    Files.delete(programme);

    assertThat(one.kind()).isEqualTo(FileKind.PLAYBOOK);
    assertThat(one.playbook()).isEqualTo(Playbooks.bundled("sharing-lessons"));
    assertThat(other.programme()).isEqualTo(Catalogues.read(CataloguesTest.EXPERT_SUPPORT));
    assertThatThrownBy(() -> YamlFile.read(playbook))
        .hasMessageEndingWith("playbook.yaml: there is no such file");
  }

  @Test
  void tellsThatAnotherKindOfFileWasExpected() {
    assertThatThrownBy(() -> Playbooks.parse("programme: x\nname: y\n", "x.yaml"))
        .isInstanceOf(InvalidFileException.class)
        .hasMessage("x.yaml:1: a playbook is expected here, but this is a programme");
    assertThatThrownBy(() -> Catalogues.parse("playbook: x\nname: y\n", "x.yaml"))
        .hasMessage("x.yaml:1: a programme is expected here, but this is a playbook");
  }

  @Test
  void tellsThatThereIsNoSuchFile(@TempDir Path folder) {
    Path missing = folder.resolve("missing.yaml");

    assertThatThrownBy(() -> Playbooks.read(missing))
        .isInstanceOf(InvalidFileException.class)
        .hasMessage(missing + ": there is no such file");
    assertThatThrownBy(() -> Playbooks.read(folder))
        .isInstanceOf(InvalidFileException.class)
        .hasMessage(folder + ": this is a folder, not a file");
  }

  @Test
  void readsAPlainTextInTheLanguageOnTop() {
    Playbook playbook =
        Playbooks.parse(
            "playbook: p\nlanguage: sv\nname: 2022\nphases: [{phase: a, name: yes}]\n", "text");

    assertThat(playbook.name().wordings()).isEqualTo(java.util.Map.of(Languages.SWEDISH, "2022"));
    assertThat(playbook.process().start().name()).hasToString("yes");
    assertThat(playbook.summary()).isEmpty();
    assertThat(playbook.process().roles()).isEqualTo(java.util.List.of());
    assertThat(playbook.process().start().needs()).isEqualTo(Set.of());
  }
}
