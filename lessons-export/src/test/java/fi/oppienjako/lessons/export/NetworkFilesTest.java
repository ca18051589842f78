package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.network.ContactState;
import fi.oppienjako.lessons.core.network.Need;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Networks in programme files. */
class NetworkFilesTest {

  private static final String AROUND =
      """
      programme: p
      language: en
      name: P
      organisations:
        town: {name: Town, kind: municipality}
        college: {name: College, kind: education}
      people:
        person-in-charge: {name: Person in charge}
      projects:
        - project: guidance-in-order
          name: G
          openness: arena
          challenge:
            - {date: 2022-01-01, by: person-in-charge, text: C}
          plan:
            phases:
              - phase: goals
                name: Goals
                questions:
                  - {id: goals.gains, question: What is gained?}
                  - {id: goals.duty, question: Is the duty known?, for: authority}
      """;

  @Test
  void readsTheNetworkOnThePage() throws IOException {
    List<?> parts = Catalogues.parse(AROUND + page(), "YAML.md").ownParts();
    Network network = (Network) parts.get(0);

    assertThat(network.project()).isEqualTo(Id.of("guidance-in-order"));
    assertThat(network.area()).isEqualTo(Term.of("lakes"));
    assertThat(network.openness()).isEqualTo(Openness.ARENA);
    assertThat(network.expectedKinds()).containsExactly(Term.of("library"), Term.of("association"));
    assertThat(network.actors().get(Id.of("town")).state()).isEqualTo(ContactState.JOINED);
    assertThat(network.actors().get(Id.of("town")).contacts())
        .containsExactly(Id.of("person-in-charge"));
    assertThat(network.actors().get(Id.of("college")).isNational()).isTrue();
    assertThat(network.actors().ties().get(0).nature()).isEqualTo(Term.of("shared-premises"));
    assertThat(network.match().met())
        .containsExactly(Need.of("older-people", "one-to-one", "centre"));
    assertThat(network.support().supply().get(0).toldIn())
        .containsExactly(Term.of("service-registry"));
    assertThat(network.requirements().scale().highest()).isEqualTo(3);
    assertThat(network.requirements().all().get(0).refresh()).contains(Interval.parse("1 year"));
    assertThat(network.indicators().get(0).viewpoint()).isEqualTo(Term.of("customers"));
  }

  @Test
  void readsWhatHangsOnTheNetworkOnThePage() throws IOException {
    List<?> parts = Catalogues.parse(AROUND + page(), "YAML.md").ownParts();
    Answer answer = (Answer) parts.get(1);
    SupportGiver giver = (SupportGiver) parts.get(2);
    NetworkEvaluation evaluation = (NetworkEvaluation) parts.get(3);

    assertThat(parts).hasSize(4);
    assertThat(answer.phase()).isEqualTo(Id.of("goals"));
    assertThat(answer.actor()).contains(Id.of("town"));
    assertThat(answer.openness()).isEqualTo(Openness.STUDIO);
    assertThat(answer.versions().entries().get(0).at())
        .isEqualTo(Instant.parse("2022-03-01T00:00:00Z"));
    assertThat(giver.openness()).isEqualTo(Openness.LAB);
    assertThat(giver.skill(Term.of("online-safety")).orElseThrow().level()).isEqualTo(1);
    assertThat(evaluation.values()).containsEntry(Term.of("found-help"), new BigDecimal("34.5"));
    assertThat(evaluation.answers()).isEqualTo(Optional.of(41));
    assertThat(evaluation.openness()).isEqualTo(Openness.ARENA);
    assertThat(evaluation.at()).isEqualTo(Instant.parse("2022-06-03T00:00:00Z"));
  }

  @Test
  void givesNetworksBeforeWhatHangsOnThem() {
    assertThat(
            Catalogues.parse(
                    AROUND
                        + """
                        networks:
                          - network: one
                            project: guidance-in-order
                            name: One
                            area: lakes
                            answers:
                              - answer: a
                                question: goals.gains
                                versions: [{date: 2022-03-01, by: person-in-charge, text: Much}]
                          - {network: two, project: guidance-in-order, name: Two, area: lakes}
                        """,
                    "p.yaml")
                .ownParts())
        .<Kind<?>>extracting(Aggregate::storedAs)
        .containsExactly(Network.KIND, Network.KIND, Answer.KIND);
  }

  @Test
  void letsWhoLeftLaterHaveAnsweredBefore() {
    Catalogue read =
        Catalogues.parse(
            AROUND
                + """
                networks:
                  - network: one
                    project: guidance-in-order
                    name: One
                    area: lakes
                    actors:
                      - organisation: town
                        kinds: [authority]
                        history:
                          - {contact: contacted, by: person-in-charge, date: 2022-02-01}
                          - {contact: joined, by: person-in-charge, date: 2022-02-02}
                          - {contact: left, by: person-in-charge, date: 2022-06-01, why: Merged}
                    answers:
                      - answer: a
                        question: goals.duty
                        actor: town
                        versions:
                          - {date: 2022-03-01, by: person-in-charge, text: "Not yet"}
                          - {date: 2022-05-01, by: person-in-charge, text: "Well"}
                """,
            "p.yaml");

    assertThat(((Answer) read.ownParts().get(1)).versions().entries()).hasSize(2);
  }

