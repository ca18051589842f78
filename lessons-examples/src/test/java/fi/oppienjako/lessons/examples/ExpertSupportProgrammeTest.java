package fi.oppienjako.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.OutputKind;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.ApplicationState;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Assessments;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Engagement;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.support.Presentation;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.core.support.SimilarWork;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.Catalogues;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example of expert support, and the facts that it is to show. */
class ExpertSupportProgrammeTest {

  private static final Catalogue CATALOGUE = catalogue();
  private static final Programme PROGRAMME = CATALOGUE.programme();
  private static final Viewer ANYONE = Viewer.anyone();
  private static final Viewer LAB = Viewer.anyone().at(Openness.LAB, PROGRAMME);
  private static final DateRange YEAR =
      DateRange.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
  private static final LessonSharing SHARING =
      LessonSharing.inMemory(
          LessonSharing.defaultOptions()
              .withClock(Clock.fixed(Instant.parse("2022-12-16T12:00:00Z"), ZoneOffset.UTC)));
  private static final ExpertSupport SUPPORT = SHARING.expertSupport();

  /** The bodies that got support in 2022. Which had which challenge is not told. */
  private static final Set<Id<Organisation>> RECIPIENTS =
      Set.of(
          Id.of("ara"),
          Id.of("avi"),
          Id.of("lahti"),
          Id.of("finnish-food-authority"),
          Id.of("porvoo"));

  @BeforeAll
  static void load() {
    SHARING.store().load(CATALOGUE.all(), LoadProgress.SILENT);
  }

  @AfterAll
  static void close() {
    SHARING.close();
  }

  @Test
  void namesOrganiserFunderAndTheFiveRecipients() {
    assertThat(PROGRAMME.parties())
        .extracting(party -> party.organisation().value(), party -> party.role().key())
        .contains(tuple("dvv", "organiser"), tuple("ministry-of-finance", "funder"));
    assertThat(PROGRAMME.parties())
        .filteredOn(party -> party.role().equals(Term.of("recipient")))
        .extracting(Party::organisation)
        .containsExactlyInAnyOrderElementsOf(RECIPIENTS);
  }

  @Test
  void givesTheTimeOfExpertsInsteadOfMoneyAtALowThreshold() {
    assertThat(PROGRAMME.summary().orElseThrow().in(Languages.ENGLISH))
        .contains("Instead of money", "human-centred development", "fixed period", "low threshold");
  }

  @Test
  void laysNothingInventedAtTheRecipientsDoor() {
    Set<Id<Organisation>> real = Set.copyOf(realBodies());
    assertThat(real).containsAll(RECIPIENTS);
    assertThat(all(Application.class))
        .noneMatch(application -> real.contains(application.applicant()))
        .noneMatch(
            application ->
                application.workshopResults().partners().stream()
                    .anyMatch(partner -> real.contains(partner.organisation())));
    assertThat(CATALOGUE.projects())
        .allMatch(Project::example)
        .noneMatch(
            project ->
                project.parties().stream().anyMatch(party -> real.contains(party.organisation())));
  }

  @Test
  void takesApplicationsFromSmallAndLargeByCallsWithDays() {
    assertThat(all(Call.class))
        .extracting(call -> call.id().value(), call -> call.open().last().orElseThrow().toString())
        .containsExactly(
            tuple("winter-call", "2022-01-14"),
            tuple("spring-call", "2022-03-16"),
            tuple("autumn-call", "2022-06-23"));
    assertThat(all(Call.class))
        .allSatisfy(
            call -> {
              assertThat(call.questions()).hasSize(4);
              assertThat(call.criteria()).hasSize(4);
              assertThat(call.targetApplicants().kinds())
                  .containsExactly(OrganisationKind.AGENCY, OrganisationKind.MUNICIPALITY);
              assertThat(call.targetApplicants().guidance())
                  .extracting(guidance -> guidance.in(Languages.ENGLISH))
                  .singleElement()
                  .asString()
                  .contains("accounting for grants is a burden", "Larger ones may get it too");
            });
    Organisation region =
        CATALOGUE.organisations().stream()
            .filter(body -> body.id().equals(Id.<Organisation>of("example-region")))
            .findFirst()
            .orElseThrow();
    assertThat(call("winter-call").targetApplicants().names(region)).isFalse();
    assertThat(application("knowledge-application").state()).isEqualTo(ApplicationState.GRANTED);
  }

  @Test
  void letsSomeGoOnAndSomeNot() {
    assertThat(all(Application.class))
        .extracting(application -> application.id().value(), Application::state)
        .containsExactly(
            tuple("guidance-application", ApplicationState.GRANTED),
            tuple("knowledge-application", ApplicationState.GRANTED),
            tuple("courses-application", ApplicationState.NOT_CHOSEN),
            tuple("digital-support-application", ApplicationState.GRANTED),
            tuple("permits-application", ApplicationState.GRANTED),
            tuple("lake-forms-application", ApplicationState.NOT_GRANTED),
            tuple("instructions-application", ApplicationState.GRANTED),
            tuple("volunteers-application", ApplicationState.DRAFT));
    assertThat(all(Application.class))
        .allSatisfy(
            application ->
                assertThat(application.history().entries())
                    .filteredOn(entry -> entry.state().reachedBy().isDecision())
                    .allSatisfy(entry -> assertThat(entry.by().flatMap(By::reason)).isPresent()));
  }

