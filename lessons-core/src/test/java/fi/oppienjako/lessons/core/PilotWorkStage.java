package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.contract.Readers;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.core.pilot.Questionnaire;
import fi.oppienjako.lessons.core.pilot.SupportOffer;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.Trial;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;

/** A project of a programme in which there is something to pilot. */
abstract class PilotWorkStage {

  static final Term CUSTOMERS = Term.of("customers");
  static final Term PROFESSIONALS = Term.of("professionals");
  static final Id<Phase> IDEATION = Id.of("ideation");
  static final Id<Phase> PILOTS = Id.of("pilots");
  static final Id<Questionnaire.Item> TRY = Id.of("try");
  static final Trial TRIAL =
      Trial.of(text("Calls"), text("Less alone"), TODAY.minusWeeks(2), TODAY.minusDays(1))
          .measuredBy(text("Calls a week"));

  final TestClock clock = new TestClock(Fixtures.NOON);
  final LessonSharing sharing =
      LessonSharing.inMemory(
          LessonSharing.defaultOptions().withClock(clock).withIds(Fixtures.counting()));
  final PilotWork work = sharing.pilotWork();
  final Organisation town = sharing.organisation("Town", OrganisationKind.MUNICIPALITY);
  final Person cia = sharing.person("Cia");
  final Programme programme = sharing.programme("Team network");
  final ProcessModel process =
      ProcessModel.inOrder(
          List.of(),
          List.of(Phase.of(IDEATION, text("Ideation")), Phase.of(PILOTS, text("Pilots"))));
  final Project project =
      sharing
          .plan("Home")
          .by(town)
          .in(programme)
          .facing("Far away")
          .following(process)
          .openAt(Openness.ARENA)
          .start(ANNA);
  final Viewer inside = Readers.everywhere(Openness.LAB, sharing.store()).memberOf(project);
  final Viewer outside = Readers.everywhere(Openness.ARENA, sharing.store());

  @AfterEach
  void close() {
    sharing.close();
  }

  Idea idea(Term group) {
    return work.idea(project, group, "An idea", ANNA);
  }

  Pilot pilot() {
    return work.plan(project, town, TRIAL, ANNA);
  }

  Pilot evaluated() {
    return work.evaluate(work.addParticipants(pilot(), CUSTOMERS, 4, ANNA), "It helped", BO);
  }

  static void refused(ThrowingCallable step, String sentence) {
    assertThatExceptionOfType(ImpossibleStepException.class).isThrownBy(step).withMessage(sentence);
  }

  static SupportOffer training(Id<Phase> phase) {
    return new SupportOffer(phase, Term.of("training"), text("Calls"), TODAY, 8);
  }

  Survey survey() {
    Questionnaire questionnaire =
        new Questionnaire(List.of(new Questionnaire.Item(TRY, text("I dare"))), 1, 5);
    return work.surveys().begin(project, "Self-efficacy", questionnaire, ANNA);
  }
}
