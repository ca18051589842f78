package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.CALL;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.CLEO;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.GRANT;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.MORE;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.SCHOOL;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.TOWN;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.WHO;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.WHY;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.assessed;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.draft;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.granted;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.in;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.inWorkshops;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.notGranted;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.project;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.submitted;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.worked;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApplicationTest {

  private static void assertRefused(ThrowingCallable step, String message) {
    assertThatExceptionOfType(ImpossibleStepException.class).isThrownBy(step).withMessage(message);
  }

  @Nested
  class Draft {

    @Test
    void tellsWhatItsProjectTells() {
      Application draft = draft("a");
      assertThat(draft.name()).isEqualTo(text("Project project-a"));
      assertThat(draft).hasToString("Project project-a");
      assertThat(draft.description().challenge()).isEqualTo(project("project-a").challenge());
      assertThat(draft.state()).isEqualTo(ApplicationState.DRAFT);
      assertThat(draft.openness()).isEqualTo(Openness.LAB);
      assertThat(draft.workshopResults().isEmpty()).isTrue();
      assertThat(draft.history().entries())
          .containsExactly(new History.Entry<>(ApplicationState.DRAFT, Optional.of(ANNA), NOON));
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
      assertThat(draft("a").missing(CALL)).extracting(Question::id).containsExactly(WHO, WHY);
      assertThat(draft("a").answer(CALL, MORE, text("No")).missing(CALL)).hasSize(2);
      assertThat(draft("a").answer(CALL, WHO, text("Residents")).missing(CALL))
          .extracting(Question::id)
          .containsExactly(WHY);
      assertThat(submitted("a").missing(CALL)).isEmpty();
    }

    @Test
    void keepsTheLatestAnswer() {
      Application twice =
          draft("a").answer(CALL, WHO, text("Residents")).answer(CALL, WHO, text("Everybody"));
      assertThat(twice.description().answers()).hasSize(1).containsEntry(WHO, text("Everybody"));
    }

    @Test
    void refusesAnAnswerThatWasNotAskedFor() {
      assertRefused(
          () -> draft("a").answer(CALL, Id.of("how"), text("Well")),
          "call 'spring' does not ask 'how'; it asks who, why, more");
    }

    @Test
    void isNoAnswerToAnotherCall() {
      Call other = Call.of(Id.of("autumn"), CALL.programme(), CALL.name(), DateRange.ALWAYS);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> draft("a").missing(other))
          .withMessage("application 'a' answers call 'spring', not 'autumn'");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> draft("a").answer(other, WHO, text("x")));
    }

    @Test
    void cannotBeSubmittedIncompleteOrOutsideTheDaysOfTheCall() {
      assertRefused(
          () ->
              draft("a")
                  .answer(CALL, WHO, text("Residents"))
                  .submit(CALL, TODAY.plusDays(11), ANNA, NOON),
          "application 'a' cannot be submitted: answers are missing for: 'why' (Why "
              + "now?); call 'spring' does not take applications on 2026-03-13 (first day: "
              + "2026-03-02, last day: 2026-03-12)");
      Call later =
          Call.of(CALL.id(), CALL.programme(), CALL.name(), DateRange.since(TODAY.plusDays(1)));
      assertRefused(
          () -> draft("a").submit(later, TODAY, ANNA, NOON),
          "application 'a' cannot be submitted: call 'spring' does not take applications "
              + "on 2026-03-02 (first day: 2026-03-03, last day: not set)");
      Call before =
          Call.of(
              CALL.id(), CALL.programme(), CALL.name(), DateRange.ALWAYS.until(TODAY.minusDays(1)));
      assertRefused(
          () -> draft("a").submit(before, TODAY, ANNA, NOON),
          "application 'a' cannot be submitted: call 'spring' does not take applications "
              + "on 2026-03-02 (first day: not set, last day: 2026-03-01)");
    }

    @Test
    void isSeenByItsProjectAlone() {
      assertThat(draft("a").openAt(Openness.AGORA).visibleFrom()).isEmpty();
      assertThat(draft("a").ownedBy()).contains(Project.KIND.ref(Id.of("project-a")));
      assertThat(draft("a").withdraw(ANNA, hour(1)).visibleFrom()).isEmpty();
      assertThat(submitted("a").visibleFrom()).contains(Openness.LAB);
      assertThat(submitted("a").openAt(Openness.ARENA).visibleFrom()).contains(Openness.ARENA);
    }
  }

  @Nested
  class Submitted {

    @Test
    void keepsItsAnswersAsTheyAre() {
      assertRefused(
          () -> submitted("a").answer(CALL, WHO, text("Others")),
          "application 'a' is in the state 'submitted', so its answers stay as they are;"
              + " in application workshops the challenge can be made more precise");
    }

    @Test
    void cannotBeGrantedOrDeclinedWithoutHavingGoneOn() {
      assertRefused(
          () -> submitted("a").grant(GRANT, assessed(submitted("a")), CLEO.because("Good"), NOON),
          "application 'a' is in the state 'submitted', so the step 'grant' cannot be taken;"
              + " possible now: choose, turn-down, withdraw");
      assertRefused(
          () -> submitted("a").decline(assessed(submitted("a")), CLEO.because("Bad"), NOON),
          "application 'a' is in the state 'submitted', so the step 'decline' cannot be taken;"
              + " possible now: choose, turn-down, withdraw");
    }

    @Test
    void isDecidedOnWithAReason() {
      assertRefused(
          () -> submitted("a").choose(assessed(submitted("a")), CLEO, NOON),
          "application 'a': the step 'choose' needs a reason; say why");
      Application chosen =
          submitted("a").choose(assessed(submitted("a")), CLEO.because("Clear"), hour(3));
      assertThat(chosen.entry(ApplicationState.WORKSHOPS))
          .contains(
              new History.Entry<>(
                  ApplicationState.WORKSHOPS, Optional.of(CLEO.because("Clear")), hour(3)));
    }

    @Test
    void isNotDecidedOnBeforeAnybodyAssessedIt() {
      assertRefused(
          () ->
              submitted("a")
                  .turnDown(
                      Assessments.of(submitted("a"), project("project-a"), CALL, List.of()),
                      CLEO.because("No"),
                      NOON),
          "application 'a' cannot be decided on in this way: nobody has assessed "
              + "it; ask for an assessment first");
    }

    @Test
    void isNotDecidedOnByThoseWithABiasNorByTheApplicant() {
      Application submitted = submitted("a");
      Assessment cleos =
          Assessment.asked(Id.of("c"), submitted, project("project-a"), CLEO.person(), BO, hour(1))
              .biased(CLEO.because("My sister works there"), hour(2));
      Assessments all = Assessments.of(submitted, project("project-a"), CALL, List.of(cleos));
      assertRefused(
          () -> submitted.choose(all, CLEO.because("Clear"), NOON),
          "application 'a' cannot be decided on in this way: person 'cleo' has a "
              + "conflict of interest in it or applied with it; let somebody else "
              + "decide; nobody has assessed it; ask for an assessment first");
      assertRefused(
          () -> submitted.choose(assessed(submitted), ANNA.because("Mine"), NOON),
          "application 'a' cannot be decided on in this way: person 'anna' has a "
              + "conflict of interest in it or applied with it; let somebody else "
              + "decide");
    }

    @Test
    void isNotDecidedOnByTheTeamOfItsProject() {
      By cleo = CLEO.because("Clear");
      Application first = submitted("a");
      Assessments firsts = assessedWithCleoInTheTeam(first);
      Application second = worked("a");
      Assessments seconds = assessedWithCleoInTheTeam(second);
      String refusal =
          "application 'a' cannot be decided on in this way: person 'cleo' is in "
              + "the team of project 'project-a'; let somebody else decide";
      assertRefused(() -> first.choose(firsts, cleo, NOON), refusal);
      assertRefused(() -> first.turnDown(firsts, cleo, NOON), refusal);
      assertRefused(() -> second.grant(GRANT, seconds, cleo, NOON), refusal);
      assertRefused(() -> second.decline(seconds, cleo, NOON), refusal);
    }

    private Assessments assessedWithCleoInTheTeam(Application application) {
      Member cleo = new Member(CLEO.person(), Id.of("manager"), DateRange.since(TODAY));
      return Assessments.of(
          application,
          project("project-a").withTeam(List.of(cleo)),
          CALL,
          assessed(application).all());
    }

    @Test
    void isNotDecidedOnByAssessmentsOfAnother() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () -> submitted("a").choose(assessed(submitted("b")), CLEO.because("x"), NOON))
          .withMessage("these are assessments of b");
    }

    @Test
    void hasNoResultsOfWorkshopsYet() {
      String tail = "; that is done from the application workshops on";
      String head = "application 'a' is in the state 'submitted', so it cannot have ";
      assertRefused(
          () -> submitted("a").refine(text("x"), ANNA, NOON),
          head + "the challenge made more precise" + tail);
      assertRefused(
          () -> submitted("a").withWorkshop(workshop("w")),
          head + "application workshops recorded" + tail);
      assertRefused(
          () -> submitted("a").withStakeholder(text("x"), ANNA, NOON),
          head + "those it concerns named" + tail);
      assertRefused(
          () -> submitted("a").withPartner(SCHOOL, ANNA, NOON), head + "partners named" + tail);
      assertRefused(
          () -> submitted("a").withCommitment(TOWN, ANNA, NOON),
          head + "a commitment recorded" + tail);
    }

    @Test
    void canBeWithdrawnByTheApplicant() {
      Application withdrawn = submitted("a").withdraw(ANNA, hour(2));
      assertThat(withdrawn.state()).isEqualTo(ApplicationState.WITHDRAWN);
      assertRefused(
          () -> withdrawn.submit(CALL, TODAY, ANNA, NOON),
          "application 'a' is in the state 'withdrawn', so the step 'submit' cannot be taken;"
              + " nothing more can be done with it");
    }
  }

  @Nested
  class InWorkshops {

    @Test
    void keepsEveryVersionOfTheChallengeByWhomAndWhen() {
      assertThat(worked("a").description().challenge().versions())
          .containsExactly(
              new Challenge.Version(text("Challenge of project-a"), ANNA, NOON),
              new Challenge.Version(text("Nobody owns the guidance"), BO, hour(4)));
    }

    @Test
    void gathersWhatWorkshopsGive() {
      WorkshopResults results = worked("a").workshopResults();
      assertThat(results.workshops()).containsExactly(Id.of("workshop-1"));
      assertThat(results.stakeholders())
          .containsExactly(new Stakeholder(text("People at the desk"), BO, hour(5)));
      assertThat(results.partners()).containsExactly(new Commitment(SCHOOL, BO, hour(6)));
      assertThat(results.commitments()).containsExactly(new Commitment(TOWN, ANNA, hour(7)));
      assertThat(results.isPartner(SCHOOL)).isTrue();
      assertThat(results.isPartner(TOWN)).isFalse();
      assertThat(results.isCommitted(SCHOOL)).isFalse();
    }

    @Test
    void recordsTheSameOnce() {
      Application worked = worked("a");
      assertThat(worked.withPartner(SCHOOL, CLEO, hour(9))).isEqualTo(worked);
      assertThat(worked.withPartner(TOWN, CLEO, hour(9))).isEqualTo(worked);
      assertThat(worked.withCommitment(TOWN, CLEO, hour(9))).isEqualTo(worked);
      assertThat(worked.withWorkshop(workshop("workshop-1"))).isEqualTo(worked);
      assertThat(worked.withWorkshop(workshop("workshop-2")).workshopResults().workshops())
          .hasSize(2);
    }

    @Test
    void takesCommitmentsFromThoseWhoTakePart() {
      assertThat(
              worked("a").withCommitment(SCHOOL, BO, hour(9)).workshopResults().isCommitted(SCHOOL))
          .isTrue();
      assertRefused(
          () -> inWorkshops("a").withCommitment(SCHOOL, BO, NOON),
          "'school' has no part in application 'a', so it cannot commit itself "
              + "to it; name it as a partner first");
    }

    @Test
    void countsApplicationWorkshopsThatTheApplicantWasIn() {
      assertRefused(
          () ->
              inWorkshops("a")
                  .withWorkshop(workshop("w").as(Session.SESSION, Openness.LAB, Set.of())),
          "session 'w' is of the kind session (taking part: town), so it is not an application "
              + "workshop of 'a'; name a session of the kind application-workshop in which "
              + "'town' took part");
      Application schools =
          Application.begun(Id.of("s"), CALL, SCHOOL, project("project-s"), ANNA, NOON)
              .answer(CALL, WHO, text("x"))
              .answer(CALL, WHY, text("y"))
              .submit(CALL, TODAY, ANNA, NOON);
      Application chosen = schools.choose(assessed(schools), CLEO.because("x"), NOON);
      assertRefused(
          () -> chosen.withWorkshop(workshop("w")),
          "session 'w' is of the kind application-workshop (taking part: town), so it is "
              + "not an application workshop of 's'; name a session of the kind "
              + "application-workshop in which 'school' took part");
    }

    @Test
    void isGrantedOnceThereIsCommitmentAndAWorkshop() {
      Application chosen = inWorkshops("a");
      assertRefused(
          () -> chosen.grant(GRANT, assessed(chosen), CLEO.because("x"), NOON),
          "application 'a' cannot be granted support yet: it has not been to an "
              + "application workshop; record one that the applicant took part in; the "
              + "applicant has not committed itself; record its commitment");
      assertThat(granted("a").grant()).contains(GRANT);
      assertThat(granted("a").state()).isEqualTo(ApplicationState.GRANTED);
      assertThat(granted("a").refine(text("More"), BO, hour(9)).description().challenge().current())
          .isEqualTo(text("More"));
    }

    @Test
    void cannotGoOnTwice() {
      assertRefused(
          () -> worked("a").choose(assessed(worked("a")), CLEO.because("x"), NOON),
          "application 'a' is in the state 'workshops', so the step 'choose' cannot be taken;"
              + " possible now: grant, decline, withdraw");
    }

    @Test
    void showsWorkshopsToTheLabAndToItsProject() {
      Application open = worked("a").openAt(Openness.AGORA);
      assertThat(open.redactedAt(Openness.AGORA).workshopResults().workshops()).isEmpty();
      assertThat(open.redactedAt(Openness.AGORA).workshopResults().stakeholders()).hasSize(1);
      assertThat(open.redactedAt(Openness.AGORA).history().entries())
          .hasSameSizeAs(open.history().entries())
          .allMatch(step -> step.by().isEmpty());
      assertThat(open.redactedAt(Openness.LAB)).isEqualTo(open);
      assertThat(Sight.of(Viewer.anyone().memberOf(Project.KIND.ref(open.project()))).shown(open))
          .contains(open);
    }
  }

  @Nested
  class NotGranted {

    @Test
    void keepsWhatTheWorkshopsGave() {
      Application declined = notGranted("a");
      assertThat(declined.state()).isEqualTo(ApplicationState.NOT_GRANTED);
      assertThat(declined.grant()).isEmpty();
      assertThat(declined.workshopResults()).isEqualTo(worked("a").workshopResults());
      assertThat(declined.description()).isEqualTo(worked("a").description());
      assertThat(declined.entry(ApplicationState.NOT_GRANTED).orElseThrow().by())
          .contains(CLEO.because("Too few experts"));
    }

    @Test
    void isNotWorkedOnAnyMore() {
      assertRefused(
          () -> notGranted("a").refine(text("x"), ANNA, NOON),
          "application 'a' is in the state 'not-granted', so it cannot have the challenge made more precise;"
              + " that is done from the application workshops on");
    }
  }

  @Test
  void holdsAGrantWhenAndOnlyWhenItIsGranted() {
    Application worked = worked("a");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> with(worked, worked.workshopResults(), Optional.of(GRANT), worked.history()))
        .withMessage("an application that is granted must say what is granted, and no other may");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> with(worked, worked.workshopResults(), Optional.empty(), granted("a").history()));
  }

  @Test
  void holdsResultsOfWorkshopsOnlyIfItHasGoneOn() {
    Application worked = worked("a");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                with(worked, worked.workshopResults(), Optional.empty(), submitted("a").history()))
        .withMessage(
            "an application that has not gone on to the workshops has no workshop " + "results");
  }

  @Test
  void canBeInEveryState() {
    for (ApplicationState state : ApplicationState.values()) {
      Application application = in(state, "a");
      assertThat(application.state()).isEqualTo(state);
    }
  }

  @Test
  void isGrantedForADayOrMoreOfAClosedPeriod() {
    assertThat(new Grant(GRANT.during(), 1).days()).isEqualTo(1);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Grant(GRANT.during(), 0))
        .withMessage("support is granted for 1 day or more, not 0");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Grant(DateRange.since(TODAY), 1))
        .withMessage("the first and the last day are both needed");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Grant(DateRange.ALWAYS.until(TODAY), 1))
        .withMessage("the first and the last day are both needed");
  }

  private static Application with(
      Application application,
      WorkshopResults results,
      Optional<Grant> grant,
      History<ApplicationState> history) {
    return new Application(
        application.id(),
        0,
        application.call(),
        application.programme(),
        application.applicant(),
        application.project(),
        application.name(),
        application.description(),
        results,
        grant,
        history,
        application.openness());
  }
}
