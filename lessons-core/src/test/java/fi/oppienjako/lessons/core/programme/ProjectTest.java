package fi.oppienjako.lessons.core.programme;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProjectTest {

  private static final ExternalReference NUMBER = ExternalReference.parse("projects:2022/17");
  private static final Project DESK = project("desk");
  private static final Party LEAD = party("town", "lead");
  private static final Party FUNDER = party("ministry", "funder");

  private static Party party(String body, String role) {
    return new Party(Id.of(body), Term.of(role), DateRange.ALWAYS);
  }

  @Test
  void isOpenToAllAndStandsAloneUnlessSomethingElseIsSaid() {
    assertThat(DESK.openness()).isEqualTo(Openness.AGORA);
    assertThat(DESK.programme()).isEmpty();
    assertThat(DESK.example()).isFalse();
    assertThat(DESK.visibleFrom()).contains(Openness.AGORA);
    assertThat(DESK.ownedBy()).contains(DESK.ref());
    assertThat(DESK).hasToString("Project desk");
  }

  @Nested
  class WithoutItsPlan {

    private final Project whole =
        DESK.withTeam(List.of(member("anna", "designer"), member("anna", "tester")))
            .at(
                Progress.NONE
                    .entering(Id.of("grasp"), TODAY)
                    .entering(Id.of("try"), TODAY.plusDays(7)));

    @Test
    void tellsWhoIsInTheTeamAndHowLongTheWorkHasGoneOn() {
      Project seen = whole.withoutPlan();
      assertThat(seen.team())
          .containsExactly(new Member(Id.of("anna"), Member.UNTOLD, DateRange.ALWAYS));
      assertThat(seen.progress())
          .isEqualTo(Progress.NONE.entering(Progress.UNTOLD, TODAY))
          .satisfies(progress -> assertThat(progress.ended()).isEmpty());
    }

    @Test
    void tellsWhenTheWorkEndedAndThatItWasAborted() {
      Progress ended = whole.progress().ending(TODAY.plusDays(9));
      assertThat(whole.at(ended).withoutPlan().progress().ended()).contains(TODAY.plusDays(9));
      Progress aborted =
          whole.progress().aborting(By.by(Id.of("anna")).because("No money"), TODAY.plusDays(9));
      Progress seen = whole.at(aborted).withoutPlan().progress();
      assertThat(seen.ended()).contains(TODAY.plusDays(9));
      assertThat(seen.aborted()).isEqualTo(aborted.aborted());
      assertThat(DESK.withoutPlan()).isEqualTo(DESK);
    }

    @Test
    void doesNotTakeThePlaceOfTheWhole() {
      assertThat(whole.withoutPlan().isSuccessorOf(whole)).isFalse();
      assertThat(whole.at(Progress.NONE).withoutPlan().isSuccessorOf(whole)).isFalse();
      assertThat(whole.withTeam(List.of()).withoutPlan().isSuccessorOf(whole)).isFalse();
      assertThat(DESK.isSuccessorOf(whole)).isTrue();
    }
  }

  private static Member member(String person, String role) {
    return new Member(Id.of(person), Id.of(role), DateRange.ALWAYS);
  }

  @Test
  void isLedByItsLeads() {
    Project led =
        DESK.withParties(List.of(FUNDER, LEAD, party("region", "lead"), party("town", "lead")));
    assertThat(led.leads()).containsExactly(Id.of("town"), Id.of("region"));
  }

  @Test
  void isLedByAllThatTakePartIfNoLeadIsNamed() {
    Project shared = DESK.withParties(List.of(FUNDER, party("ministry", "host")));
    assertThat(shared.leads()).containsExactly(Id.of("ministry"));
    assertThat(DESK.leads()).isEmpty();
  }

  @Test
  void changesOneThingAtATime() {
    Challenge challenge = Challenge.of(text("Queues"), ANNA, NOON);
    Topics topics = new Topics(Set.of(Term.of("booking")), Set.of());
    Conditions amid = Conditions.of(Condition.people("busy desk"));
    Progress progress = Progress.NONE.entering(Id.of("grasp"), TODAY);
    Member member = new Member(Id.of("anna"), Id.of("host"), DateRange.ALWAYS);
    Material film = new Material(text("A film"), URI.create("https://example.org/film"));
    Project changed =
        DESK.in(Id.of("services"))
            .openAt(Openness.STUDIO)
            .withParties(List.of(LEAD))
            .withTeam(List.of(member))
            .facing(challenge)
            .about(topics)
            .amid(amid)
            .at(progress)
            .describedBy(text("A desk"))
            .havingDone(text("We listened"))
            .withContacts(Set.of(Id.of("anna")))
            .withMaterial(List.of(film))
            .knownAs(NUMBER)
            .during(DateRange.since(PartialDate.of(2021)))
            .asExample()
            .atRevision(3);
    assertThat(changed)
        .isEqualTo(
            new Project(
                DESK.id(),
                3,
                Optional.of(Id.of("services")),
                DESK.name(),
                true,
                Openness.STUDIO,
                List.of(LEAD),
                List.of(member),
                challenge,
                topics,
                amid,
                progress,
                Optional.of(text("A desk")),
                Optional.of(text("We listened")),
                Set.of(Id.of("anna")),
                List.of(film),
                Set.of(NUMBER),
                DateRange.since(PartialDate.of(2021)),
                History.none()));
    assertThat(changed.in(Id.of("other")).revision()).isEqualTo(3);
    assertThat(changed.in(Id.of("other")).example()).isTrue();
  }

  @Test
  void ranWhenItIsToldToHaveRunOrElseByItsPath() {
    Progress gone = Progress.NONE.entering(Id.of("grasp"), TODAY).ending(TODAY.plusDays(9));
    DateRange told = DateRange.since(PartialDate.of(2021));
    assertThat(DESK.period()).isEqualTo(DateRange.ALWAYS);
    assertThat(DESK.at(gone).period()).isEqualTo(DateRange.between(TODAY, TODAY.plusDays(9)));
    assertThat(DESK.during(told).period()).isEqualTo(told);
    assertThat(DESK.during(told).at(gone).period()).isEqualTo(told.until(TODAY.plusDays(9)));
  }

  @Test
  void isOverWhenItHasEndedAsFarAsThatIsKnown() {
    Project told = DESK.during(DateRange.between(PartialDate.of(2021), PartialDate.of(2022)));
    assertThat(told.isOver(LocalDate.of(2022, 12, 30))).isFalse();
    assertThat(told.isOver(LocalDate.of(2022, 12, 31))).isTrue();
    assertThat(DESK.during(DateRange.since(PartialDate.of(2021))).isOver(LocalDate.MAX)).isFalse();
    Progress going = Progress.NONE.entering(Id.of("grasp"), TODAY);
    assertThat(told.at(going).isOver(LocalDate.MAX)).isFalse();
    assertThat(told.at(going.ending(TODAY.plusDays(9))).isOver(TODAY.plusDays(8))).isFalse();
    assertThat(told.at(going.ending(TODAY.plusDays(9))).isOver(TODAY.plusDays(9))).isTrue();
  }

  @Nested
  class ThePlanOfAProject {

    private final ProcessModel process =
        ProcessModel.inOrder(List.of(), List.of(Phase.of(Id.of("grasp"), text("Grasp"))));

    @Test
    void hasTheProjectsIdentifierAndOpenness() {
      Project studio = DESK.openAt(Openness.STUDIO);
      Playbook playbook = Playbook.of(Id.of("concept"), text("Concept"), process);
      assertThat(Plan.following(studio, playbook))
          .isEqualTo(
              new Plan(
                  Id.of("desk"),
                  0,
                  DESK.id(),
                  Optional.of(playbook.id()),
                  List.of(),
                  process,
                  Openness.STUDIO));
      Plan own = Plan.own(studio, process);
      assertThat(own)
          .isEqualTo(
              new Plan(
                  Id.of("desk"),
                  0,
                  DESK.id(),
                  Optional.empty(),
                  List.of(),
                  process,
                  Openness.STUDIO));
      assertThat(own.visibleFrom()).contains(Openness.STUDIO);
      assertThat(own.ownedBy()).contains(DESK.ref());
    }

    @Test
    void hasNoOtherIdentifier() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new Plan(
                      Id.of("x"), 0, DESK.id(), Optional.empty(), List.of(), process, Openness.LAB))
          .withMessage("the plan of project 'desk' cannot be 'x'");
    }
  }

  @Test
  void aProgrammeChangesOneThingAtATime() {
    Rhythm rhythm = new Rhythm(Interval.days(10), Interval.weeks(2));
    Programme programme =
        Programme.of(Id.of("services"), text("Services"))
            .during(DateRange.since(TODAY))
            .in(rhythm)
            .with(FUNDER)
            .with(LEAD)
            .validatedBy(Validators.ANYONE)
            .atRevision(4);
    assertThat(programme)
        .isEqualTo(
            new Programme(
                Id.of("services"),
                4,
                text("Services"),
                Term.of("programme"),
                Optional.empty(),
                List.of(),
                DateRange.since(TODAY),
                rhythm,
                List.of(FUNDER, LEAD),
                List.of(),
                ReadingLevels.DEFAULT,
                Validators.ANYONE,
                Optional.empty(),
                Vocabulary.EMPTY,
                History.none()));
    assertThat(programme.during(DateRange.ALWAYS).revision()).isEqualTo(4);
    assertThat(Programme.of(Id.of("services"), text("Services")).rhythm())
        .isEqualTo(Rhythm.DEFAULT);
  }

  @Test
  void aSessionIsAsOpenAsItSays() {
    Session session =
        new Session(
            Id.of("evening"),
            0,
            DESK.id(),
            Optional.empty(),
            Session.SESSION,
            text("Evening"),
            TODAY,
            Set.of(),
            Set.of(),
            Set.of(Id.of("anna")),
            Openness.ARENA,
            Optional.empty(),
            List.of(),
            List.of());
    assertThat(session.visibleFrom()).contains(Openness.ARENA);
    assertThat(session.ownedBy()).contains(DESK.ref());
  }
}