  @Test
  void tellsAllFaultsOfANetworkInTheOrderOfTheFile() {
    assertThat(
            faults(
                """
                networks:
                  - network: one
                    project: guidance-in-ordr
                    name: One
                    actors:
                      - organisation: town
                        kinds: []
                      - organisation: collge
                        kinds: [school]
                        history:
                          - {contact: joined, by: nobody, date: 2022-02-30}
                          - {contact: friends, by: person-in-charge, date: 2022-02-03}
                      - organisation: town
                        kinds: [library]
                    ties:
                      - {from: town, to: parish, nature: rooms, since: 2022-01-01}
                      - {from: town, to: town, nature: rooms, since: 2022-01-01}
                    needs:
                      - {group: older-people, form: one-to-one}
                      - {group: g, form: f, place: p}
                      - {group: g, form: f, place: p}
                    supply:
                      - {actor: parish, group: g, form: f, tld: [x]}
                    skills:
                      scale: [low, high]
                      asked:
                        - {skill: listening, level: 3}
                    indicators:
                      - {indicator: Ease, viewpoint: members, name: E}
                    openness: agora
                    answers:
                      - {answer: a, question: goals.gains}
                    givers:
                      - giver: g
                        person: person-in-charge
                        actor: town
                        skills:
                          - {skill: s, level: high, refreshed: 2022-01-01, by: person-in-charge, date: 2022-01-01}
                    evaluations:
                      - {evaluation: e, date: 2022-01-01, viewpoint: members, values: {ease: much}, by: person-in-charge}
                """))
        .containsExactly(
            "p.yaml:23: networks[0]: 'area' is missing",
            "p.yaml:24: networks[0].project: 'guidance-in-ordr' is not a project "
                + "in this file; did you mean 'guidance-in-order'?",
            "p.yaml:27: networks[0].actors[0]: actor 'town' is of no kind; name at least one",
            "p.yaml:29: networks[0].actors[1].organisation: 'collge' is not an "
                + "organisation in this file; did you mean 'college'?",
            "p.yaml:32: networks[0].actors[1].history[0].by: 'nobody' is not a person in "
                + "this file; expected: person-in-charge",
            "p.yaml:32: networks[0].actors[1].history[0].date: '2022-02-30' is not a day of the calendar, such as 2022-08-31",
            "p.yaml:33: networks[0].actors[1].history[1].contact: 'friends' is not a stage "
                + "of a contact; expected: contacted, joined, left",
            "p.yaml:34: networks[0].actors[2].organisation: the actor 'town' is "
                + "defined already, on line 27",
            "p.yaml:37: networks[0].ties[0].to: 'parish' is not an actor of this network; "
                + "expected: town, collge",
            "p.yaml:38: networks[0].ties[1]: actor 'town' cannot be tied to itself; name another actor",
            "p.yaml:40: networks[0].needs[0]: 'place' is missing",
            "p.yaml:42: networks[0].needs[2]: is there twice",
            "p.yaml:44: networks[0].supply[0].actor: 'parish' is not an actor of this "
                + "network; expected: town, collge",
            "p.yaml:44: networks[0].supply[0].tld: there is no such key here; did you mean 'told'?",
            "p.yaml:46: networks[0].skills: level 3 of skill 'listening' is not on "
                + "the scale of the network; give one from 1 to 2",
            "p.yaml:50: networks[0].indicators[0].indicator: 'Ease' is not a word of a vocabulary: lower-case letters, digits and single hyphens, at most 64 characters",
            "p.yaml:53: networks[0].answers[0]: 'versions' is missing; list at least one there",
            "p.yaml:59: networks[0].givers[0].skills[0].level: 'high' is not a whole number from 0 to 999999, such as 12",
            "p.yaml:61: networks[0].evaluations[0].values.ease: 'much' is not a number of at most 12 digits and 6 decimals, such as 12 or 3.5");
  }

