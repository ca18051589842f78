package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.Samples.ANNA;
import static fi.oppienjako.lessons.core.Samples.BO;
import static fi.oppienjako.lessons.core.Samples.NOON;
import static fi.oppienjako.lessons.core.Samples.TODAY;
import static fi.oppienjako.lessons.core.Samples.hour;
import static fi.oppienjako.lessons.core.Samples.text;

import fi.oppienjako.lessons.core.Samples;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A call and an application to it, as far as wanted; Anna applies, Bo assesses, Cleo decides. */
final class SupportSamples {

  static final By CLEO = By.by(Id.of("cleo"));
  static final Id<Organisation> TOWN = Id.of("town");
  static final Id<Organisation> SCHOOL = Id.of("school");
  static final Id<Question> WHO = Id.of("who");
  static final Id<Question> WHY = Id.of("why");
  static final Id<Question> MORE = Id.of("more");
  static final Id<Criterion> NEED = Id.of("need");
  static final Id<Criterion> USE = Id.of("use");

  static final Call CALL =
      Call.of(
              Id.of("spring"),
              Id.of("expert-support"),
              text("Spring call"),
              DateRange.between(TODAY, TODAY.plusDays(10)))
          .asking(
              Question.required(WHO, text("Whom does it touch?")),
              Question.required(WHY, text("Why now?")),
              Question.optional(MORE, text("Anything else?")))
          .assessedBy(new Criterion(NEED, text("Need"), 5), new Criterion(USE, text("Use"), 3));

  static final Grant GRANT = new Grant(april(1, 30), 12);

  private SupportSamples() {}

  static DateRange april(int first, int last) {
    return DateRange.between(LocalDate.of(2026, 4, first), LocalDate.of(2026, 4, last));
  }

  static Project project(String id) {
    return Samples.project(id).withParties(List.of(new Party(TOWN, Party.LEAD, DateRange.ALWAYS)));
  }

  /** The project that applies, with nobody in its team. */
  static Project applying(Application application) {
    return Samples.project(application.project().value());
  }

  static Application draft(String id) {
    return Application.begun(Id.of(id), CALL, TOWN, project("project-" + id), ANNA, NOON);
  }

  static Application submitted(String id) {
    return draft(id)
        .answer(CALL, WHO, text("Residents"))
        .answer(CALL, WHY, text("The desk is full"))
        .submit(CALL, TODAY, ANNA, hour(1));
  }

  static Scores scores(int need, int use, int hour) {
    return new Scores(Map.of(NEED, need, USE, use), Optional.of(text("Clear")), hour(hour));
  }

  static Assessment assessment(Application application, String assessor, Scores scores) {
    Id<Person> person = Id.of(assessor);
    return Assessment.asked(
            Id.of(application.id() + "-" + assessor),
            application,
            applying(application),
            person,
            CLEO,
            hour(1))
        .give(application, applying(application), CALL, scores, By.by(person));
  }

  static Assessments assessed(Application application) {
    return Assessments.of(
        application,
        applying(application),
        CALL,
        List.of(assessment(application, "bo", scores(4, 2, 2))));
  }

  static Application inWorkshops(String id) {
    Application submitted = submitted(id);
    return submitted.choose(assessed(submitted), CLEO.because("A clear challenge"), hour(3));
  }

  static Session workshop(String id) {
    return new Session(
        Id.of(id),
        0,
        Id.of("project-a"),
        Optional.empty(),
        Application.WORKSHOP,
        text("Workshop " + id),
        TODAY,
        Set.of(),
        Set.of(TOWN),
        Set.of(),
        Openness.LAB);
  }

  /** Ready to be decided on. */
  static Application worked(String id) {
    return inWorkshops(id)
        .withWorkshop(workshop("workshop-1"))
        .refine(text("Nobody owns the guidance"), BO, hour(4))
        .withStakeholder(text("People at the desk"), BO, hour(5))
        .withPartner(SCHOOL, BO, hour(6))
        .withCommitment(TOWN, ANNA, hour(7));
  }

  static Application granted(String id) {
    Application worked = worked(id);
    return worked.grant(GRANT, assessed(worked), CLEO.because("Many could use it"), hour(8));
  }

  static Application notGranted(String id) {
    Application worked = worked(id);
    return worked.decline(assessed(worked), CLEO.because("Too few experts"), hour(8));
  }

  static Application in(ApplicationState state, String id) {
    return switch (state) {
      case DRAFT -> draft(id);
      case SUBMITTED -> submitted(id);
      case WORKSHOPS -> worked(id);
      case NOT_CHOSEN -> {
        Application submitted = submitted(id);
        yield submitted.turnDown(assessed(submitted), CLEO.because("Solved already"), hour(3));
      }
      case GRANTED -> granted(id);
      case NOT_GRANTED -> notGranted(id);
      case WITHDRAWN -> submitted(id).withdraw(ANNA, hour(3));
    };
  }
}
