package fi.oppienjako.lessons.export.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Appendix;
import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.Catalogues;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapMarkdownTest {

  private static final By OWNER = By.by(Id.of("roadmap-owner"));
  private static final Catalogue CATALOGUE =
      Catalogues.read(
          Path.of(
              "../lessons-examples/src/main/resources/fi/oppienjako/lessons/examples/programmes/digital-roadmap-2022.yaml"));
  private static final Project PROJECT = CATALOGUE.projects().get(0);
  private static final Viewer MEMBER = Viewer.anyone().memberOf(PROJECT);

  private final LessonSharing sharing = LessonSharing.inMemory();
  private final CoCreation coCreation = sharing.coCreation();

  @BeforeEach
  void load() {
    sharing.store().load(CATALOGUE.all(), LoadProgress.SILENT);
  }

  @AfterEach
  void close() {
    sharing.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesARoadmapForAnyone(String language) {
    Golden.compare("roadmap_" + language + ".md", written(Viewer.anyone(), language));
  }

  @Test
  void countsWhatItsReaderMaySee() {
    assertThat(written(MEMBER, "en"))
        .contains("**Contributions behind it:** 3")
        .doesNotContain("not as widely open");
    assertThat(written(Viewer.anyone(), "en"))
        .contains("**Contributions behind it:** 1", "not as widely open")
        .doesNotContain("**Contributions behind it:** 3");
  }

  @Test
  void keepsADraftAndWhatIsAgreedBecauseOfItToTheProject() {
    Contribution given = coCreation.contributions(PROJECT, MEMBER).get(0);
    Roadmap next =
        coCreation
            .roadmaps()
            .draft(
                coCreation.roadmaps().beginNext(roadmap(), OWNER),
                content ->
                    content
                        .without(Id.of("support-evenings"))
                        .with(KeyResult.of(line("new-result", given), line("new-place", given))),
                OWNER.because("The place has done its work"));
    coCreation
        .jointActions()
        .agree(
            next, Id.of("new-place"), CATALOGUE.organisations().get(4), day("2023-06-30"), OWNER);

    assertThat(written(MEMBER, "en"))
        .contains("- **Version:** 2", "new-place", "30 June 2023")
        .containsPattern("places of earlier versions\n\n.*\n.*\n.*digital-support evenings .*2023");
    assertThat(written(Viewer.anyone(), "en"))
        .contains("- **Version:** 1")
        .doesNotContain("new-place", "new-result", "30 June 2023", "earlier versions");
  }

  @Test
  void saysOfEachPartThatThereIsNothingYet() {
    Project project = sharing.plan("Map").facing("Where to?").start(OWNER);
    Roadmap roadmap = coCreation.roadmaps().begin(project, OWNER);
    RoadmapWithActions begun = new RoadmapWithActions(project, roadmap, List.of());

    String markdown = new RoadmapMarkdown(Viewer.anyone().at(Openness.LAB, project)).asText(begun);

    assertThat(markdown.split("Nothing yet\\.", -1)).hasSize(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoadmapMarkdown(Viewer.anyone()).asText(begun))
        .withMessage("roadmap '%s' is not open to this reader: anyone", roadmap.id());
  }

  @Test
  void refusesWhatDoesNotBelongTogether() {
    Project other = CATALOGUE.projects().get(1);
    Roadmap othersRoadmap = coCreation.roadmaps().begin(other, OWNER);
    List<JointAction> actions = coCreation.jointActions().of(PROJECT, MEMBER);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoadmapWithActions(other, roadmap(), actions))
        .withMessage("roadmap 'digital-roadmap' is not that of project '%s'", other.id());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoadmapWithActions(other, othersRoadmap, actions))
        .withMessage(
            "joint action '%s' is not one of roadmap '%s'",
            actions.get(0).id(), othersRoadmap.id());
  }

  @ParameterizedTest
  @MethodSource("fi.oppienjako.lessons.export.document.HostileTextTest#hostile")
  void keepsTextsOfOthersText(String text) {
    String markdown = told(text);

    assertThat(Parsed.headings(markdown))
        .contains(
            Prose.line("Roadmap: " + text),
            Prose.line(text),
            Prose.line(text + " (place of joint action)"));
    assertThat(Parsed.cells(markdown)).contains(Prose.line(text));
    assertThat(Parsed.html(markdown))
        .doesNotContain("<script", "<img", "href=\"javascript", "<pre", "<hr", "<ol");
  }

  /** A roadmap in which everything that people write is {@code text}. */
  private String told(String text) {
    LocalizedText told = LocalizedText.english(text);
    Project project = sharing.plan(told).facing("Where to?").start(OWNER);
    Organisation body = sharing.organisation(text, Term.of("municipality"));
    Session session =
        sharing.save(
            Session.of(Id.of("s"), project, told, day("2022-10-03"))
                .as(Term.of("workshop"), Openness.AGORA, Set.of()));
    Contribution given = coCreation.contribute(session, text, OWNER);
    RoadmapItem line = new RoadmapItem(Id.of("theme"), told, Optional.of(told), Map.of());
    Roadmap roadmap =
        coCreation
            .roadmaps()
            .draft(
                coCreation.roadmaps().begin(project, OWNER),
                none ->
                    RoadmapContent.NONE
                        .introducedBy(told)
                        .with(line.leadingBackTo(given))
                        .with(
                            KeyResult.of(
                                RoadmapItem.of(Id.of("result"), told, given),
                                RoadmapItem.of(Id.of("place"), told, given)))
                        .with(Appendix.of(told, URI.create("javascript:alert(1)")))
                        .with(Appendix.of(told, URI.create("https://example.org/(a)_b"))),
                OWNER);
    coCreation.jointActions().agree(roadmap, Id.of("place"), body, day("2022-12-31"), OWNER);
    Viewer reader = Viewer.anyone().at(Openness.LAB, project);
    return new RoadmapMarkdown(
            reader, Wording.ENGLISH.with(Names.builder().organisation(body).build()))
        .asText(
            new RoadmapWithActions(
                project, roadmap, coCreation.jointActions().of(project, reader)));
  }

  private String written(Viewer reader, String language) {
    Names.Builder names = Names.builder();
    CATALOGUE.organisations().forEach(names::organisation);
    return new RoadmapMarkdown(reader, Wording.in(Languages.parse(language)).with(names.build()))
        .asText(
            new RoadmapWithActions(
                PROJECT, roadmap(), coCreation.jointActions().of(PROJECT, Viewer.unrestricted())));
  }

  private Roadmap roadmap() {
    return coCreation.roadmaps().of(PROJECT, Viewer.unrestricted()).orElseThrow();
  }

  private static RoadmapItem line(String id, Contribution source) {
    return RoadmapItem.of(Id.of(id), LocalizedText.english(id), source);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
