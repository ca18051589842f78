package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.TestClock;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.contract.Readers;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.OpenQuestion;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The verbs of building a network. */
class SupportNetworkTest {

  private static final Term AREA = Term.of("lakes");
  private static final Term BOOKS = Term.of("library");
  private static final Term AUTHORITY = Term.of("authority");
  private static final Term MEMBERS = Term.of("members");
  private static final Term EASE = Term.of("ease");
  private static final Term SAFETY = Term.of("online safety");
  private static final Id<GuidingQuestion> GAIN = Id.of("gain");
  private static final Id<GuidingQuestion> DUTY = Id.of("duty");
  private static final ProcessModel PROCESS =
      ProcessModel.inOrder(
          List.of(),
          List.of(
              new Phase(
                  Id.of("goals"),
                  text("Goals"),
                  Optional.empty(),
                  Set.of(),
                  List.of(
                      new GuidingQuestion(GAIN, text("What is gained?"), Optional.empty()),
                      new GuidingQuestion(DUTY, text("Is it known?"), Optional.of(AUTHORITY))),
                  List.of(),
                  List.of())));

  private final TestClock clock = new TestClock(NOON);
  private final InMemoryStore store = new InMemoryStore();
  private final LessonSharing sharing =
      LessonSharing.over(
          store, LessonSharing.defaultOptions().withClock(clock).withIds(Fixtures.counting()));
  private final SupportNetwork networks = sharing.supportNetwork();

  private Project project = Fixtures.project("unset");
  private Organisation library = Organisation.of(Id.of("unset"), text("Unset"), BOOKS);
  private Person eva = Person.of(Id.of("unset"), "Unset");
  private Network net = Network.of(Id.of("unset"), project, text("Unset"), AREA);

  @BeforeEach
  void begin() {
    library = sharing.organisation("Library", OrganisationKind.MUNICIPALITY);
    eva = sharing.person("Eva");
    project = sharing.plan("Build").facing("Everybody alone").following(PROCESS).start(ANNA);
    net = networks.begin(project, "Support in the lakes", AREA, ANNA);
  }

  private Network mapped() {
    return networks.change(
        net, kept -> kept.with(NetworkActor.in(AREA, library.id(), BOOKS, AUTHORITY)), ANNA);
  }

  private Network joined() {
    return networks.join(networks.contact(mapped(), library, ANNA), library, BO);
  }

  @Test
  void beginsANetworkAtTheLab() {
    assertThat(net.project()).isEqualTo(project.id());
    assertThat(net.name()).isEqualTo(text("Support in the lakes"));
    assertThat(net.area()).isEqualTo(AREA);
    assertThat(net.revision()).isEqualTo(1);
    assertThat(networks.of(project, Readers.everywhere(Openness.LAB, store))).containsExactly(net);
    assertThat(networks.of(project, Viewer.anyone())).isEmpty();
    assertThat(networks.of(Fixtures.project("other"), Readers.everywhere(Openness.LAB, store)))
        .isEmpty();
  }

