package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facts of the digital-support network guide (28 October 2020), one by one. */
class DigitalSupportNetworkPlaybookTest {

  private static final Playbook PLAYBOOK = Playbooks.bundled("digital-support-network");
  private static final ProcessModel PROCESS = PLAYBOOK.process();

  @Test
  void hasTheEightStepsInTheirOrder() {
    assertThat(PROCESS.phases())
        .extracting(phase -> phase.name().in(Languages.ENGLISH))
        .containsExactly(
            "Shared goals",
            "Mapping the actors",
            "Planning the network’s work together",
            "Need meets supply",
            "Sharing good practices",
            "Furthering cooperation",
            "Strengthening skills",
            "A working network");
  }

  @Test
  void helpsGiversOfSupportToPlanStartAndRunANetwork() {
    assertThat(PLAYBOOK.summary().orElseThrow().in(Languages.ENGLISH))
        .contains("many actors", "many target groups", "many forms")
        .contains("plan a network, start it and keep it running")
        .contains("both they and their customers gain");
  }

  @Test
  void aimsInEachStepAtWhatTheGuideAimsAt() {
    aims("shared-goals", "what the network is for", "which needs it meets");
    aims("actors", "in our own area", "national actors");
    aims("joint-plan", "agreed together");
    aims("need-and-supply", "how the need for digital support and its supply meet today");
    aims("good-practices", "Knowledge and skills travel through the network");
    aims("cooperation", "done together instead of alone");
    aims("skills", "what giving digital support requires");
    aims("working-network", "adds value and supports the work");
  }

  @Test
  void givesEachStepAnAimQuestionsAndPractices() {
    assertThat(PROCESS.phases())
        .allSatisfy(
            phase -> {
              assertThat(phase.aim()).isPresent();
              assertThat(phase.questions()).hasSizeGreaterThanOrEqualTo(3);
              assertThat(phase.practices()).isNotEmpty();
            });
  }

  @Test
  void asksInEachStepWhatTheGuideAsks() {
    asks(
        "shared-goals",
        "gain from each other",
        "challenges and needs do we share",
        "working together achieve",
        "Why would somebody join");
    asks("actors", "municipality, sub-region and region", "ten kinds of actors", "national actors");
    asks("joint-plan", "How do we cooperate", "themes", "tools", "existing structures");
    asks(
        "need-and-supply",
        "varied are the needs",
        "do not seek help",
        "all actors and forms",
        "find out what support there is");
    asks(
        "good-practices",
        "we ourselves know how to do",
        "across organisational borders",
        "what support and what network there are nationally");
    asks("cooperation", "now, and how could we", "trust", "events do we hold together");
    asks(
        "skills",
        "skills of those who give support",
        "levels or requirements",
        "stay current",
        "duty to advise in their own service");
    asks("working-network", "concrete tools", "benefits has the network", "customers see");
  }

  @Test
  void offersInEachStepWhatTheGuideOffers() {
    offers("shared-goals", "target groups", "within the municipality", "contact person");
    offers("actors", "Kumu", "Contact at least");
    offers("joint-plan", "group for promoting health and wellbeing", "network of associations");
    offers(
        "need-and-supply",
        "customer survey based on service design",
        "Suomi.fi Finnish Service Catalogue");
    offers("good-practices", "ethical guideline", "handbook");
    offers("cooperation", "digital events", "digitalkkari");
    offers("skills", "health and social services region", "digital leads");
    offers("working-network", "description of the network");
  }

