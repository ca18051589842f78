package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.Samples.ANNA;
import static fi.oppienjako.lessons.core.Samples.BO;
import static fi.oppienjako.lessons.core.Samples.TODAY;
import static fi.oppienjako.lessons.core.Samples.text;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Appendix;
import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Criterion;
import fi.oppienjako.lessons.core.support.Engagement;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.support.Grant;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each step that cannot be taken is refused in a sentence that says what is possible instead. */
class BadStepsTest extends PilotWorkStage {

  private static final By WHY = BO.because("We met and decided so");

  private final Organisation firm = sharing.organisation("Firm", OrganisationKind.COMPANY);

  @Nested
  class OfExpertSupport {

    private static final Id<Criterion> NEED = Id.of("need");
    private static final DateRange APRIL =
        DateRange.between(TODAY.plusDays(30), TODAY.plusDays(59));

    private final ExpertSupport support = sharing.expertSupport();
    private final Person assessor = sharing.person("Assessor");
    private final Call call =
        sharing.save(
            Call.of(
                    Id.of("spring"),
                    programme.id(),
                    text("Spring"),
                    DateRange.between(TODAY, TODAY.plusDays(30)))
                .asking(Question.required(Id.of("who"), text("Whom does it touch?")))
                .assessedBy(new Criterion(NEED, text("Need"), 5)));
    private final Application draft = support.apply(call, town, project, ANNA);

    private Application submitted() {
      return support.submit(support.answer(draft, Id.of("who"), "Residents", ANNA), ANNA);
    }

    private Application chosen() {
      Application submitted = submitted();
      Assessment asked = support.ask(submitted, assessor, ANNA);
      support.assess(asked, Map.of(NEED, 4), "Clear", By.by(assessor.id()));
      return support.choose(submitted, WHY);
    }

    @Test
    void submittingOutsideTheDaysOfTheCall() {
      Application answered = support.answer(draft, Id.of("who"), "Residents", ANNA);
      clock.pass(Duration.ofDays(31));
      refused(
          () -> support.submit(answered, ANNA),
          "application '%s' cannot be submitted: call 'spring' takes applications from 2026-03-02 to 2026-04-01, not on 2026-04-02"
              .formatted(draft.id()));
    }

    @Test
    void submittingWhatIsIncomplete() {
      refused(
          () -> support.submit(draft, ANNA),
          "application '%s' cannot be submitted: answers are missing to [who: Whom does it touch?]"
              .formatted(draft.id()));
    }

    @Test
    void decidingOnWhatNeverWentOn() {
      Application submitted = submitted();
      refused(
          () -> support.decline(submitted, WHY),
          "application '%s' is in the state 'submitted', so the step 'decline' cannot be taken; possible now: choose, turn-down, withdraw"
              .formatted(draft.id()));
    }

    @Test
    void assessingWithABias() {
      Assessment biased =
          support.declareBias(
              submitted(), assessor, By.by(assessor.id()).because("I worked there"));
      refused(
          () -> support.assess(biased, Map.of(NEED, 4), "Clear", By.by(assessor.id())),
          "person '%s' has a bias towards application '%s' (I worked there) and so cannot assess it; ask somebody else"
              .formatted(assessor.id(), draft.id()));
    }

    @Test
    void grantingWithoutACommitmentAndAWorkshop() {
      Application chosen = chosen();
      refused(
          () -> support.grant(chosen, new Grant(APRIL, 5), WHY),
          "application '%s' cannot be granted support yet: it has been to no application workshop; record one that it took part in; the applicant has not committed itself; record its commitment"
              .formatted(draft.id()));
    }

    @Test
    void promisingAnExpertTwice() {
      Project other = sharing.plan("Other").by(town).facing("Near").start(ANNA);
      Expert free =
          support
              .experts()
              .addAvailability(
                  support.experts().engage(cia, Engagement.STAFF, Set.of(), ANNA), APRIL, 5, ANNA);
      Expert booked = support.experts().book(free, other, APRIL, 4, ANNA);
      refused(
          () -> support.experts().book(booked, other, APRIL, 2, ANNA),
          "expert '%s' has 1 days free from 2026-04-01 to 2026-04-30, not 2: promised already are '%s' (4 days for project '%s', 2026-04-01 to 2026-04-30); promise so many at the most, other days, or another expert"
              .formatted(free.id(), booked.bookings().get(0).id(), other.id()));
    }
  }

  @Nested
  class OfCoCreation {