  @Test
  void solvesChallengesOfTheThreeKindsToldOf() {
    assertThat(
            Stream.of("knowledge-for-leading", "permits-made-smooth", "guidance-in-order")
                .map(id -> project(Id.of(id)).topics().themes()))
        .satisfiesExactly(
            themes -> assertThat(themes).contains(Term.of("managing-by-knowledge")),
            themes -> assertThat(themes).contains(Term.of("e-services")),
            themes -> assertThat(themes).contains(Term.of("guidance")));
  }

  @Test
  void tellsAnApplicantWhatIsStillMissing() {
    Application draft = application("volunteers-application");
    assertThat(SUPPORT.missing(draft, ANYONE.memberOf(Project.KIND.ref(draft.project()))))
        .extracting(Question::id)
        .containsExactly(Id.of("service"), Id.of("tried"));
  }

  @Test
  void keepsAnAssessorWithABiasOffAndTellsWhoIsAwaited() {
    Assessments assessments = SUPPORT.assessments(application("instructions-application"), LAB);
    assertThat(assessments.keptOff()).containsExactly(Id.of("assessor-3"));
    assertThat(assessments.totals()).containsExactly(14, 14);
    assertThat(assessments.figures())
        .extracting(figure -> figure.criterion().id().value(), figure -> figure.spread())
        .containsExactly(
            tuple("need", 0),
            tuple("people-first", 1),
            tuple("use-by-others", 0),
            tuple("readiness", 1));
    assertThat(SUPPORT.assessments(application("permits-application"), LAB).awaited())
        .containsExactly(Id.of("assessor-2"));
    assertThat(SUPPORT.assessments(application("digital-support-application"), LAB).all())
        .filteredOn(one -> one.given().size() == 2)
        .extracting(Assessment::assessor)
        .containsExactly(Id.of("assessor-3"));
  }

  @Test
  void letsTheOneNotGrantedKeepWhatTheWorkshopGave() {
    Application lake = application("lake-forms-application");
    assertThat(lake.description().challenge().versions()).hasSize(2);
    assertThat(lake.workshopResults().stakeholders()).hasSize(1);
    assertThat(lake.workshopResults().isCommitted(Id.of("example-lake"))).isTrue();
    Project project = project(lake.project());
    assertThat(project.programme()).isEmpty();
    assertThat(project.challenge().current()).isEqualTo(lake.description().challenge().current());
    assertThat(
            SHARING
                .store()
                .<Boolean>read(
                    ANYONE.memberOf(project),
                    seen -> seen.all(Application.KIND).find(lake.id()).isPresent()))
        .isTrue();
  }

  @Test
  void showsWhatResemblesWhatBeforeADecision() {
    SimilarWork lake = SUPPORT.resembling(application("lake-forms-application"), LAB);
    assertThat(lake.applications())
        .extracting(fit -> fit.subject().id().value())
        .contains("permits-application");
    SimilarWork instructions = SUPPORT.resembling(application("instructions-application"), LAB);
    assertThat(instructions.projects().get(0).subject().id())
        .isEqualTo(Id.<Project>of("guidance-in-order"));
    assertThat(instructions.lessons())
        .extracting(fit -> fit.subject().id().value())
        .contains("one-owner-per-guide");
  }

  @Test
  void promisesExpertsFromStaffAndFromATenderedPool() {
    assertThat(all(Expert.class))
        .extracting(expert -> expert.id().value(), Expert::engagement)
        .containsExactly(
            tuple("designer-1", Engagement.STAFF),
            tuple("change-expert", Engagement.TENDERED),
            tuple("designer-2", Engagement.TENDERED),
            tuple("usability-expert", Engagement.STAFF),
            tuple("designer-3", Engagement.TENDERED));
    assertThat(all(Expert.class).stream().flatMap(expert -> expert.expertise().stream()))
        .contains(Term.of("service-design"), Term.of("change-management"), Term.of("usability"));
    assertThat(SUPPORT.experts().find(Term.of("service-design"), YEAR, LAB))
        .extracting(expert -> expert.id().value(), expert -> expert.freeDays(YEAR))
        .containsExactly(
            tuple("designer-1", 22),
            tuple("usability-expert", 21),
            tuple("designer-3", 12),
            tuple("designer-2", 7));
  }