  @Test
  void asksOneQuestionOfAuthoritiesAlone() {
    assertThat(PROCESS.phases().stream().flatMap(phase -> phase.questions().stream()))
        .filteredOn(question -> question.onlyFor().isPresent())
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.onlyFor()).contains(Term.of("authority"));
              assertThat(question.id()).isEqualTo(Id.<GuidingQuestion>of("skills.duty-to-advise"));
            });
  }

  @Test
  void namesTheTenKindsOfActorsInEveryLanguage() {
    assertThat(PLAYBOOK.vocabulary().labels().keySet())
        .contains(
            Stream.of(
                    "library",
                    "adult-education-centre",
                    "service-point",
                    "other-public-service",
                    "association",
                    "parish",
                    "state-agency",
                    "educational-institution",
                    "company",
                    "project")
                .map(Term::of)
                .toArray(Term[]::new));
    offers(
        "actors",
        "libraries, adult education centres, service points, other public services, associations,"
            + " parishes, state agencies, educational institutions, companies and projects");
  }

  @Test
  void saysWhoseItsPartsAre() {
    LocalizedText source = PLAYBOOK.source().orElseThrow();

    assertThat(source.in(Languages.ENGLISH)).contains("28 October 2020").contains("The roles");
    assertThat(source.in(Languages.FINNISH))
        .contains("28.10.2020")
        .contains("Meidän laatimiamme ovat roolit");
    assertThat(source.in(Languages.SWEDISH))
        .contains("28.10.2020")
        .contains("Våra egna är rollerna");
  }

  @Test
  void passesTheStandardReviewWithoutAFinding() {
    assertThat(Review.of(PROCESS, PLAYBOOK.rhythm()).findings()).isEmpty();
  }

  @Test
  void servesEveryStepOfTheLoop() {
    assertThat(LoopStep.values())
        .allSatisfy(
            step -> {
              assertThat(PROCESS.phases()).anyMatch(phase -> phase.serves(step));
              assertThat(PROCESS.roles()).anyMatch(role -> role.answersFor().contains(step));
            });
  }

  @Test
  void isWholeInThreeLanguages() {
    assertThat(texts())
        .hasSizeGreaterThan(150)
        .allSatisfy(
            text -> {
              assertThat(text.original()).isEqualTo(Languages.FINNISH);
              assertThat(text.missing(Set.copyOf(Languages.SPOKEN))).isEmpty();
            });
  }

  private static void aims(String phase, String... at) {
    assertThat(phase(phase).aim().orElseThrow().in(Languages.ENGLISH)).contains(at);
  }

  private static void asks(String phase, String... about) {
    assertThat(english(phase(phase).questions().stream().map(GuidingQuestion::question)))
        .hasSize(about.length)
        .satisfies(
            questions -> {
              for (String part : about) {
                assertThat(questions).anyMatch(question -> question.contains(part));
              }
            });
  }

  private static void offers(String phase, String... parts) {
    assertThat(english(phase(phase).practices().stream().map(Practice::text)))
        .satisfies(
            practices -> {
              for (String part : parts) {
                assertThat(practices).anyMatch(practice -> practice.contains(part));
              }
            });
  }

  private static List<String> english(Stream<LocalizedText> texts) {
    return texts.map(text -> text.in(Languages.ENGLISH)).toList();
  }

  private static Phase phase(String id) {
    return PROCESS.phase(Id.of(id)).orElseThrow();
  }

  private static Stream<LocalizedText> texts() {
    return Stream.of(
            Stream.of(PLAYBOOK.name()),
            PLAYBOOK.summary().stream(),
            PLAYBOOK.source().stream(),
            PLAYBOOK.vocabulary().labels().values().stream(),
            PROCESS.roles().stream()
                .flatMap(
                    role ->
                        Stream.concat(Stream.of(role.name()), role.responsibilities().stream())),
            PROCESS.phases().stream().flatMap(DigitalSupportNetworkPlaybookTest::texts))
        .flatMap(texts -> texts);
  }

  private static Stream<LocalizedText> texts(Phase phase) {
    return Stream.of(
            Stream.of(phase.name()),
            phase.aim().stream(),
            phase.questions().stream().map(GuidingQuestion::question),
            phase.practices().stream().map(Practice::text),
            phase.activities().stream().map(activity -> activity.name()),
            phase.activities().stream().flatMap(activity -> activity.description().stream()))
        .flatMap(texts -> texts);
  }
}
