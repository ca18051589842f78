package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.people.By.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.TestClock;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.contract.Readers;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.OutputKind;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.review.Finding;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExpertSupportTest {

  private static final Id<Question> WHO = Id.of("who");
  private static final Id<Criterion> NEED = Id.of("need");
  private static final Term DESIGN = Term.of("service design");

  private final TestClock clock = new TestClock(Fixtures.NOON);
  private final InMemoryStore store = new InMemoryStore();
  private final LessonSharing sharing =
      LessonSharing.over(
          store, LessonSharing.defaultOptions().withClock(clock).withIds(Fixtures.counting()));
  private final ExpertSupport support = sharing.expertSupport();

  private final Person anna = sharing.person("Anna");
  private final Person bo = sharing.person("Bo");
  private final Person cleo = sharing.person("Cleo");
  private final Organisation town = sharing.organisation("Town", OrganisationKind.MUNICIPALITY);
  private final Organisation school = sharing.organisation("School", OrganisationKind.EDUCATION);
  private final Programme programme = sharing.programme("Expert support");
  private final Call call =
      sharing.save(
          Call.of(
                  Id.of("spring"),
                  programme.id(),
                  text("Spring"),
                  DateRange.between(Fixtures.TODAY, Fixtures.TODAY.plusDays(30)))
              .asking(Question.required(WHO, text("Whom does it touch?")))
              .assessedBy(new Criterion(NEED, text("Need"), 5)));

  private Project project(String name) {
    return sharing
        .plan(name)
        .by(town)
        .facing("Guidance lives in forty places")
        .about("guidance")
        .amid(Condition.people("busy desk"))
        .openAt(Openness.STUDIO)
        .start(by(anna));
  }

  private Application submitted(Project project) {
    Application draft = support.apply(call, town, project, by(anna));
    return support.submit(support.answer(draft, WHO, "Residents", by(anna)), by(anna));
  }

  private Assessment assessed(Application application, int points) {
    Assessment asked = support.ask(application, bo, by(cleo));
    return support.assess(asked, Map.of(NEED, points), "Clear", by(bo));
  }

  private Application chosen(Project project) {
    Application submitted = submitted(project);
    assessed(submitted, 4);
    return support.choose(submitted, by(cleo).because("Many share it"));
  }

  private Session workshop(Project project) {
    Id<Session> id = Id.of("workshop-" + project.id());
    return store
        .<Optional<Session>>read(
            Readers.everywhere(Openness.LAB, store), seen -> seen.sessions().find(id))
        .orElseGet(
            () ->
                sharing.save(
                    Session.of(id, project, text("Workshop"), Fixtures.TODAY)
                        .as(Application.WORKSHOP, Openness.LAB, Set.of())
                        .joinedBy(town.id())));
  }

  private Application ready(Project project) {
    Application there = support.recordWorkshop(chosen(project), workshop(project), by(bo));
    Application named = support.addPartner(there, school, by(bo));
    return support.addCommitment(named, town, by(anna));
  }

  private static DateRange april() {
    return DateRange.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
  }

  private static void assertRefused(ThrowingCallable step, String part) {
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(step)
        .withMessageContaining(part);
  }

  @Test
  void keepsTheTeamOfTheProjectFromAssessingAndDeciding() {
    Project project = project("Guidance");
    Application submitted = submitted(project);
    Assessment asked = support.ask(submitted, bo, by(cleo));
    Member[] team = {
      new Member(bo.id(), Id.of("manager"), DateRange.ALWAYS),
      new Member(cleo.id(), Id.of("manager"), DateRange.ALWAYS)
    };
    sharing.save(project.withTeam(List.of(team)));
    assertRefused(
        () -> support.assess(asked, Map.of(NEED, 4), "Clear", by(bo)), "is in the team of project");
    assertRefused(() -> support.ask(submitted, cleo, by(anna)), "is in the team of project");
    Person dora = sharing.person("Dora");
    support.assess(support.ask(submitted, dora, by(cleo)), Map.of(NEED, 4), "Clear", by(dora));
    assertRefused(
        () -> support.choose(submitted, by(cleo).because("Ours")), "let somebody else decide");
    assertThat(support.choose(submitted, by(dora).because("Clear")).state())
        .isEqualTo(ApplicationState.WORKSHOPS);
  }

  @Test
  void grantsNoProjectTheSameDaysTwice() {
    Project project = project("Guidance");
    Application first = ready(project);
    Application second = ready(project);
    support.grant(first, new Grant(april(), 5), by(cleo).because("Many share it"));
    assertRefused(
        () -> support.grant(second, new Grant(april(), 5), by(cleo).because("Again")),
        "has been granted support by call 'spring' already: 2026-04-01 to 2026-04-30 (days: 5)");
    DateRange may = DateRange.between(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 29));
    assertThat(support.grant(second, new Grant(may, 5), by(cleo).because("More")).grant())
        .isPresent();
  }

  @Test
  void goesFromAChallengeToExpertsAtWork() {
    Project project = project("Guidance");
    Application draft = support.apply(call, town, project, by(anna));
    assertThat(support.missing(draft, Viewer.anyone().memberOf(project)))
        .extracting(Question::id)
        .containsExactly(WHO);
    assertRefused(() -> support.submit(draft, by(anna)), "answers are missing for: 'who' (");

    Application submitted =
        support.submit(support.answer(draft, WHO, "Residents", by(anna)), by(anna));
    assertThat(support.missing(submitted, Readers.everywhere(Openness.LAB, store))).isEmpty();
    assertThat(assessed(submitted, 4).counted().orElseThrow().total()).isEqualTo(4);
    assertThat(support.assessments(submitted, Readers.everywhere(Openness.LAB, store)).totals())
        .containsExactly(4);

    Application chosen = support.choose(submitted, by(cleo).because("Many share it"));
    Application there = support.recordWorkshop(chosen, workshop(project), by(bo));
    Application refined = support.refine(there, "Nobody owns the guidance", by(bo));
    Application touched = support.addStakeholder(refined, "People at the desk", by(bo));
    Application partners = support.addPartner(touched, school, by(bo));
    Application committed = support.addCommitment(partners, town, by(anna));
    Application granted =
        support.grant(committed, new Grant(april(), 10), by(cleo).because("Ready to begin"));

    assertThat(granted.state()).isEqualTo(ApplicationState.GRANTED);
    assertThat(granted.workshopResults().stakeholders().get(0).who())
        .isEqualTo(text("People at the desk"));
    Project supported = kept(project.id());
    assertThat(supported.programme()).contains(programme.id());
    assertThat(supported.challenge().versions())
        .extracting(Challenge.Version::text)
        .containsExactly(text("Guidance lives in forty places"), text("Nobody owns the guidance"));
    assertThat(supported.parties())
        .containsExactly(
            new Party(town.id(), Party.LEAD, DateRange.ALWAYS),
            new Party(school.id(), Term.of("partner"), april()));

    Expert expert =
        support.experts().engage(programme, bo, Engagement.STAFF, Set.of(DESIGN), by(cleo));
    Expert available = support.experts().addAvailability(expert, april(), 15, by(cleo));
    Expert booked = support.experts().book(available, supported, april(), 6, by(cleo));
    assertThat(booked.freeDays(april())).isEqualTo(9);
    assertThat(booked.bookings().get(0).project()).isEqualTo(project.id());
  }

  @Test
  void appliesForWorkThatTheApplicantTakesPartIn() {
    assertThatThrownBy(() -> support.apply(call, school, project("Guidance"), by(anna)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "'%s' takes no part in project 'n-007', so it cannot apply for it; let it take part first"
                .formatted(school.id()));
  }

  @Test
  void refusesApplicationsAfterTheLastDay() {
    Application draft =
        support.answer(
            support.apply(call, town, project("Guidance"), by(anna)), WHO, "x", by(anna));
    clock.pass(Duration.ofDays(31));
    assertRefused(
        () -> support.submit(draft, by(anna)),
        "call 'spring' does not take applications on 2026-04-02 "
            + "(first day: 2026-03-02, last day: 2026-04-01)");
  }

  @Test
  void keepsAnAssessorWithABiasOff() {
    Application submitted = submitted(project("Guidance"));
    Assessment asked = support.ask(submitted, bo, by(cleo));
    assertThat(support.ask(submitted, bo, by(cleo))).isEqualTo(asked);
    Assessment biased = support.declareBias(submitted, bo, by(bo).because("I worked there"));
    assertThat(biased.id()).isEqualTo(asked.id());
    assertRefused(
        () -> support.assess(biased, Map.of(NEED, 4), "Clear", by(bo)),
        "has a conflict of interest in application");
    support.declareBias(submitted, cleo, by(cleo).because("My town"));
    assertThat(support.assessments(submitted, Readers.everywhere(Openness.LAB, store)).keptOff())
        .containsExactlyInAnyOrder(bo.id(), cleo.id());
    assertRefused(
        () -> support.choose(submitted, by(cleo).because("Mine")), "let somebody else decide");
  }

  @Test
  void leavesNothingBehindOfABiasThatIsRefused() {
    Application submitted = submitted(project("Guidance"));
    assertRefused(() -> support.declareBias(submitted, bo, by(bo)), "needs a reason; say why");
    sharing.atomically(
        same -> {
          assertRefused(
              () -> same.expertSupport().declareBias(submitted, bo, by(bo)), "needs a reason");
          return null;
        });
    assertThat(support.assessments(submitted, Readers.everywhere(Openness.LAB, store)).all())
        .isEmpty();
  }

  @Test
  void turnsDownWithAReason() {
    Application submitted = submitted(project("Guidance"));
    assessed(submitted, 1);
    Application out = support.turnDown(submitted, by(cleo).because("Solved elsewhere"));
    assertThat(out.state()).isEqualTo(ApplicationState.NOT_CHOSEN);
    assertThat(out.history().latest().orElseThrow().by())
        .contains(by(cleo).because("Solved elsewhere"));
    assertThat(out.history().latest().orElseThrow().at()).isEqualTo(clock.instant());
  }

  @Test
  void letsOneWhoIsNotGrantedKeepWhatTheWorkshopsGave() {
    Project project = project("Guidance");
    Application worked = support.refine(ready(project), "Nobody owns it", by(bo));
    Application declined = support.decline(worked, by(cleo).because("Too few experts"));

    Viewer applicant = Viewer.anyone().memberOf(project);
    Application read =
        store.<Application>read(
            applicant, seen -> seen.all(Application.KIND).find(declined.id()).orElseThrow());
    assertThat(read).isEqualTo(declined);
    assertThat(read.description().challenge().current()).isEqualTo(text("Nobody owns it"));
    assertThat(read.workshopResults()).isEqualTo(worked.workshopResults());
    assertThat(kept(project.id()).challenge().current()).isEqualTo(text("Nobody owns it"));
    assertThat(kept(project.id()).programme()).isEmpty();
  }

  @Test
  void leavesAProjectInTheProgrammeThatItIsIn() {
    Programme other = sharing.programme("Another");
    Project project =
        sharing
            .plan("x")
            .by(town)
            .with(school, Term.of("friend"))
            .in(other)
            .facing("y")
            .start(by(anna));
    support.grant(ready(project), new Grant(april(), 3), by(cleo).because("Good"));
    assertThat(kept(project.id()).programme()).contains(other.id());
    assertThat(kept(project.id()).parties()).hasSize(2);
  }

  @Test
  void withdrawsAndOpens() {
    Application submitted = submitted(project("Guidance"));
    Application open = support.open(submitted, Openness.STUDIO, by(anna));
    assertThat(open.visibleFrom()).contains(Openness.STUDIO);
    assertThatThrownBy(() -> support.open(open, Openness.AGORA, by(anna)))
        .isInstanceOf(TooWidelyOpenException.class)
        .hasMessage(
            "application '%s' cannot be open at agora, since project 'n-007' is open at studio; open that more widely first"
                .formatted(open.id()));
    assertThat(support.withdraw(open, by(anna)).state()).isEqualTo(ApplicationState.WITHDRAWN);
  }

  @Test
  void promisesNoDayTwice() {
    Expert expert =
        support
            .experts()
            .addAvailability(
                support
                    .experts()
                    .engage(programme, bo, Engagement.TENDERED, Set.of(DESIGN), by(cleo)),
                april(),
                5,
                by(cleo));
    Project one = project("One");
    Expert booked = support.experts().book(expert, one, april(), 4, by(cleo));
    assertRefused(
        () -> support.experts().book(booked, project("Other"), april(), 2, by(cleo)),
        "does not have enough days free from 2026-04-01 to 2026-04-30 (free: 1, needed: 2):"
            + " already promised: '"
            + booked.bookings().get(0).id()
            + "' (days: 4, for project '"
            + one.id()
            + "'");
    Expert released =
        support.experts().release(booked, booked.bookings().get(0).id(), by(cleo).because("Waits"));
    assertThat(released.freeDays(april())).isEqualTo(5);
  }

  @Test
  void promisesNoMoreThanIsGranted() {
    Project project = project("Guidance");
    support.grant(ready(project), new Grant(april(), 3), by(cleo).because("Good"));
    Expert expert =
        support
            .experts()
            .addAvailability(
                support.experts().engage(programme, bo, Engagement.STAFF, Set.of(DESIGN), by(cleo)),
                april(),
                20,
                by(cleo));
    assertRefused(
        () -> support.experts().book(expert, project, april(), 4, by(cleo)),
        "is granted support from 2026-04-01 to 2026-04-30 (days granted: 3, days left: 3)");
    Expert other =
        support
            .experts()
            .addAvailability(
                support.experts().engage(programme, cleo, Engagement.STAFF, Set.of(), by(cleo)),
                april(),
                20,
                by(cleo));
    support.experts().book(other, project, april(), 2, by(cleo));
    assertRefused(
        () -> support.experts().book(expert, project, april(), 2, by(cleo)), "days left: 1");
    assertThat(support.experts().book(expert, project, april(), 1, by(cleo)).standing()).hasSize(1);
  }

  @Test
  void findsExpertsWithDaysFree() {
    Expert few =
        support
            .experts()
            .addAvailability(
                support.experts().engage(programme, bo, Engagement.STAFF, Set.of(DESIGN), by(cleo)),
                april(),
                2,
                by(cleo));
    Expert many =
        support
            .experts()
            .addAvailability(
                support
                    .experts()
                    .engage(programme, cleo, Engagement.STAFF, Set.of(DESIGN), by(cleo)),
                april(),
                9,
                by(cleo));
    support.experts().engage(programme, anna, Engagement.STAFF, Set.of(Term.of("law")), by(cleo));
    assertThat(support.experts().find(DESIGN, april(), Readers.everywhere(Openness.LAB, store)))
        .containsExactly(many, few);
    assertThat(support.experts().find(DESIGN, april(), Viewer.anyone())).isEmpty();
  }

  @Test
  void tellsWhatResemblesWhatBeforeADecision() {
    Project earlier = project("Earlier");
    var lesson =
        sharing.capture(
            earlier,
            by(anna),
            draft ->
                draft
                    .titled("One owner")
                    .observed("x")
                    .because("y")
                    .recommends("z")
                    .appliesWhen(Condition.people("busy desk"))
                    .from(Perspective.SYSTEMS)
                    .about("guidance"));
    var shared =
        sharing.share(
            sharing.validate(sharing.submit(lesson, by(anna)), by(bo)), Openness.STUDIO, by(bo));
    Application one = submitted(project("One"));
    Application two = submitted(project("Two"));

    var found = support.resembling(one, Readers.everywhere(Openness.LAB, store));

    assertThat(found.application()).isEqualTo(one);
    assertThat(found.applications()).extracting(fit -> fit.subject()).containsExactly(two);
    assertThat(found.projects())
        .extracting(fit -> fit.subject().id())
        .containsExactly(earlier.id());
    assertThat(found.lessons()).extracting(fit -> fit.subject().id()).containsExactly(shared.id());
    assertThatThrownBy(() -> support.resembling(one, Viewer.anyone()))
        .isInstanceOf(NotFoundException.class)
        .hasMessage(
            "application '%s' does not exist or is not visible to this viewer".formatted(one.id()));
  }

  @Test
  void handsOnOutputsNoWiderThanTheProject() {
    Project project = sharing.save(project("Guidance").in(programme.id()));
    Output path =
        Output.of(Id.of("path"), project, OutputKind.SERVICE_PATH, text("Path"), Fixtures.TODAY);
    Output kept = sharing.addOutput(path, by(anna));
    sharing.addOutput(
        Output.of(Id.of("far"), project("Far"), OutputKind.CONCEPT, text("Far"), Fixtures.TODAY),
        by(anna));
    assertThat(kept.revision()).isEqualTo(1);
    assertThat(sharing.outputs(programme, Readers.everywhere(Openness.STUDIO, store)))
        .containsExactly(kept);
    assertThat(sharing.outputs(programme, Viewer.anyone())).isEmpty();
    Output wide =
        Output.of(Id.of("wide"), project, OutputKind.CONCEPT, text("Wide"), Fixtures.TODAY)
            .openAt(Openness.AGORA);
    assertThatThrownBy(() -> sharing.addOutput(wide, by(anna)))
        .isInstanceOf(TooWidelyOpenException.class)
        .hasMessage(
            "output 'wide' cannot be open at agora, since project '%s' is open at studio; open that more widely first"
                .formatted(project.id()));
  }

  @Test
  void tellsWhoToldAtMorningCoffeesAndWhoFellSilent() {
    Project telling = sharing.save(project("Telling").in(programme.id()));
    Project silent = sharing.save(project("Silent").in(programme.id()));
    Project later = sharing.save(project("Later").in(programme.id()));
    Project alive = sharing.enter(telling, Id.of("grasp"), by(anna));
    sharing.enter(silent, Id.of("grasp"), by(anna));
    var lesson =
        sharing.capture(
            alive,
            by(anna),
            draft ->
                draft
                    .titled("t")
                    .observed("x")
                    .because("y")
                    .recommends("z")
                    .appliesWhen(Condition.people("busy desk"))
                    .from(Perspective.SYSTEMS));
    var shared =
        sharing.share(
            sharing.validate(sharing.submit(lesson, by(anna)), by(bo)), Openness.STUDIO, by(bo));
    Sharing second = coffee("coffee-2", Presentation.MORNING_COFFEE, 20);
    Sharing first = coffee("coffee-1", Presentation.MORNING_COFFEE, 10);
    coffee("blog-1", Term.of("blog"), 5);
    sharing.recordHeld(first, Fixtures.TODAY.plusDays(10), List.of(shared), by(cleo));

    Viewer studio = Readers.everywhere(Openness.STUDIO, store);
    assertThat(support.morningCoffees(programme, studio))
        .extracting(one -> one.sharing().id().value())
        .containsExactly("coffee-1", "coffee-2");
    assertThat(support.morningCoffees(programme, studio).get(0).presenters())
        .containsExactly(
            new Presentation.Presenter(alive, List.of(shared.redactedAt(Openness.STUDIO))));
    assertThat(support.morningCoffees(programme, Viewer.anyone())).isEmpty();
    assertThat(second.told()).isEmpty();

    assertThat(support.missedSharings(programme, studio)).isEmpty();
    clock.pass(Duration.ofDays(40));
    assertThat(support.missedSharings(programme, studio))
        .extracting(one -> one.project().id(), MissedSharing::lastShared, MissedSharing::due)
        .containsExactly(tuple(silent.id(), Optional.empty(), LocalDate.of(2026, 4, 2)));
    clock.pass(Duration.ofDays(3));
    assertThat(support.missedSharings(programme, studio))
        .extracting(one -> one.project().id())
        .containsExactly(silent.id(), alive.id())
        .doesNotContain(later.id());
  }

  @Test
  void reviewsAPlanForTheTwoHalves() {
    ProcessModel process =
        ProcessModel.inOrder(List.of(), List.of(Phase.of(Id.of("develop"), text("Develop"))));
    Project project = sharing.plan("x").by(town).facing("y").following(process).start(by(anna));
    assertThat(support.review(project, Readers.everywhere(Openness.LAB, store)))
        .extracting(Finding::rule)
        .contains(Id.of("design-half-missing"), Id.of("nobody-answers-for-follow-up"));
  }

  @Test
  void asksForLeaveAndRefusesStaleRevisions() {
    Application submitted = submitted(project("Guidance"));
    ExpertSupport closed =
        LessonSharing.over(
                sharing.store(),
                sharing
                    .context()
                    .options()
                    .withAccessPolicy(
                        request ->
                            request.by().filter(who -> who.person().equals(bo.id())).isEmpty()))
            .expertSupport();
    By bos = by(bo).because("x");
    assertThatThrownBy(() -> closed.ask(submitted, cleo, bos))
        .isInstanceOf(NotPermittedException.class)
        .hasMessage(
            "person '%s' may not take the step 'plan' for application '%s'"
                .formatted(bo.id(), submitted.id()));
    assertThatThrownBy(() -> closed.withdraw(submitted, bos))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> closed.apply(call, town, project("Other"), bos))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(
            () -> closed.experts().engage(programme, cleo, Engagement.STAFF, Set.of(), bos))
        .isInstanceOf(NotPermittedException.class);
    support.withdraw(submitted, by(anna));
    assertThatThrownBy(() -> support.open(submitted, Openness.STUDIO, by(anna)))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void tellsAnsweringFromGranting() {
    Application ready = ready(project("Guidance"));
    Application draft = support.apply(call, town, project("Other"), by(anna));
    ExpertSupport answering =
        LessonSharing.over(
                sharing.store(),
                sharing
                    .context()
                    .options()
                    .withAccessPolicy(request -> request.verb() != SupportVerb.APPLICATION_GRANT))
            .expertSupport();
    assertThat(answering.answer(draft, WHO, "Residents", by(anna)).revision()).isEqualTo(2);
    assertThatThrownBy(
            () -> answering.grant(ready, new Grant(april(), 5), by(cleo).because("Needed")))
        .isInstanceOf(NotPermittedException.class);
    assertThat(support.grant(ready, new Grant(april(), 5), by(cleo).because("Needed")).revision())
        .isEqualTo(ready.revision() + 1);
  }

  private Sharing coffee(String id, Term channel, int inDays) {
    return sharing.planSharing(
        Sharing.planned(
            Id.of(id),
            programme.id(),
            SharingKind.EVENT,
            text(id),
            channel,
            Fixtures.TODAY.plusDays(inDays),
            Openness.STUDIO),
        by(cleo));
  }

  private Project kept(Id<Project> project) {
    return store.<Project>read(
        Viewer.unrestricted(), seen -> seen.projects().find(project).orElseThrow());
  }
}
