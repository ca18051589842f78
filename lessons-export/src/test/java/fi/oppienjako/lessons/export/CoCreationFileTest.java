package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.Participation;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapSection;
import fi.oppienjako.lessons.core.cocreation.Trace;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.review.Rules;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The digital roadmap as it is told in files: its playbook, its example programme, its faults. */
class CoCreationFileTest {

  private static final Path EXAMPLE =
      Path.of(
          "../lessons-examples/src/main/resources/fi/oppienjako/lessons/examples/programmes/digital-roadmap-2022.yaml");

  private static final String BEGINNING =
      """
      programme: p
      language: en
      name: P
      people: {anna: {name: Anna}}
      organisations: {town: {name: Town, kind: municipality}, firm: {name: Firm, kind: company}}
      projects:
        - project: map
          name: Map
          challenge: [{date: 2022-01-01, by: anna, text: Where to?}]
          sessions:
            - {session: s1, kind: workshop, date: 2022-01-02, name: W, openness: arena, invited: [town], organisations: [town]}
      """;

  private static List<String> faults(String rest) {
    InvalidFileException refused =
        catchThrowableOfType(
            InvalidFileException.class, () -> Catalogues.parse(BEGINNING + rest, "file"));
    return refused.faults().stream()
        .map(fault -> (fault.path() + ": " + fault.message()).replaceAll("; one of $", ""))
        .toList();
  }

  private static Project project(Catalogue read) {
    return read.projects().get(0);
  }

  private static Stream<Session> sessionsAt(Openness level, Catalogue read) {
    return read.sessions().stream()
        .filter(session -> session.project().equals(project(read).id()))
        .filter(session -> session.openness() == level);
  }

  private static Set<String> bodiesAt(Openness level, Catalogue read) {
    return sessionsAt(level, read)
        .flatMap(session -> session.bodies().stream())
        .map(Id::value)
        .collect(Collectors.toSet());
  }

  private static List<String> kindsAt(Openness level, Catalogue read) {
    return sessionsAt(level, read).map(session -> session.kind().key()).toList();
  }

  private static String responsibilities(Playbook playbook, String role) {
    return playbook.process().role(Id.of(role)).orElseThrow().responsibilities().stream()
        .map(text -> text.in(Languages.ENGLISH))
        .collect(Collectors.joining(" "));
  }

  private static CoCreation loaded(Catalogue read) {
    LessonSharing sharing = LessonSharing.inMemory();
    sharing.store().load(read.all(), soFar -> {});
    return sharing.coCreation();
  }

  @Test
  void bundlesAPlaybookWithoutAFinding() {
    Playbook playbook = Playbooks.bundled("digital-roadmap");
    assertThat(Rules.standard().review(playbook.process(), playbook.rhythm()).findings()).isEmpty();
    assertThat(playbook.process().activities().map(activity -> activity.openness()).distinct())
        .containsExactlyInAnyOrder(Openness.values());
    assertThat(playbook.name().missing(Set.copyOf(Languages.SPOKEN))).isEmpty();
  }

  @Test
  void thinksInSystemsWhileItCoCreates() {
    assertThat(Playbooks.bundled("digital-roadmap").process().phases())
        .filteredOn(phase -> phase.needs().contains(Perspective.SYSTEMS))
        .extracting(phase -> phase.id().value())
        .containsExactly("frame", "co-create", "compose");
  }

  @Test
  void givesEachLevelItsWork() {
    Playbook playbook = Playbooks.bundled("digital-roadmap");
    assertThat(responsibilities(playbook, "lab-team"))
        .contains(
            "framework and the methods", "communications", "Puts together what everyone has made");
    assertThat(responsibilities(playbook, "studio-partner"))
        .contains("Makes the aims clear", "agrees on how to co-create");
    assertThat(responsibilities(playbook, "arena-participant"))
        .contains("Brings to the roadmap what really happens");
    assertThat(responsibilities(playbook, "agora-voice"))
        .contains("Comments on findings and on the draft", "whoever they are");
  }

  @Test
  void asksHowServicesMeetTheTargetsOf2030() {
    Catalogue read = Catalogues.read(EXAMPLE);
    assertThat(project(read).challenge().current().in(Languages.ENGLISH))
        .isEqualTo("How do public services meet the 2030 targets of Finland’s Digital Compass?");
  }

