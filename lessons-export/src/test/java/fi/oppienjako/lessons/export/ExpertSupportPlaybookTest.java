package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.OutputKind;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.review.Rule;
import fi.oppienjako.lessons.core.review.Rules;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.DoubleDiamond;
import fi.oppienjako.lessons.core.support.Engagement;
import fi.oppienjako.lessons.core.support.Presentation;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was told in public of Expert Support (2022), one by one. */
class ExpertSupportPlaybookTest {

  private static final Playbook PLAYBOOK = Playbooks.bundled("expert-support");
  private static final ProcessModel PROCESS = PLAYBOOK.process();

  @Test
  void goesFromADescriptionThroughWorkshopsToTheTwoHalves() {
    assertThat(PROCESS.phases())
        .extracting(phase -> phase.name().in(Languages.FINNISH))
        .containsExactly(
            "Haasteen kuvaaminen",
            "Hakutyöpajat",
            "Haasteen ymmärtäminen",
            "Ratkaisun kehittäminen",
            "Tulosten antaminen muiden käyttöön");
    assertThat(DoubleDiamond.USUAL.graspingIn(PROCESS)).containsExactly(phase("grasp"));
    assertThat(DoubleDiamond.USUAL.developingIn(PROCESS)).containsExactly(phase("develop"));
    assertThat(aim("grasp")).contains("first half of the design process", "common view");
    assertThat(aim("develop"))
        .contains("second half of the design process", "service path or a concept");
  }

  @Test
  void beginsWithAWrittenDescriptionOfARecognisedChallenge() {
    assertThat(PROCESS.start()).isEqualTo(phase("describe"));
    assertThat(aim("describe")).contains("identified challenge", "in writing");
  }

  @Test
  void keepsTheThresholdLowAndDesignsApplyingAroundTheApplicant() {
    assertThat(responsibilities("organiser"))
        .contains("threshold for applying low", "designs the process around the applicant");
  }

  @Test
  void worksByDesignThroughoutForEveryKindOfUser() {
    assertThat(PROCESS.phases())
        .allSatisfy(
            phase ->
                assertThat(phase.activities())
                    .anyMatch(activity -> activity.perspectives().contains(Perspective.DESIGN)));
    assertThat(english(phase("grasp").questions().stream().map(GuidingQuestion::question)))
        .contains("Which different kinds of users must be able to use the service?");
  }

  @Test
  void letsExpertsLeadBothHalvesAndTheGroupDoTheWork() {
    Id<Role> expert = Id.of("expert");
    assertThat(List.of(phase("grasp"), phase("develop")))
        .allSatisfy(
            half ->
                assertThat(half.activities())
                    .anyMatch(activity -> activity.roles().contains(expert)));
    assertThat(responsibilities("expert"))
        .contains("service designer", "change management", "usability", "staff", "tendered pool")
        .contains("common view and a common way of working");
    assertThat(responsibilities("project-group")).contains("the work is the whole group’s");
  }

  @Test
  void beginsCommitmentAndWorkAcrossAgenciesInTheWorkshops() {
    assertThat(aim("workshops"))
        .contains("people and organisations that it affects are named")
        .contains("across agencies and teams")
        .contains("even if support is not granted");
    assertThat(phase("workshops").activities())
        .extracting(activity -> activity.id().value())
        .contains("refine-challenge", "name-those-touched", "commit");
    assertThat(phase("describe").activities())
        .extracting(activity -> activity.id().value())
        .doesNotContain("commit");
  }

  @Test
  void isEspeciallyForSomeAsGuidanceToAssessorsAlone() {
    assertThat(PROCESS.phases().stream().flatMap(phase -> phase.questions().stream()))
        .filteredOn(question -> question.isFor(Term.of("assessor")))
        .filteredOn(question -> question.onlyFor().isPresent())
        .extracting(question -> question.question().in(Languages.ENGLISH))
        .containsExactly(
            "Whom is the support especially for, and what speaks in favour of the " + "others?");
    assertThat(responsibilities("assessor"))
        .contains("shuts nobody out", "declares any conflict of interest");
  }