  @Test
  void beginsNoNetworkOfAProjectThatIsNotThere() {
    assertThatThrownBy(() -> networks.begin(Fixtures.project("none"), "N", AREA, ANNA))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void mapsContactsAndJoins() {
    Network joined = joined();

    assertThat(joined.revision()).isEqualTo(4);
    assertThat(joined.actors().get(library.id()).history().entries())
        .extracting(
            step -> step.state() + " by " + step.by().orElseThrow().person() + " at " + step.at())
        .containsExactly(
            "CONTACTED by anna at 2026-03-02T12:00:00Z", "JOINED by bo at 2026-03-02T12:00:00Z");
    Network left = networks.leave(joined, library, ANNA.because("Closed"));
    assertThat(left.actors().get(library.id()).state()).isEqualTo(ContactState.LEFT);
  }

  @Test
  void tellsCoverageMatchAndStructure() {
    Need need = Need.of("children", "club", "centre");
    Organisation college = sharing.organisation("College", OrganisationKind.EDUCATION);
    Network told =
        networks.change(
            joined(),
            kept ->
                kept.expecting(List.of(BOOKS, Term.of("parish")))
                    .with(NetworkActor.national(college.id(), Term.of("college")))
                    .with(Tie.since(TODAY, library.id(), college.id(), Term.of("rooms")))
                    .with(need)
                    .with(Supply.of(library.id(), need)),
            ANNA);

    assertThat(networks.coverage(told, Readers.everywhere(Openness.LAB, store)).met())
        .containsOnlyKeys(BOOKS);
    assertThat(networks.coverage(told, Readers.everywhere(Openness.LAB, store)).notYetContacted())
        .containsOnlyKeys(Term.of("parish"));
    assertThat(networks.match(told, Readers.everywhere(Openness.LAB, store)).met())
        .containsExactly(need);
    assertThat(networks.topology(told, Readers.everywhere(Openness.LAB, store)).isWhole()).isTrue();
    clock.pass(Duration.ofDays(-1));
    assertThat(networks.topology(told, Readers.everywhere(Openness.LAB, store)).isWhole())
        .isFalse();
  }

  @Test
  void tellsNothingOfANetworkThatTheReaderMayNotSee() {
    assertThatThrownBy(() -> networks.coverage(net, Viewer.anyone()))
        .isInstanceOf(NotFoundException.class)
        .hasMessage(
            "network '%s' does not exist or is not visible to this viewer".formatted(net.id()));
    assertThatThrownBy(() -> networks.openQuestions(net, Viewer.anyone()))
        .isInstanceOf(NotFoundException.class);
    assertThat(networks.coverage(net, Viewer.anyone().memberOf(project)).isWhole()).isTrue();
  }

  @Test
  void refusesAChangeOfWhatSomebodyElseChanged() {
    mapped();

    assertThatThrownBy(this::mapped).isInstanceOf(ImpossibleStepException.class);
    assertThatThrownBy(() -> networks.change(net, kept -> kept, ANNA))
        .isInstanceOf(StaleRevisionException.class);
    assertThatThrownBy(() -> networks.contact(net, library, ANNA))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void refusesToTakeSomebodyOffTheMap() {
    Network mapped = mapped();

    assertThatThrownBy(() -> networks.change(mapped, kept -> kept.with(NetworkMap.NONE), ANNA))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "actor '%s' cannot be taken off the map, which keeps its history; it can leave the network"
                .formatted(library.id()));
  }

  @Test
  void refusesToTellContactsWithOtherChanges() {
    Network mapped = mapped();

    assertThatThrownBy(
            () ->
                networks.change(
                    mapped,
                    kept -> kept.after(library.id(), ContactState.CONTACTED, BO, NOON),
                    ANNA))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessageContaining("cannot be changed along with other things; take it step by step");
  }

  @Test
  void refusesToTurnANetworkIntoAnother() {
    Network other = Network.of(Id.of("other"), project, text("Other"), AREA);
    Network elsewhere = Network.of(net.id(), Fixtures.project("other"), text("Other"), AREA);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> networks.change(net, kept -> other, ANNA))
        .withMessageContaining("cannot become network 'other'");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> networks.change(net, kept -> elsewhere, ANNA));
  }

  @Test
  void refusesToOpenANetworkMoreWidelyThanItsProject() {
    Project near = sharing.plan("Near").facing("Alone").openAt(Openness.STUDIO).start(ANNA);
    Network network = networks.begin(near, "N", AREA, ANNA);

    assertThatThrownBy(() -> networks.change(network, kept -> kept.openAt(Openness.ARENA), ANNA))
        .isInstanceOf(TooWidelyOpenException.class)
        .hasMessage(
            "network '%s' cannot be open at arena, since project '%s' is open at studio; open that more widely first"
                .formatted(network.id(), near.id()));
    assertThat(networks.change(network, kept -> kept.openAt(Openness.STUDIO), ANNA).openness())
        .isEqualTo(Openness.STUDIO);
  }

  @Test
  void answersAndRevises() {
    Network joined = joined();
    Answer gain = networks.answer(joined, GAIN, "Company", ANNA);
    Answer duty = networks.answer(joined, DUTY, library, "Half of us", BO);
    clock.pass(Duration.ofHours(1));
    Answer revised = networks.revise(duty, "All of us", ANNA);

    assertThat(revised.revision()).isEqualTo(2);
    assertThat(revised.versions())
        .isEqualTo(
            History.of(text("Half of us"), BO, NOON)
                .then(text("All of us"), ANNA, NOON.plusSeconds(3600)));
    assertThat(networks.answers(joined, Readers.everywhere(Openness.LAB, store)))
        .containsExactly(gain, revised);
    assertThat(networks.openQuestions(joined, Readers.everywhere(Openness.LAB, store))).isEmpty();
    assertThatThrownBy(() -> networks.revise(duty, "None of us", BO))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void listsOpenQuestions() {
    Network joined = joined();
    networks.answer(joined, GAIN, library, "Company", ANNA);

    assertThat(networks.openQuestions(joined, Readers.everywhere(Openness.LAB, store)))
        .extracting(open -> open.question().id(), OpenQuestion::actor)
        .containsExactly(tuple(DUTY, Optional.of(library.id())));
  }

  @Test
  void refusesASecondFirstAnswer() {
    Network joined = joined();
    Answer gain = networks.answer(joined, GAIN, "Company", ANNA);

    assertThatThrownBy(() -> networks.answer(joined, GAIN, "More", BO))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage("answer '%s' answers question 'gain' already; revise it".formatted(gain.id()));
    assertThat(networks.answer(joined, GAIN, library, "More", BO).actor()).contains(library.id());
  }

  @Test
  void tellsSkillsAndGaps() {
    Network joined =
        networks.change(
            joined(),
            kept ->
                kept.asking(
                    new Requirements(
                        new SkillScale(3, Map.of()),
                        List.of(Requirement.of(SAFETY, 2, Interval.months(6))))),
            ANNA);
    SupportGiver giver = networks.addGiver(joined, eva, library, ANNA);
    SupportGiver told = networks.assess(giver, SAFETY, 1, TODAY.minusMonths(7), BO);

    assertThat(networks.givers(joined, Readers.everywhere(Openness.LAB, store)))
        .containsExactly(told);
    assertThat(networks.givers(joined.atRevision(1), Readers.everywhere(Openness.LAB, store)))
        .containsExactly(told);
    assertThat(networks.skillGaps(joined, Readers.everywhere(Openness.LAB, store)).lacking())
        .containsExactly(new SkillGaps.Lack(eva.id(), SAFETY, Optional.of(1), 2));
    assertThat(networks.skillGaps(joined, Readers.everywhere(Openness.LAB, store)).overdueOn(TODAY))
        .hasSize(1);
    assertThat(told.skills().get(0).by()).isEqualTo(BO);
    assertThatThrownBy(() -> networks.assess(told, SAFETY, 2, TODAY.plusDays(1), BO))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessageContaining("cannot have been refreshed on 2026-03-03");
    assertThatThrownBy(() -> networks.assess(told, SAFETY, 4, TODAY, BO))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessageContaining("give one from 1 to 3");
    assertThatThrownBy(() -> networks.addGiver(joined, eva, library, ANNA))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "support-giver '%s' is person '%s' already; assess the skills there"
                .formatted(giver.id(), eva.id()));
    assertThatThrownBy(() -> networks.assess(giver, SAFETY, 2, TODAY, BO))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void keepsSkillsFromThoseFurtherAway() {
    Network open =
        networks.change(
            joined(),
            kept ->
                kept.openAt(Openness.AGORA)
                    .asking(
                        new Requirements(
                            SkillScale.DEFAULT,
                            List.of(Requirement.of(SAFETY, 2, Interval.months(6))))),
            ANNA);
    networks.addGiver(open, eva, library, ANNA);

    assertThat(networks.skillGaps(open, Readers.everywhere(Openness.LAB, store)).lacking())
        .hasSize(1);
    assertThat(networks.skillGaps(open, Viewer.anyone()).lacking()).isEmpty();
    assertThat(networks.givers(open, Readers.everywhere(Openness.STUDIO, store))).isEmpty();
  }

  @Test
  void evaluatesAndShowsTrends() {
    Network measured =
        networks.change(
            net,
            kept -> kept.evaluatedBy(List.of(new Indicator(EASE, text("Ease"), MEMBERS))),
            ANNA);
    NetworkEvaluation first =
        networks.evaluate(
            measured, TODAY.minusYears(1), MEMBERS, 7, Map.of(EASE, new BigDecimal("2.5")), ANNA);
    networks.evaluate(measured, TODAY, MEMBERS, 8, Map.of(EASE, new BigDecimal("3.75")), BO);

    assertThat(first.answers()).contains(7);
    assertThat(networks.evaluations(measured, Readers.everywhere(Openness.LAB, store)))
        .hasSize(2)
        .first()
        .isEqualTo(first);
    assertThat(networks.trends(measured, Readers.everywhere(Openness.LAB, store)).get(0).change())
        .contains(new BigDecimal("1.25"));
    assertThatThrownBy(
            () ->
                networks.evaluate(measured, TODAY, MEMBERS, 8, Map.of(EASE, BigDecimal.ONE), ANNA))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessageContaining("already covers 'members' on 2026-03-02; evaluate on another day");
  }

  @Test
  void describesWhatTheReaderMayKnow() {
    Network open =
        networks.change(
            joined(),
            kept ->
                kept.openAt(Openness.AGORA)
                    .asking(
                        new Requirements(
                            SkillScale.DEFAULT,
                            List.of(Requirement.of(SAFETY, 2, Interval.months(6)))))
                    .evaluatedBy(List.of(new Indicator(EASE, text("Ease"), MEMBERS))),
            ANNA);
    Answer gain = networks.answer(open, GAIN, "Company", ANNA);
    SupportGiver giver = networks.addGiver(open, eva, library, ANNA);
    NetworkEvaluation evaluation =
        networks.evaluate(open, TODAY, MEMBERS, 8, Map.of(EASE, BigDecimal.ONE), BO);
    NetworkDescription near = networks.describe(open, Readers.everywhere(Openness.LAB, store));
    NetworkDescription far = networks.describe(open, Viewer.anyone());

    assertThat(near.network()).isEqualTo(open);
    assertThat(near.answers()).containsExactly(gain);
    assertThat(near.givers()).containsExactly(giver);
    assertThat(near.evaluations()).containsExactly(evaluation);
    assertThat(near.viewer()).isEqualTo(Readers.everywhere(Openness.LAB, store));
    assertThat(near.day()).isEqualTo(TODAY);
    assertThat(near.topology().isolated()).containsExactly(library.id());
    assertThat(near.skillGaps().lacking()).hasSize(1);
    assertThat(near.trends()).hasSize(1);
    assertThat(near.openQuestions())
        .extracting(question -> question.question().id())
        .containsExactly(DUTY);
    assertThat(far.givers()).isEmpty();
    assertThat(far.skillGaps().lacking()).isEmpty();
    assertThat(far.answers()).containsExactly(gain);
  }

  @Test
  void describesWithoutQuestionsWhereThePlanIsNotSeen() {
    Project own = sharing.plan("Own").facing("Alone").start(ANNA);
    Network network = networks.begin(own, "N", AREA, ANNA);

    assertThat(networks.describe(network, Readers.everywhere(Openness.LAB, store)).openQuestions())
        .isEmpty();
    assertThatThrownBy(
            () -> networks.openQuestions(network, Readers.everywhere(Openness.LAB, store)))
        .isInstanceOf(NotFoundException.class)
        .hasMessage(
            "plan '%s' does not exist or is not visible to this viewer".formatted(own.id()));
  }

  @Test
  void keepsNetworksApart() {
    Network other = networks.begin(project, "Other", AREA, ANNA);
    Network joined = joined();
    networks.answer(joined, GAIN, "Company", ANNA);
    networks.addGiver(joined, eva, library, ANNA);

    assertThat(networks.answers(other, Readers.everywhere(Openness.LAB, store))).isEmpty();
    assertThat(networks.givers(other, Readers.everywhere(Openness.LAB, store))).isEmpty();
    assertThat(networks.evaluations(other, Readers.everywhere(Openness.LAB, store))).isEmpty();
    assertThat(networks.openQuestions(other, Readers.everywhere(Openness.LAB, store))).hasSize(2);
  }

  @Test
  void asksPermitsWhatIsDoneWithWhat() {
    Network joined = joined();
    Answer gain = networks.answer(joined, GAIN, "Company", ANNA);
    SupportGiver giver = networks.addGiver(joined, eva, library, ANNA);
    List<String> asked = new ArrayList<>();
    SupportNetwork watched =
        LessonSharing.over(
                sharing.store(),
                sharing
                    .context()
                    .options()
                    .withAccessPolicy(
                        request -> {
                          asked.add(request.verb().key() + " " + request.subject().id());
                          return false;
                        }))
            .supportNetwork();
    List<Runnable> verbs =
        List.of(
            () -> watched.begin(project, "N", AREA, ANNA),
            () -> watched.change(joined, kept -> kept, ANNA),
            () -> watched.contact(joined, library, ANNA),
            () -> watched.answer(joined, GAIN, "More", ANNA),
            () -> watched.revise(gain, "More", ANNA),
            () -> watched.addGiver(joined, eva, library, ANNA),
            () -> watched.assess(giver, SAFETY, 1, TODAY, ANNA),
            () -> watched.evaluate(joined, TODAY, MEMBERS, 1, Map.of(), ANNA));

    verbs.forEach(verb -> assertThatThrownBy(verb::run).isInstanceOf(NotPermittedException.class));
    assertThat(asked)
        .containsExactly(
            "network-begin " + project.id(),
            "network-change " + joined.id(),
            "network-contact " + joined.id(),
            "network-answer " + joined.id(),
            "answer-revise " + gain.id(),
            "network-add-giver " + joined.id(),
            "support-giver-assess " + giver.id(),
            "network-evaluate " + joined.id());
  }
}