  @Test
  void meetsAtEachLevelWithThoseToldOf() {
    Catalogue read = Catalogues.read(EXAMPLE);
    assertThat(bodiesAt(Openness.LAB, read)).containsExactly("dvv");
    assertThat(bodiesAt(Openness.STUDIO, read))
        .containsExactlyInAnyOrder("dvv", "ministry-of-finance", "association-of-municipalities");
    assertThat(kindsAt(Openness.ARENA, read)).containsOnly("workshop", "dialogue");
    assertThat(kindsAt(Openness.AGORA, read))
        .containsExactlyInAnyOrder("opening-event", "whiteboard", "discussion-group");
  }

  @Test
  void opensADiscussionAndIsNoFinishedPlan() {
    Catalogue read = Catalogues.read(EXAMPLE);
    Roadmap roadmap = loaded(read).roadmaps().of(project(read), Viewer.anyone()).orElseThrow();
    assertThat(roadmap.latest().content().introduction().orElseThrow().in(Languages.ENGLISH))
        .contains("opens a discussion and shows a direction", "not a finished plan");
  }

  @Test
  void tellsWhoTookPartInFigures() {
    Catalogue read = Catalogues.read(EXAMPLE);
    Participation told =
        loaded(read)
            .participation(project(read), Viewer.anyone().at(Openness.LAB, read.programme()));
    assertThat(told.sessionsByKind().get(Term.of("workshop")).count()).isEqualTo(3);
    assertThat(told.sessionsByKind().get(Term.of("dialogue")).count()).isEqualTo(6);
    assertThat(told.sessionsByLevel()).containsOnlyKeys(Openness.values());
    assertThat(told.organisationsByKind().get(Term.of("municipality")).count()).isEqualTo(26);
    assertThat(told.organisationsByKind().get(Term.of("region")).ids())
        .containsExactly(Id.of("pirkanmaa"));
    assertThat(told.organisationsByKind().get(Term.of("ministry")).count()).isEqualTo(1);
    assertThat(told.organisationsByKind().get(Term.of("agency")).count()).isEqualTo(1);
    assertThat(told.organisationsByKind().get(Term.of("company")).count()).isEqualTo(2);
    assertThat(told.organisationsByKind().get(Term.of("association")).ids())
        .contains(Id.of("association-of-municipalities"));
  }

  @Test
  void keepsWhatIsMadeUpAtFictionalDoors() {
    Catalogue read = Catalogues.read(EXAMPLE);
    assertThat(read.organisations())
        .filteredOn(body -> !body.example())
        .extracting(Organisation::id)
        .containsExactly(
            Id.of("dvv"),
            Id.of("ministry-of-finance"),
            Id.of("association-of-municipalities"),
            Id.of("pirkanmaa"));
    assertThat(read.projects())
        .filteredOn(one -> !one.example())
        .extracting(Project::id)
        .containsExactly(Id.of("digital-roadmap"));
    assertThat(read.lessons())
        .noneMatch(lesson -> lesson.origin().project().equals(Id.of("digital-roadmap")));
    assertThat(loaded(read).contributions(project(read), Viewer.unrestricted()))
        .allSatisfy(
            given ->
                assertThat(given.organisation().map(Id::value).orElse("example-"))
                    .startsWith("example-"));
  }

  @Test
  void publishesARoadmapInFourPartsInFinnishAndSwedish() {
    Catalogue read = Catalogues.read(EXAMPLE);
    Roadmap roadmap =
        loaded(read).roadmaps().of(project(read), Viewer.unrestricted()).orElseThrow();
    assertThat(roadmap.visibleFrom()).contains(Openness.AGORA);
    assertThat(RoadmapSection.values()).hasSize(4);
    assertThat(roadmap.languages()).containsExactly(Languages.FINNISH, Languages.SWEDISH);
    assertThat(roadmap.latest().publishedOn(ZoneOffset.UTC)).contains(LocalDate.of(2022, 12, 9));
    assertThat(roadmap.issues()).isEmpty();
    assertThat(roadmap.latest().content().keyResults())
        .allSatisfy(result -> assertThat(result.places()).isNotEmpty());
    assertThat(roadmap.latest().content().items())
        .allSatisfy(line -> assertThat(line.name().in(Languages.ENGLISH)).startsWith("Example: "));
  }