  @Test
  void hasMorningCoffeeEveryMonthOpenToAnyone() {
    assertThat(PROCESS.activities())
        .filteredOn(activity -> activity.id().value().startsWith("coffee-"))
        .hasSize(3)
        .allSatisfy(
            coffee -> {
              assertThat(coffee.interval()).contains(Interval.months(1));
              assertThat(coffee.openness()).isEqualTo(Openness.AGORA);
              assertThat(coffee.serves()).contains(LoopStep.SHARE);
            });
    assertThat(responsibilities("organiser")).contains("morning coffee", "recordings and slides");
  }

  @Test
  void noticesLessonsTogether() {
    assertThat(responsibilities("project-group")).contains("Notices lessons together");
  }

  @Test
  void writesLessonsDownAtRegularIntervalsFromStartToEnd() {
    assertThat(PROCESS.phases())
        .allSatisfy(
            phase ->
                assertThat(phase.activities())
                    .filteredOn(activity -> activity.serves().contains(LoopStep.CAPTURE))
                    .singleElement()
                    .satisfies(note -> assertThat(note.interval()).contains(Interval.weeks(2))));
  }

  @Test
  void keepsLessonsAndOutputsPublic() {
    assertThat(aim("hand-on")).contains("Outputs, lessons, recordings and slides are public");
  }

  @Test
  void asksWhatMakesALessonWorthTelling() {
    assertThat(english(phase("grasp").questions().stream().map(GuidingQuestion::question)))
        .anyMatch(
            question ->
                question.contains("situation")
                    && question.contains("environment")
                    && question.contains("people")
                    && question.contains("organisation"));
    assertThat(english(phase("develop").questions().stream().map(GuidingQuestion::question)))
        .contains("What did the method need in order to work in our organisation?");
    assertThat(english(phase("grasp").practices().stream().map(Practice::text)))
        .anyMatch(practice -> practice.startsWith("Methods are seldom what is missing."));
  }

  @Test
  void aimsAtDigitalServicesThatAreBetterForEverybody() {
    assertThat(PLAYBOOK.summary().orElseThrow().in(Languages.ENGLISH))
        .contains("Instead of money", "fixed period")
        .contains("better quality", "accessible", "customer-centred", "smoother")
        .contains("a plan for a future change");
    assertThat(english(phase("describe").questions().stream().map(GuidingQuestion::question)))
        .contains("Which digital service, present or future, would improve?");
  }

  @Test
  void namesItsOpenWords() {
    assertThat(PLAYBOOK.vocabulary().labels().keySet())
        .contains(
            Engagement.STAFF,
            Engagement.TENDERED,
            OutputKind.SERVICE_PATH,
            OutputKind.CONCEPT,
            OutputKind.DEVELOPMENT_PLAN,
            OutputKind.PRELIMINARY_STUDY,
            Application.WORKSHOP,
            Presentation.MORNING_COFFEE);
    assertThat(PLAYBOOK.vocabulary().label(OutputKind.SERVICE_PATH, Languages.FINNISH))
        .isEqualTo("palvelupolku");
  }

  @Test
  void saysWhoseItsPartsAre() {
    LocalizedText source = PLAYBOOK.source().orElseThrow();
    assertThat(source.in(Languages.ENGLISH)).contains("(2022)", "are ours");
    assertThat(source.in(Languages.FINNISH)).contains("(2022)", "meidän laatimiamme");
    assertThat(source.in(Languages.SWEDISH)).contains("(2022)", "våra egna");
  }

  @Test
  void passesTheStandardReviewAndTheTwoHalvesWithoutAFinding() {
    assertThat(Review.of(PROCESS, PLAYBOOK.rhythm()).findings()).isEmpty();
    assertThat(
            Rules.of(DoubleDiamond.USUAL.rules().toArray(Rule[]::new))
                .review(PROCESS, PLAYBOOK.rhythm())
                .findings())
        .isEmpty();
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
        .hasSizeGreaterThan(100)
        .allSatisfy(
            text -> {
              assertThat(text.original()).isEqualTo(Languages.FINNISH);
              assertThat(text.missing(Set.copyOf(Languages.SPOKEN))).isEmpty();
            });
  }

  private static String aim(String phase) {
    return phase(phase).aim().orElseThrow().in(Languages.ENGLISH);
  }

  private static String responsibilities(String role) {
    return String.join(
        " ", english(PROCESS.role(Id.of(role)).orElseThrow().responsibilities().stream()));
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
            PROCESS.phases().stream().flatMap(ExpertSupportPlaybookTest::texts))
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
