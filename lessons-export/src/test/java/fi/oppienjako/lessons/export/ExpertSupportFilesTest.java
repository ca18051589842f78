package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.ApplicationState;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The part of a programme file that tells of expert support. */
class ExpertSupportFilesTest {

  private static final String HEAD =
      """
      programme: p
      language: en
      name: P
      organisations:
        town: {name: Town, kind: municipality}
        school: {name: School, kind: education}
      people:
        anna: {name: Anna}
        bo: {name: Bo}
        cleo: {name: Cleo}
      projects:
        - project: guidance-in-order
          name: Guidance
          openness: studio
          parties:
            - {organisation: town, role: lead}
          challenge:
            - {date: 2022-03-01, by: anna, text: Guidance lives in forty places.}
            - {date: 2022-04-01, by: anna, text: Nobody owns it.}
          sessions:
            - session: workshop-1
              kind: application-workshop
              date: 2022-03-25
              name: Workshop
              organisations: [town]
            - session: meeting
              date: 2022-03-26
              name: Meeting
              organisations: [town]
        - project: elsewhere
          name: Elsewhere
          apart: true
          parties:
            - {organisation: school, role: lead}
          challenge:
            - {date: 2022-03-01, by: anna, text: x}
      """;

  private static final String CALL =
      """
      calls:
        - call: spring
          name: Spring
          from: 2022-03-01
          to: 2022-03-18
          questions:
            - {question: whom, text: Whom?}
            - {question: tried, text: Tried?, required: false}
          criteria:
            - {criterion: need, name: Need, maximum: 5}
      """;

  private static final String BEGUN =
      """
      applications:
        - application: a
          call: spring
          applicant: town
          project: guidance-in-order
          by: anna
          date: 2022-03-02
      """;

  private static final String ASSESSED =
      """
          assessments:
            - assessment: a1
              assessor: bo
              asked: {by: cleo, date: 2022-03-11}
              given:
                - {date: 2022-03-15, points: {need: 4}}
      """;

  private static Catalogue read(String... parts) {
    return Catalogues.parse(String.join("", parts), "p.yaml");
  }