  @Test
  void opensWithAnEventOnTheLastOfAugust() {
    assertThat(Catalogues.read(EXAMPLE).sharings())
        .filteredOn(sharing -> sharing.id().equals(Id.of("opening-event")))
        .allSatisfy(
            sharing -> {
              assertThat(sharing.told()).contains(LocalDate.of(2022, 8, 31));
              assertThat(sharing.openness()).isEqualTo(Openness.AGORA);
              assertThat(sharing.audience()).isEmpty();
            })
        .hasSize(1);
    assertThat(Catalogues.read(EXAMPLE).sessions())
        .filteredOn(session -> session.id().equals(Id.of("opening")))
        .allSatisfy(session -> assertThat(session.bodies()).isEmpty())
        .hasSize(1);
  }

  @Test
  void leadsFromEveryLineToItsContributions() {
    Catalogue read = Catalogues.read(EXAMPLE);
    Trace whole =
        loaded(read).trace(project(read), Viewer.anyone().at(Openness.LAB, read.programme()));
    assertThat(whole.withNothingToShow()).isEmpty();
    assertThat(whole.taken().count()).isEqualTo(13);
    assertThat(whole.setAside().ids()).containsExactly(Id.of("w1-15"));
    assertThat(whole.open().ids()).containsExactly(Id.of("group-01"));
    Trace anyone = loaded(read).trace(project(read), Viewer.anyone());
    assertThat(anyone.contributions())
        .containsOnlyKeys(
            Stream.of("board-01", "board-02", "group-01")
                .map(id -> Id.<Contribution>of(id))
                .toList());
    assertThat(anyone.withNothingToShow()).hasSize(7);
  }

  @Test
  void refusesAContributionFromOutsideTheLevel() {
    assertThat(
            faults(
                """
                contributions:
                  - {contribution: c1, session: s1, organisation: firm, by: anna, date: 2022-01-02, text: Buy}
                """))
        .singleElement()
        .asString()
        .startsWith("contributions[0]: 'firm' cannot contribute to session 's1'");
  }

  @Test
  void tellsAllFaultsWithTheirPlaces() {
    assertThat(
            faults(
                """
                contributions:
                  - contribution: c1
                    session: s1
                    organisation: town
                    by: anna
                    date: 2022-01-02
                    openness: agora
                    text: A desk
                  - {contribution: c1, session: s9, organisation: town, by: anna, date: 2022-01-02, text: Twice}
                  - contribution: c2
                    session: s1
                    organisation: town
                    by: anna
                    date: 2022-01-02
                    text: Another
                    way: [{became: set-aside, by: anna, date: 2022-01-03}, {became: thema, by: anna, date: 2022-01-03}]
                  - contribution: c3
                    session: s1
                    organisation: town
                    by: anna
                    date: 2022-01-02
                    text: Third
                    way: [{became: set-aside, by: anna, date: 2022-01-03}]
                roadmaps:
                  - project: map
                    versions:
                      - version: one
                        history: [{state: draft, by: anna, date: 2022-01-04}, {state: published, by: anna, date: 2022-01-05}]
                        themes: [{line: t1, name: Theme}]
                remarks:
                  - {remark: r1, project: mop, version: 1, by: anna, date: 2022-01-04, text: Hm}
                joint-actions:
                  - {joint-action: a1, project: map, place: nowhere, owner: city, due: 2022-02-30, by: anna, date: 2022-01-05}
                """))
        .containsExactly(
            "contributions[0].openness: contribution 'c1' cannot be open at agora, since session 's1' is open at arena; open that more widely first",
            "contributions[1].contribution: the contribution 'c1' is defined already, on line 13",
            "contributions[1].session: 's9' is not a session in this file; did you mean 's1'?",
            "contributions[2].way[1].became: 'thema' is not what may become of a contribution; did you mean 'theme'?",
            "contributions[3].way[0]: contribution 'c3' cannot become 'set-aside' without a reason; say why",
            "roadmaps[0].versions[0].version: 'one' is not a whole number from 0 to 999999, such as 12",
            "roadmaps[0].versions[0].history[1]: a version in the state 'draft' cannot "
                + "become 'published'; possible next: draft, open",
            "roadmaps[0].versions[0].themes[0]: 'from' is missing; list at least one there",
            "remarks[0].project: 'mop' is not a project with a roadmap in this file; did you mean 'map'?",
            "joint-actions[0].owner: 'city' is not an organisation in this file; expected: "
                + "town, firm",
            "joint-actions[0].due: '2022-02-30' is not a day of the calendar, such as 2022-08-31");
  }
}