  @Test
  void tellsWhatTheDomainRefusesWhereItStands() {
    assertThat(
            faults(
                """
                networks:
                  - network: one
                    project: guidance-in-order
                    name: One
                    area: lakes
                    openness: studio
                    actors:
                      - organisation: town
                        kinds: [authority]
                        history:
                          - {contact: contacted, by: person-in-charge, date: 2022-02-01}
                          - {contact: joined, by: person-in-charge, date: 2022-02-02}
                      - {organisation: college, kinds: [school]}
                    indicators:
                      - {indicator: ease, viewpoint: members, name: E}
                    answers:
                      - answer: a
                        question: goals.duty
                        versions: [{date: 2022-03-01, by: person-in-charge, text: "Yes"}]
                      - answer: b
                        question: goals.duty
                        actor: college
                        versions: [{date: 2022-03-01, by: person-in-charge, text: "Yes"}]
                      - answer: c
                        question: goals.other
                        versions: [{date: 2022-03-01, by: person-in-charge, text: "Yes"}]
                      - answer: d
                        question: goals.gains
                        openness: arena
                        versions: [{date: 2022-03-01, by: person-in-charge, text: "Much"}]
                      - answer: d
                        question: goals.gains
                        versions:
                          - {date: 2022-03-01, by: person-in-charge, text: "Much"}
                          - {date: 2022-02-01, by: person-in-charge, text: "More"}
                    givers:
                      - giver: g
                        person: person-in-charge
                        actor: town
                        openness: studio
                        skills:
                          - {skill: s, level: 6, refreshed: 2022-01-01, by: person-in-charge, date: 2022-01-02}
                          - {skill: s, level: 2, refreshed: 2022-01-04, by: person-in-charge, date: 2022-01-03}
                      - {giver: h, person: person-in-charge, actor: town}
                    evaluations:
                      - {evaluation: e, date: 2022-01-02, viewpoint: customers, values: {ease: 1}, by: person-in-charge}
                      - {evaluation: f, date: 2022-01-02, viewpoint: customers, by: person-in-charge, recorded: 2022-01-01}
                      - {evaluation: g, date: 2022-01-02, viewpoint: members, values: {ease: 1}, by: person-in-charge, openness: agora}
                """))
        .containsExactly(
            "p.yaml:38: networks[0].answers[0]: question 'goals.duty' is only for actors of kind 'authority', not for all together; it can be answered by town",
            "p.yaml:41: networks[0].answers[1]: actor 'college' takes no part yet and is asked nothing; let it join first",
            "p.yaml:45: networks[0].answers[2]: no phase asks question 'goals.other'; the plan asks goals.gains, goals.duty",
            "p.yaml:50: networks[0].answers[3].openness: answer 'd' cannot be open at arena, since network 'one' is open at studio; open that more widely first",
            "p.yaml:52: networks[0].answers[4]: question 'goals.gains' is answered already; add a version there",
            "p.yaml:52: networks[0].answers[4].answer: the answer 'd' is defined "
                + "already, on line 48",
            "p.yaml:56: networks[0].answers[4].versions[1].date: 2022-02-01 is "
                + "before 2022-03-01, which is listed before it",
            "p.yaml:63: networks[0].givers[0].skills[0]: level 6 of skill 's' is "
                + "not on the scale of the network; give one from 1 to 5",
            "p.yaml:64: networks[0].givers[0].skills[1]: skill 's' cannot have "
                + "been refreshed on 2022-01-04, which was still to come on 2022-01-03; "
                + "record it once it has been refreshed",
            "p.yaml:65: networks[0].givers[1]: person 'person-in-charge' gives support already; add the skills there",
            "p.yaml:67: networks[0].evaluations[0]: 'ease' is not an indicator of network 'one' for 'customers'; it has none, so name one first",
            "p.yaml:68: networks[0].evaluations[1]: customers evaluated it on "
                + "2022-01-02 already; add to that evaluation",
            "p.yaml:68: networks[0].evaluations[1]: 'values' is missing; list at least one there",
            "p.yaml:68: networks[0].evaluations[1].recorded: 2022-01-01 is before "
                + "2022-01-02, which is listed before it",
            "p.yaml:69: networks[0].evaluations[2].openness: network-evaluation 'g' cannot be open at agora, since network 'one' is open at studio; open that more widely first");
  }

  @Test
  void tellsWhereNothingIsAsked() {
    assertThat(
            faults(
                """
                  - project: without
                    name: W
                    challenge:
                      - {date: 2022-01-01, by: person-in-charge, text: C}
                networks:
                  - network: one
                    project: without
                    name: One
                    area: lakes
                    answers:
                      - answer: a
                        question: goals.gains
                        versions: [{date: 2022-03-01, by: person-in-charge, text: "Much"}]
                """))
        .containsExactly(
            "p.yaml:32: networks[0].answers[0]: the project has no plan that asks "
                + "anything; add one first");
  }

  private static List<String> faults(String networks) {
    InvalidFileException refused =
        catchThrowableOfType(
            InvalidFileException.class, () -> Catalogues.parse(AROUND + networks, "p.yaml"));
    assertThat(refused).isNotNull();
    return refused.faults().stream().map(Fault::toString).toList();
  }

  private static String page() throws IOException {
    Matcher block =
        Pattern.compile("^```yaml\n(networks:.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("YAML.md")));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