    private static final Id<RoadmapItem> THEME = Id.of("theme");

    private final CoCreation coCreation = sharing.coCreation();
    private final Session arena =
        coCreation.join(
            sharing.save(
                Session.of(Id.of("arena"), project, text("Workshop"), TODAY)
                    .as(Term.of("workshop"), Openness.ARENA, Set.of(town.id()))),
            town,
            ANNA);

    private static LocalizedText told(String words) {
      return LocalizedText.of(Languages.FINNISH, words).with(Languages.SWEDISH, words);
    }

    private Roadmap drafted() {
      Contribution given = coCreation.contribute(arena, town, "One place", ANNA);
      return coCreation
          .roadmaps()
          .draft(
              coCreation.roadmaps().begin(project, ANNA),
              content -> content.with(RoadmapItem.of(THEME, told("Theme"), given)),
              ANNA);
    }

    @Test
    void joiningFromOutsideTheLevel() {
      refused(
          () -> coCreation.join(arena, firm, ANNA),
          "'%s' cannot take part in session 'arena', which is held at arena for those invited: [%s]; invite it or hold the session at agora"
              .formatted(firm.id(), town.id()));
    }

    @Test
    void contributingFromOutsideTheLevel() {
      refused(
          () -> coCreation.contribute(arena, firm, "Buy ours", ANNA),
          "'%s' cannot contribute to session 'arena', which is held at arena for those invited: [%s]; invite it, or take the contribution in a session at agora"
              .formatted(firm.id(), town.id()));
    }

    @Test
    void commentingOnADraftThatIsNotOpen() {
      Roadmap drafted = drafted();
      refused(
          () -> coCreation.comments().add(drafted, "Too early", BO),
          "version 1 of roadmap '%s' is draft, so it cannot be commented on as a whole; comment on one of its lines, or wait until a draft is open for comment"
              .formatted(project.id()));
    }

    @Test
    void publishingWhatLacksAPart() {
      Roadmap closed =
          coCreation
              .roadmaps()
              .close(coCreation.roadmaps().open(drafted(), Openness.ARENA, ANNA), ANNA);
      refused(
          () -> coCreation.roadmaps().publish(closed, Openness.ARENA, ANNA),
          "version 1 of roadmap '%s' cannot be published before this is put right: introduction: nothing is said yet; key results: nothing is said yet; appendices and links: nothing is said yet"
              .formatted(project.id()));
    }

    @Test
    void changingAPublishedVersion() {
      Contribution given = coCreation.contribute(arena, town, "One place", ANNA);
      Roadmap drafted =
          coCreation
              .roadmaps()
              .draft(
                  coCreation.roadmaps().begin(project, ANNA),
                  content ->
                      content
                          .introducedBy(told("Intro"))
                          .with(RoadmapItem.of(THEME, told("Theme"), given))
                          .with(
                              KeyResult.of(RoadmapItem.of(Id.of("result"), told("Result"), given)))
                          .with(Appendix.of(told("Compass"), URI.create("https://example.org"))),
                  ANNA);
      Roadmap closed =
          coCreation
              .roadmaps()
              .close(coCreation.roadmaps().open(drafted, Openness.ARENA, ANNA), ANNA);
      Roadmap published = coCreation.roadmaps().publish(closed, Openness.ARENA, ANNA);
      refused(
          () -> coCreation.roadmaps().draft(published, content -> content.without(THEME), WHY),
          "roadmap '%s' is in the state 'published', so the step 'draft' cannot be taken; possible now: begin-next"
              .formatted(project.id()));
    }
  }

  @Nested
  class OfASupportNetwork {

    private static final Term AREA = Term.of("lakes");
    private static final Id<GuidingQuestion> DUTY = Id.of("duty");

    private final SupportNetwork networks = sharing.supportNetwork();
    private final Project asking =
        sharing.plan("Build").facing("Everybody alone").following(asking()).start(ANNA);
    private final Network mapped =
        networks.change(
            networks.begin(asking, "Lakes", AREA, ANNA),
            kept -> kept.with(NetworkActor.in(AREA, town.id(), Term.of("library"))),
            ANNA);

    private static ProcessModel asking() {
      return ProcessModel.inOrder(
          List.of(),
          List.of(
              new Phase(
                  Id.of("goals"),
                  text("Goals"),
                  Optional.empty(),
                  Set.of(),
                  List.of(
                      new GuidingQuestion(
                          DUTY, text("Is it known?"), Optional.of(Term.of("authority")))),
                  List.of(),
                  List.of())));
    }

