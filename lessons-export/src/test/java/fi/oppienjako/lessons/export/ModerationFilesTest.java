package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people said, what moderators hid of it, and what was said while it was less open. */
class ModerationFilesTest {

  private static final String PROGRAMME =
      """
      programme: p
      language: en
      name: P
      organisations: {town: {name: Town, kind: municipality}}
      people: {ann: {name: Ann}, cit: {name: Citizen}}
      projects:
        - project: rm
          name: Roadmap
          parties: [{organisation: town, role: lead}]
          challenge: [{date: 2022-02-01, by: ann, text: C}]
          sessions:
            - {session: s1, date: 2022-03-20, name: Open session, openness: agora, organisations: [town]}
      contributions:
        - contribution: c1
          session: s1
          organisation: town
          by: ann
          date: 2022-03-20
          text: Residents do not know where to begin.%s
        - contribution: c2
          session: s1
          by: cit
          date: 2022-03-20
          text: My neighbour is a thief.
          way: [{became: set-aside, by: ann, date: 2022-03-21, why: Abuse}]
          moderation: [{state: hidden, by: ann, date: 2022-03-21, why: It names a neighbour}]
      """;

  private static final String OPEN = PROGRAMME.formatted("");
  private static final String TAKEN =
      PROGRAMME.formatted("\n    way: [{became: theme, by: ann, date: 2022-04-01}]");

  private static final String ROADMAP =
      """
      roadmaps:
        - project: rm
          languages: [en]
          versions:
            - version: 1
              history:
                - {state: draft, by: ann, date: 2022-04-01}
                - {state: open, at: agora, by: ann, date: 2022-04-10}
              introduction: Intro
              themes: [{line: t1, name: One place, from: [c1]}]
              key-results: [{line: k1, name: KR, text: T, from: [c1], places: [{line: pl, name: Pl, from: [c1]}]}]
      joint-actions:
        - joint-action: ja1
          project: rm
          place: pl
          owner: town
          due: 2023-03-31
          by: ann
          date: 2022-04-02
          history:
            - {step: postponed, due: 2023-04-30, by: ann, date: 2022-04-03, why: The mayor}
            - {step: started, by: ann, date: 2022-12-19}
      """;

  @Test
  void hidesAContributionAndKeepsItsPlace() {
    Catalogue catalogue = Catalogues.parse(OPEN, "p.yaml");
    InMemoryStore store = new InMemoryStore();
    store.load(catalogue.all(), count -> {});
    LessonSharing sharing = LessonSharing.over(store);
    List<Contribution> outside =
        sharing.coCreation().contributions(catalogue.projects().get(0), Viewer.anyone());
    assertThat(outside)
        .extracting(said -> said.text().in(Languages.ENGLISH))
        .containsExactly("Residents do not know where to begin.", "(hidden by a moderator)");
    Viewer inside = Viewer.anyone().memberOf(catalogue.projects().get(0));
    assertThat(sharing.coCreation().contributions(catalogue.projects().get(0), inside))
        .extracting(said -> said.text().in(Languages.ENGLISH))
        .contains("My neighbour is a thief.");
    assertThat(
            sharing
                .coCreation()
                .trace(catalogue.projects().get(0), Viewer.anyone())
                .setAside()
                .count())
        .isEqualTo(1);
  }

  @Test
  void hidesNothingWithoutAReason() {
    String without = OPEN.replace(", why: It names a neighbour", "");
    assertThat(
            catchThrowableOfType(
                    InvalidFileException.class, () -> Catalogues.parse(without, "p.yaml"))
                .faults())
        .extracting(fault -> fault.path() + ": " + fault.message())
        .containsExactly(
            "contributions[1].moderation[0]: contribution 'c2' is 'shown' and cannot become 'hidden'"
                + " without a reason; say why");
  }

  @Test
  void remembersHowWidelyAJointActionWasOpenAtEachStep() {
    JointAction action =
        Catalogues.parse(TAKEN + ROADMAP, "p.yaml").ownParts().stream()
            .filter(JointAction.class::isInstance)
            .map(JointAction.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(action.openness()).isEqualTo(Openness.AGORA);
    assertThat(action.history().entries())
        .extracting(step -> step.state().openness())
        .containsExactly(Openness.LAB, Openness.LAB, Openness.AGORA);
  }
}