  private static <T> List<T> all(Catalogue catalogue, Class<T> type) {
    return catalogue.ownParts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<String> faults(String... parts) {
    InvalidFileException refused =
        catchThrowableOfType(InvalidFileException.class, () -> read(parts));
    assertThat(refused).isNotNull();
    return refused.faults().stream().map(fault -> fault.path() + ": " + fault.message()).toList();
  }

  @Test
  void readsWhatThePageTells() throws IOException {
    Matcher block =
        Pattern.compile("^```yaml\n(calls:.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("YAML.md")));
    assertThat(block.find()).isTrue();
    String people =
        """
        programme: p
        language: en
        name: P
        organisations:
          town: {name: Town, kind: municipality}
          school: {name: School, kind: education}
        people:
          person-in-charge: {name: A}
          expert-person: {name: B}
          decider: {name: C}
          assessor-1: {name: D}
        projects:
          - project: guidance-in-order
            name: Guidance
            parties:
              - {organisation: town, role: lead}
            challenge:
              - {date: 2022-03-01, by: person-in-charge, text: Guidance lives in forty places.}
            sessions:
              - session: workshop-1
                kind: application-workshop
                date: 2022-03-25
                name: Workshop
                organisations: [town]
        """;
    // The page shows a bias beside points; without other points nothing could be decided.
    String read = block.group(1).replaceFirst("(?m)^ +bias:.*$", "");
    Catalogue catalogue = read(people, read);

    assertThat(catalogue.ownParts())
        .extracting(part -> part.getClass().getSimpleName())
        .containsExactly("Call", "Application", "Assessment", "Expert");
    assertThat(all(catalogue, Application.class).get(0).state())
        .isEqualTo(ApplicationState.GRANTED);
    assertThat(all(catalogue, Call.class).get(0).targetApplicants().guidance()).hasSize(1);
    assertThat(all(catalogue, Expert.class).get(0).bookings()).hasSize(1);
  }

  @Test
  void replaysWhatHappenedDayByDay() {
    Catalogue catalogue =
        read(
            HEAD,
            CALL,
            BEGUN,
            """
                openness: studio
                answers: {whom: Residents}
                history:
                  - {step: submit, by: anna, date: 2022-03-11}
                  - {step: choose, by: cleo, date: 2022-03-18, why: Clear}
                  - {step: workshop, session: workshop-1, by: anna, date: 2022-03-25}
                  - {step: refine, text: More precise, by: bo, date: 2022-03-25}
                  - {step: stakeholder, text: Desk staff, by: bo, date: 2022-03-25}
                  - {step: partner, organisation: school, by: bo, date: 2022-03-25}
                  - {step: commit, organisation: town, by: anna, date: 2022-03-26}
                  - {step: decline, by: cleo, date: 2022-04-01, why: Too few days}
            """,
            ASSESSED);
    Application application = all(catalogue, Application.class).get(0);
    Assessment assessment = all(catalogue, Assessment.class).get(0);

    assertThat(application.state()).isEqualTo(ApplicationState.NOT_GRANTED);
    assertThat(application.openness()).isEqualTo(Openness.STUDIO);
    assertThat(application.description().challenge().versions())
        .extracting(Challenge.Version::text)
        .containsExactly(
            LocalizedText.english("Guidance lives in forty places."),
            LocalizedText.english("More precise"));
    assertThat(application.workshopResults().workshops()).containsExactly(Id.of("workshop-1"));
    assertThat(application.workshopResults().stakeholders()).hasSize(1);
    assertThat(application.workshopResults().isPartner(Id.of("school"))).isTrue();
    assertThat(application.history().entries().get(3).by().flatMap(By::reason))
        .contains("Too few days");
    assertThat(assessment.counted().orElseThrow().total()).isEqualTo(4);
    assertThat(catalogue.projects())
        .extracting(Project::programme)
        .containsExactly(Optional.of(Id.of("p")), Optional.empty());
  }

  @Test
  void takesTheChallengeAsItWasDescribedByThen() {
    Application draft = all(read(HEAD, CALL, BEGUN), Application.class).get(0);
    assertThat(draft.state()).isEqualTo(ApplicationState.DRAFT);
    assertThat(draft.openness()).isEqualTo(Openness.LAB);
    assertThat(draft.description().challenge().versions())
        .extracting(version -> version.text().toString())
        .containsExactly("Guidance lives in forty places.");
  }

  @Test
  void tellsEveryFaultInItsPlace() {
    assertThat(
            faults(
                HEAD,
                """
                calls:
                  - call: spring
                    name: Spring
                    from: 2022-03-01
                    questions:
                      - {question: whom, text: Whom?, required: maybe}
                    criteria:
                      - {criterion: need, name: Need, maximum: 0}
                    especially-for: {kinds: [Town], guidance: Small ones}
                  - call: spring
                    name: Again
                    questions: [{question: a, text: x}, {question: a, text: y}]
                applications:
                  - application: a
                    call: autumn
                    applicant: town
                    project: elsewhere
                    by: dora
                    date: 2022-03-02
                    openness: open
                    history:
                      - {step: sumbit, by: anna, date: 2022-03-11}
                      - {step: choose, by: anna, date: 2022-03-01}
                      - {step: grant, by: anna, date: 2022-03-12, why: x}
                      - {step: workshop, session: nowhere, by: anna, date: 2022-03-13}
                      - {step: refine, by: anna, date: 2022-03-13, session: meeting}
                    assessments:
                      - assessment: a1
                        asked: {by: cleo}
                        given: [{date: 2022-03-15, points: lots}]
                        bias: {by: bo, date: 2022-03-15}
                experts:
                  - expert: e
                    person: bo
                    engagement: staff
                    available: [{from: 2022-03-01, days: 3}]
                    bookings: [{booking: b, project: nowhere, from: 2022-03-01, to: 2022-03-02, days: 9, by: cleo, date: 2022-03-01}]
                outputs:
                  - {output: o, project: guidance-in-order, kind: concept, name: O, date: 2022-03-01, openness: agora}
                """))
        .containsExactly(
            "calls[0].questions[0].required: 'maybe' is not an answer; expected: " + "true, false",
            "calls[0].criteria[0]: the highest number of points that a criterion can give "
                + "must be from 1 to 1000, not 0",
            "calls[0].especially-for.kinds[0]: 'Town' is not a word of a vocabulary: lower-case letters, digits and single hyphens, at most 64 characters",
            "calls[0].especially-for.guidance: expected a list here, not a text",
            "calls[1]: each question of a call has an identifier of its own; now they are "
                + "a, a",
            "calls[1].call: the call 'spring' is defined already, on line 38",
            "applications[0].call: 'autumn' is not a call in this file; expected: " + "spring",
            "applications[0].applicant: 'town' takes no part in the project 'elsewhere'; list it among its parties first",
            "applications[0].by: 'dora' is not a person in this file; expected: "
                + "anna, bo, cleo",
            "applications[0].openness: 'open' is not a level of openness; expected: "
                + "lab, studio, arena, agora",
            "applications[0].history[0].step: 'sumbit' is not a step of an application; did you mean 'submit'?",
            "applications[0].history[1]: 'why' is missing",
            "applications[0].history[1].date: 2022-03-01 is before 2022-03-11, "
                + "which is listed before it",
            "applications[0].history[2]: 'from' is missing",
            "applications[0].history[2]: 'to' is missing",
            "applications[0].history[2]: 'days' is missing",
            "applications[0].history[3].session: 'nowhere' is not a session in this file; "
                + "expected: workshop-1, meeting",
            "applications[0].history[4]: 'text' is missing",
            "applications[0].history[4].session: there is no such key here; expected: "
                + "step, by, date, why, text",
            "applications[0].assessments[0]: 'assessor' is missing",
            "applications[0].assessments[0].asked: 'date' is missing",
            "applications[0].assessments[0].given[0].points: expected words with what "
                + "is said about each here, not a text",
            "applications[0].assessments[0].bias: 'why' is missing",
            "experts[0].available[0]: the first and the last day are both needed",
            "experts[0].bookings[0].project: 'nowhere' is not a project in this file; "
                + "expected: guidance-in-order, elsewhere",
            "outputs[0].openness: output 'o' cannot be open at agora, since project 'guidance-in-order' is open at studio; open that more widely first");
  }

  @Test
  void tellsWhatCouldNotHaveHappenedSo() {
    assertThat(
            faults(
                HEAD,
                CALL,
                BEGUN,
                """
                    answers: {whom: Residents}
                    history:
                      - {step: submit, by: anna, date: 2022-03-11}
                      - {step: grant, by: cleo, date: 2022-03-18, why: x, from: 2022-04-01, to: 2022-04-30, days: 9}
                """,
                ASSESSED))
        .containsExactly(
            "applications[0].history[1]: application 'a' is in the state 'submitted', so the step 'grant' cannot be taken;"
                + " possible now: choose, turn-down, withdraw");
    assertThat(
            faults(
                HEAD,
                CALL,
                BEGUN,
                """
                    history:
                      - {step: submit, by: anna, date: 2022-03-19}
                """))
        .containsExactly(
            "applications[0].history[0]: application 'a' cannot be submitted: answers are "
                + "missing for: 'whom' (Whom?); call 'spring' does not take applications on "
                + "2022-03-19 (first day: 2022-03-01, last day: 2022-03-18)");
    assertThat(faults(HEAD, CALL, BEGUN.replace("2022-03-02", "2022-02-28")))
        .containsExactly(
            "applications[0].date: the challenge of the project 'guidance-in-order' is first"
                + " described on 2022-03-01, after this");
    assertThat(faults(HEAD, CALL, BEGUN, "    answers: {how: Well}\n"))
        .containsExactly(
            "applications[0].answers.how: call 'spring' does not ask 'how'; it asks whom, tried");
  }

  @Test
  void keepsThoseWithABiasOffAlsoInFiles() {
    assertThat(
            faults(
                HEAD,
                CALL,
                BEGUN,
                """
                    answers: {whom: Residents}
                    history:
                      - {step: submit, by: anna, date: 2022-03-10}
                    assessments:
                      - assessment: a1
                        assessor: bo
                        asked: {by: cleo, date: 2022-03-11}
                        bias: {by: bo, date: 2022-03-12, why: I worked there}
                        given: [{date: 2022-03-15, points: {need: 4}}]
                """))
        .containsExactly(
            "applications[0].assessments[0].given[0]: person 'bo' has a conflict "
                + "of interest in application 'a' (I worked there) and so cannot assess "
                + "it; ask somebody else");
  }

  private static String withInTeam(String person) {
    return HEAD.replace(
        "    openness: studio\n",
        "    openness: studio\n    team: [{person: %s, role: r, from: 2022-02-01}]\n"
                .formatted(person)
            + "    plan: {roles: {r: {name: R}}, phases: [{phase: f, name: F}]}\n");
  }

  private static final String CHOSEN =
      """
          answers: {whom: Residents}
          history:
            - {step: submit, by: anna, date: 2022-03-10}
            - {step: choose, by: cleo, date: 2022-03-18, why: Clear}
      """;

  @Test
  void keepsTheTeamOfTheProjectOffAlsoInFiles() {
    assertThat(read(HEAD, CALL, BEGUN, CHOSEN, ASSESSED).ownParts()).hasSize(3);
    assertThat(faults(withInTeam("bo"), CALL, BEGUN, CHOSEN, ASSESSED))
        .containsExactly(
            "applications[0].assessments[0]: person 'bo' is in the team of project"
                + " 'guidance-in-order' and so cannot assess its application 'a'; ask somebody else");
    assertThat(faults(withInTeam("cleo"), CALL, BEGUN, CHOSEN, ASSESSED))
        .containsExactly(
            "applications[0].history[1]: application 'a' cannot be decided on in "
                + "this way: person 'cleo' is in the team of project "
                + "'guidance-in-order'; let somebody else decide");
  }

  @Test
  void grantsNoProjectTheSameDaysTwice() {
    assertThat(read(HEAD, CALL, granted("a", "2022-05-02"), "").ownParts()).hasSize(3);
    assertThat(read(HEAD, CALL, granted("a", "2022-05-02"), again("2022-06-02")).ownParts())
        .hasSize(5);
    assertThat(faults(HEAD, CALL, granted("a", "2022-05-02"), again("2022-05-06")))
        .containsExactly(
            "applications[1].history[4]: project 'guidance-in-order' has been granted support by"
                + " call 'spring' already: 2022-05-02 to 2022-05-06 (days: 5), for application 'a';"
                + " grant other days, or decline this one");
  }

  private static String again(String from) {
    return granted("b", from).replaceFirst("applications:\n", "");
  }

  private static String granted(String id, String from) {
    return (BEGUN
            + """
                answers: {whom: Residents}
                history:
                  - {step: submit, by: anna, date: 2022-03-10}
                  - {step: choose, by: cleo, date: 2022-03-18, why: Clear}
                  - {step: workshop, session: workshop-1, by: anna, date: 2022-03-26}
                  - {step: commit, organisation: town, by: anna, date: 2022-03-27}
                  - {step: grant, by: cleo, date: 2022-04-02, why: x, from: 2022-05-02, to: 2022-05-06, days: 5}
            """
                .replace("from: 2022-05-02, to: 2022-05-06", from(from))
            + ASSESSED)
        .replace("application: a\n", "application: %s\n".formatted(id))
        .replace("assessment: a1", "assessment: %s1".formatted(id));
  }

  private static String from(String day) {
    return "from: %s, to: %s".formatted(day, LocalDate.parse(day).plusDays(4));
  }

  @Test
  void takesOnePersonForOneExpert() {
    assertThat(
            faults(
                HEAD,
                CALL,
                """
                experts:
                  - {expert: e, person: bo, engagement: staff}
                  - {expert: f, person: bo, engagement: tendered}
                """))
        .containsExactly(
            "experts[1].person: 'bo' is the expert 'e' already; one person is one expert");
  }

  @Test
  void promisesNoDayTwiceNorMoreThanIsGranted() {
    assertThat(
            faults(
                HEAD,
                CALL,
                BEGUN,
                """
                experts:
                  - expert: e
                    person: bo
                    engagement: staff
                    available: [{from: 2022-03-01, to: 2022-03-31, days: 5}]
                    bookings:
                      - {booking: b1, project: elsewhere, from: 2022-03-01, to: 2022-03-31, days: 4, by: cleo, date: 2022-03-01}
                      - {booking: b2, project: elsewhere, from: 2022-03-01, to: 2022-03-31, days: 2, by: cleo, date: 2022-03-01}
                  - expert: f
                    person: cleo
                    engagement: staff
                    available: [{from: 2022-03-01, to: 2022-03-31, days: 5}]
                    bookings:
                      - {booking: b1, project: guidance-in-order, from: 2022-03-01, to: 2022-03-31, days: 4, by: cleo, date: 2022-03-03}
                """))
        .containsExactly(
            "experts[0].bookings[1]: expert 'e' does not have enough days free from 2022-03-01 to "
                + "2022-03-31 (free: 1, needed: 2): already promised: 'b1' (days: 4, for project "
                + "'elsewhere', 2022-03-01 to 2022-03-31); promise fewer days, other days, or "
                + "another expert",
            "experts[1].bookings[0]: project 'guidance-in-order' is not granted support, so no expert can be promised to it;"
                + " that is done for application workshops or once support is granted");
  }
}