    private Network joined() {
      return networks.join(networks.contact(mapped, town, ANNA), town, ANNA);
    }

    @Test
    void joiningBeforeContact() {
      refused(
          () -> networks.join(mapped, town, ANNA),
          "organisation '%s' is in the state 'not-yet-contacted', so the step 'joined' cannot be taken; possible now: contacted"
              .formatted(town.id()));
    }

    @Test
    void answeringAQuestionForAnotherKindOfActor() {
      Network joined = joined();
      refused(
          () -> networks.answer(joined, DUTY, town, "Yes", ANNA),
          "question 'duty' is only for actors of kind 'authority', and actor '%s' is [library]; it can be answered once one of that kind has joined"
              .formatted(town.id()));
    }

    @Test
    void answeringForAllWhatIsForOneKindOfActor() {
      Network joined = joined();
      refused(
          () -> networks.answer(joined, DUTY, "Yes", ANNA),
          "question 'duty' is only for actors of kind 'authority', not for the network as a whole; it can be answered once one of that kind has joined");
    }

    @Test
    void evaluatingWhereNothingIsToBeJudgedBy() {
      refused(
          () ->
              networks.evaluate(
                  mapped,
                  TODAY,
                  Term.of("members"),
                  3,
                  Map.of(Term.of("ease"), BigDecimal.ONE),
                  ANNA),
          "'ease' is not an indicator of network '%s' for 'members'; it has none, so name one first"
              .formatted(mapped.id()));
    }
  }

  @Nested
  class OfPilots {

    @Test
    void buildingOnWhatHasNotBeenEvaluated() {
      Pilot earlier = pilot();
      Pilot later = pilot();
      refused(
          () -> work.buildOn(later, earlier, "Ring in the morning", ANNA),
          "pilot '%s' cannot build on '%s', which has not been evaluated; evaluate the earlier pilot first"
              .formatted(later.id(), earlier.id()));
    }

    @Test
    void evaluatingBeforeTheEnd() {
      Pilot longer = work.replan(pilot(), TRIAL.until(TODAY.plusDays(3)), ANNA);
      Pilot joined = work.addParticipants(longer, CUSTOMERS, 3, ANNA);
      refused(
          () -> work.evaluate(joined, "Well so far", BO),
          "pilot '%s' goes on until 2026-03-05; evaluate it then, or let it end sooner"
              .formatted(joined.id()));
    }

    @Test
    void readingWhatASurveyTellsBeforeItIsClosed() {
      Survey survey = survey();
      refused(
          () -> work.surveys().result(survey, inside),
          "survey '%s' is still being answered, so nothing is shown of it; close it first"
              .formatted(survey.id()));
    }
  }

  @Nested
  class OfAdapting {

    private static final Id<Role> GUIDE = Id.of("guide");

    @Test
    void droppingThePhaseInWhichTheProjectIs() {
      Project there = sharing.enter(project, PILOTS, ANNA, inside);
      refused(
          () -> sharing.adapt(there, ANNA, new Adaptation.DropPhase(PILOTS)),
          "project '%s' is in the phase 'pilots', which would be gone; go on to another phase first"
              .formatted(project.id()));
    }

    @Test
    void droppingARoleThatAnActivityNames() {
      Activity talk = Activity.of(Id.of("talk"), text("Talk")).doneBy(Set.of(GUIDE));
      refused(
          () ->
              sharing.adapt(
                  project,
                  ANNA,
                  new Adaptation.AddRole(Role.of(GUIDE, text("Guide"))),
                  new Adaptation.DropRole(GUIDE),
                  new Adaptation.AddActivity(talk, PILOTS)),
          "the plan cannot be changed so: activity 'talk' names the role 'guide', which is not there; choose another id, or add what is not there first");
    }

    @Test
    void droppingAPhaseThatAnotherChangeNames() {
      refused(
          () ->
              sharing.adapt(
                  project,
                  ANNA,
                  new Adaptation.DropPhase(PILOTS),
                  new Adaptation.AddPhase(Phase.of(Id.of("rest"), text("Rest")), PILOTS)),
          "there is no phase 'pilots' to change; there are [ideation]");
    }

    @Test
    void droppingWhatIsNotThereAtAll() {
      refused(
          () -> sharing.adapt(project, ANNA, new Adaptation.DropRole(GUIDE)),
          "there is no role 'guide' to change; there is none, so add one first");
    }
  }
}
