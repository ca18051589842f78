package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.RootingMeasure;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The playbook of the team network, plans that depart from it, and pilots in programme files. */
class TeamNetworkFilesTest {

  private static final Playbook PLAYBOOK = Playbooks.bundled("team-network");

  private static final String AROUND =
      """
      programme: p
      language: en
      name: P
      organisations:
        town: {name: Town, kind: municipality}
      people:
        anna: {name: Anna}
      projects:
        - project: home
          name: Home
          openness: arena
          challenge:
            - {date: 2020-01-01, by: anna, text: C}
          plan:
            playbook: team-network
      """;

  private static List<String> faults(String text) {
    InvalidFileException invalid =
        catchThrowableOfType(InvalidFileException.class, () -> Catalogues.parse(text, "f.yaml"));
    return invalid.faults().stream().map(fault -> fault.message().toString()).toList();
  }

  private static String aim(String phase) {
    return PLAYBOOK
        .process()
        .phase(Id.of(phase))
        .flatMap(Phase::aim)
        .orElseThrow()
        .in(Languages.ENGLISH);
  }

  private static Activity activity(String id) {
    return PLAYBOOK
        .process()
        .activities()
        .filter(activity -> activity.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void passesTheStandardReviewWithoutAFinding() {
    assertThat(Review.of(PLAYBOOK.process(), PLAYBOOK.rhythm()).findings()).isEmpty();
  }

  @Test
  void goesFromIdeasThroughPilotsToRootingWithSupportAllAlong() {
    assertThat(PLAYBOOK.process().phases())
        .extracting(phase -> phase.name().in(Languages.ENGLISH))
        .containsExactly(
            "Ideation", "Planning", "Pilots and their evaluation", "Services", "Rooting");
    for (Phase phase : PLAYBOOK.process().phases()) {
      assertThat(phase.activities())
          .anyMatch(activity -> activity.id().value().startsWith("support-"));
    }
  }

  @Test
  void pilotsTwiceEvaluatesEachAndShapesServices() {
    assertThat(aim("pilots")).contains("Two different pilots", "each evaluated");
    assertThat(aim("services")).contains("shaped into services");
  }

  @Test
  void letsProfessionalsAndCustomersIdeatePlanAndPilotAsEqualsByServiceDesign() {
    assertThat(PLAYBOOK.process().role(Id.of("service-designer"))).isPresent();
    assertThat(List.of("ideate-as-equals", "plan-as-equals", "pilot"))
        .allSatisfy(
            id ->
                assertThat(activity(id).roles())
                    .contains(Id.of("professional"), Id.of("customer")));
  }

  @Test
  void supportsBothGroupsInFourForms() {
    assertThat(PLAYBOOK.process().activities())
        .filteredOn(activity -> activity.id().value().startsWith("support-"))
        .hasSize(5)
        .allSatisfy(
            support ->
                assertThat(support.roles()).contains(Id.of("professional"), Id.of("customer")));
    assertThat(activity("support-ideation").description().orElseThrow().in(Languages.ENGLISH))
        .isEqualTo(
            "Themed training based on participants’ own needs, discussions on "
                + "digital matters, remote support and individual support.");
  }

  @Test
  void changesAPlaybook() {
    var plan =
        Catalogues.parse(
                AROUND
                    + """
                          changes:
                            - {drop: services}
                            - {rename: rooting, name: Taking root}
                            - {repeat: pilots, as: again}
                            - add: {activity: sing, name: Sing, roles: [customer]}
                              in: again
                    """,
                "f.yaml")
            .plans()
            .get(0);
    assertThat(plan.adaptations())
        .extracting(change -> change.told().toString())
        .containsExactly(
            "dropped: phase services",
            "renamed: phase rooting, to “Taking root”",
            "repeated: phase pilots, as again after pilots",
            "added: activity sing, “Sing”");
    assertThat(plan.process().phases())
        .extracting(phase -> phase.id().value())
        .containsExactly("ideation", "planning", "pilots", "again", "rooting");
  }

  @Test
  void tellsEveryFaultInChanges() {
    assertThat(
            faults(
                AROUND
                    + """
                          changes:
                            - {drop: servises}
                            - {rename: pilots}
                            - {drop: pilots, add: x}
                            - {repeat: pilots, as: planning}
                    """))
        .hasSize(4)
        .anyMatch(fault -> fault.contains("did you mean 'services'"))
        .anyMatch(fault -> fault.contains("'name' is missing"))
        .anyMatch(fault -> fault.contains("a change is one of"))
        .anyMatch(fault -> fault.contains("more than one phase has the id 'planning'"));
  }

  @Test
  void tellsEveryFaultInPilots() {
    assertThat(
            faults(
                AROUND
                    + """
                    ideas:
                      - {idea: i, project: home, group: customers, by: anna, date: 2020-01-02, text: T, openness: agora}
                    pilots:
                      - {pilot: p1, project: home, organisation: town, name: N, aim: A, from: 2020-02-01, to: 2020-03-01}
                      - pilot: p2
                        project: home
                        organisation: town
                        name: N
                        aim: A
                        from: 2020-04-01
                        to: 2020-05-01
                        builds-on: {pilot: p1, taken: T, by: anna, date: 2020-04-01}
                    support:
                      - {support: s, project: home, phase: rest, form: training, about: A, date: 2020-02-02, places: 0}
                    rootings:
                      - {rooting: r, project: home, pilots: [p1], solution: S}
                    """))
        .anyMatch(
            fault ->
                fault.contains(
                    "idea 'i' cannot be open at agora, since project 'home' is open at arena"))
        .anyMatch(
            fault -> fault.contains("the pilot 'p1' has not been evaluated; evaluate the earlier"))
        .anyMatch(fault -> fault.contains("'rest' is not a phase of the plan"))
        .anyMatch(
            fault -> fault.contains("the pilot 'p1' has not been evaluated; evaluate it first"))
        .hasSize(4);
  }

  private static final String PILOTS =
      """
      pilots:
        - pilot: calls
          project: home
          organisation: town
          name: Calls
          aim: A
          from: 2022-03-01
          to: 2022-04-30
          measures: [Calls a week]
          participants: {customers: 6}
          evaluation: {by: anna, date: 2022-05-04, findings: Half.}
        - pilot: cancelled
          project: home
          organisation: town
          name: Cancelled before it began
          aim: A
          from: 2022-06-01
          to: 2022-06-30
      """;

  @Test
  void readsAPilotThatWasCalledOff() {
    String calledOff = "    called-off: {by: anna, date: 2022-05-30, why: Nobody could come}\n";
    Pilot read = (Pilot) Catalogues.parse(AROUND + PILOTS + calledOff, "f").ownParts().get(1);
    assertThat(read.calledOff().orElseThrow().by().reason()).contains("Nobody could come");
    assertThat(faults(AROUND + PILOTS + calledOff.replace(", why: Nobody could come", "")))
        .containsExactly("calling off pilot 'cancelled' needs a reason; say why");
    assertThat(faults(AROUND + PILOTS + "    participants: {customers: 1}\n" + calledOff))
        .containsExactly(
            "pilot 'cancelled' has begun: people took part in it; evaluate what it showed");
  }

  @Test
  void readsARootingMeasureThatGotAnotherOwnerAndAnotherDay() {
    String rooting =
        """
        rootings:
          - rooting: r1
            project: home
            pilots: [calls]
            solution: Advice
            means:
              - means: service-promise
                text: You are called
                owner: anna
                due: 2022-09-30
                decided: {by: anna, date: 2022-06-01}
                changed:
                  - {owner: bo, by: anna, date: 2022-08-01, why: Anna left}
                  - {due: 2023-01-31, by: bo, date: 2022-09-01, why: Bo is new}
        """;
    String two =
        AROUND.replace("  anna: {name: Anna}\n", "  anna: {name: Anna}\n  bo: {name: B}\n");
    RootingMeasure read =
        Catalogues.parse(two + PILOTS + rooting, "f").ownParts().stream()
            .filter(Rooting.class::isInstance)
            .map(part -> ((Rooting) part).measures().get(0))
            .findFirst()
            .orElseThrow();
    assertThat(read.owner()).isEqualTo(Id.of("bo"));
    assertThat(read.due()).isEqualTo(LocalDate.of(2023, 1, 31));
    assertThat(read.history().entries()).hasSize(3);
    assertThat(faults(two + PILOTS + rooting.replace("owner: bo, ", "")))
        .containsExactly("nothing changes here; give 'owner', 'due' or both");
    assertThat(faults(two + PILOTS + rooting.replace(", why: Anna left", "")))
        .containsExactly(
            "handing over or postponing the means 'service-promise' needs a reason; say why");
  }
}