  @Test
  void letsAProjectFollowThePlaybookWithItsTwoHalves() {
    Project nearby = project(Id.of("digital-support-nearby"));
    assertThat(nearby.progress().visits())
        .extracting(visit -> visit.phase().value())
        .containsExactly("describe", "workshops", "grasp", "develop", "hand-on");
    assertThat(SUPPORT.review(nearby, ANYONE).findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("plan-as-playbook");
    assertThat(application("digital-support-application").workshopResults().workshops()).hasSize(2);
  }

  @Test
  void handsOnPlansAsOutputs() {
    List<Output> outputs = SHARING.outputs(PROGRAMME, ANYONE);
    assertThat(outputs)
        .extracting(Output::kind)
        .containsExactlyInAnyOrder(
            OutputKind.SERVICE_PATH,
            OutputKind.SERVICE_PATH,
            OutputKind.DEVELOPMENT_PLAN,
            OutputKind.PRELIMINARY_STUDY,
            OutputKind.CONCEPT);
    assertThat(outputs).allMatch(output -> output.link().isPresent());
    assertThat(SHARING.outputs(PROGRAMME, Viewer.anyone().at(Openness.STUDIO, PROGRAMME)))
        .hasSize(6);
  }

  @Test
  void tellsLessonsAtMorningCoffeeEveryMonthOpenToAnyone() {
    List<Presentation> coffees = SUPPORT.morningCoffees(PROGRAMME, ANYONE);
    assertThat(coffees).hasSize(12);
    assertThat(coffees)
        .extracting(coffee -> coffee.day().getMonthValue())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    Presentation june = coffees.get(5);
    assertThat(june.presenters())
        .extracting(
            teller -> teller.project().id().value(),
            presenter -> presenter.organisations().toString(),
            teller -> teller.lessons().size())
        .containsExactly(
            tuple("digital-support-nearby", "[sample-municipality]", 1),
            tuple("knowledge-for-leading", "[example-region]", 1));
    assertThat(june.links())
        .extracting(URI::getPath)
        .containsExactlyInAnyOrder("/coffee-june/recording", "/coffee-june/slides");
  }

  @Test
  void tellsWhoFellOutOfTheRhythm() {
    assertThat(SUPPORT.missedSharings(PROGRAMME, ANYONE))
        .extracting(silence -> silence.project().id().value(), silence -> silence.due().toString())
        .containsExactly(
            tuple("instructions-in-one-place", "2022-09-15"),
            tuple("knowledge-for-leading", "2022-10-07"),
            tuple("guidance-in-order", "2022-12-02"));
  }

  @Test
  void closesWithAnOpenEvent() {
    assertThat(CATALOGUE.sharings())
        .filteredOn(sharing -> sharing.channel().equals(Term.of("closing-event")))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.told()).contains(LocalDate.of(2022, 12, 15));
              assertThat(event.openness()).isEqualTo(Openness.AGORA);
            });
  }

  @Test
  void keepsApplicationsAndExpertsWithinTheLab() {
    for (Viewer reader :
        List.of(
            ANYONE,
            Viewer.anyone().at(Openness.ARENA, PROGRAMME),
            Viewer.anyone().at(Openness.STUDIO, PROGRAMME))) {
      SHARING
          .store()
          .read(
              reader,
              seen -> {
                assertThat(seen.all(Application.KIND).stream()).isEmpty();
                assertThat(seen.all(Assessment.KIND).stream()).isEmpty();
                assertThat(seen.all(Expert.KIND).stream()).isEmpty();
                assertThat(seen.projects().find(Id.of("forms-at-the-lake"))).isEmpty();
                return null;
              });
    }
  }

  @Test
  void isReadInThreeLanguages() {
    assertThat(
            Stream.of(
                    all(Call.class).stream().map(Call::name),
                    all(Call.class).stream()
                        .flatMap(call -> call.questions().stream())
                        .map(Question::text),
                    all(Call.class).stream()
                        .flatMap(call -> call.targetApplicants().guidance().stream()),
                    all(Application.class).stream()
                        .flatMap(one -> one.description().challenge().versions().stream())
                        .map(version -> version.text()),
                    all(Application.class).stream()
                        .flatMap(one -> one.workshopResults().stakeholders().stream())
                        .map(stakeholder -> stakeholder.who()),
                    all(Output.class).stream().map(Output::name))
                .flatMap(texts -> texts))
        .allSatisfy(text -> assertThat(text.missing(Set.copyOf(Languages.SPOKEN))).isEmpty());
  }

  private static List<Id<Organisation>> realBodies() {
    return CATALOGUE.organisations().stream()
        .filter(body -> !body.example())
        .map(Organisation::id)
        .toList();
  }

  private static <T> List<T> all(Class<T> type) {
    return CATALOGUE.ownParts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static Call call(String id) {
    return all(Call.class).stream()
        .filter(call -> call.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** As it is kept, to be read with. */
  private static Application application(String id) {
    return all(Application.class).stream()
        .filter(application -> application.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Project project(Id<Project> id) {
    return CATALOGUE.projects().stream()
        .filter(project -> project.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Catalogue catalogue() {
    String name = "programmes/expert-support-2022.yaml";
    try (InputStream in =
        Objects.requireNonNull(ExpertSupportProgrammeTest.class.getResourceAsStream(name))) {
      return Catalogues.read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
