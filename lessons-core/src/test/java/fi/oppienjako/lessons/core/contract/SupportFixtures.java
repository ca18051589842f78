package fi.oppienjako.lessons.core.contract;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.OutputKind;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.ApplicationState;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Assessments;
import fi.oppienjako.lessons.core.support.Booking;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Criterion;
import fi.oppienjako.lessons.core.support.Engagement;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.support.Grant;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.core.support.Scores;
import fi.oppienjako.lessons.core.support.TargetApplicants;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What expert support keeps: calls, applications in every state, assessments, experts, outputs.
 *
 * <p>By hand, a call and an application to it, as far as wanted: Anna applies, Bo assesses, Cleo
 * decides. By number, all kinds with all their parts.
 */
public final class SupportFixtures {

  public static final By CLEO = By.by(Id.of("cleo"));
  public static final Id<Organisation> TOWN = Id.of("town");
  public static final Id<Organisation> SCHOOL = Id.of("school");
  public static final Id<Question> WHO = Id.of("who");
  public static final Id<Question> WHY = Id.of("why");
  public static final Id<Question> MORE = Id.of("more");
  public static final Id<Criterion> NEED = Id.of("need");
  public static final Id<Criterion> USE = Id.of("use");

  public static final Call CALL =
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

  public static final Grant GRANT = new Grant(april(1, 30), 12);

  private static final long SEED = 2026;
  private static final Id<Question> QUESTION = Id.of("why-now");
  private static final Id<Criterion> CRITERION = Id.of("need");
  private static final By APPLICANT = By.by(Id.of("person-applying"));
  private static final By ASSESSOR = By.by(Id.of("person-assessing"));
  private static final By DECIDER = By.by(Id.of("person-deciding"));

  private SupportFixtures() {}

  public static DateRange april(int first, int last) {
    return DateRange.between(LocalDate.of(2026, 4, first), LocalDate.of(2026, 4, last));
  }

  public static Project project(String id) {
    return Fixtures.project(id).withParties(List.of(new Party(TOWN, Party.LEAD, DateRange.ALWAYS)));
  }

  public static Application draft(String id) {
    return Application.begun(Id.of(id), CALL, TOWN, project("project-" + id), ANNA, NOON);
  }

  public static Application submitted(String id) {
    return draft(id)
        .answer(CALL, WHO, text("Residents"))
        .answer(CALL, WHY, text("The desk is full"))
        .submit(CALL, TODAY, ANNA, hour(1));
  }

  public static Scores scores(int need, int use, int hour) {
    return new Scores(Map.of(NEED, need, USE, use), Optional.of(text("Clear")), hour(hour));
  }

  public static Assessment assessment(Application application, String assessor, Scores scores) {
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

  /** By Bo alone. */
  public static Assessments assessed(Application application) {
    return Assessments.of(
        application,
        applying(application),
        CALL,
        List.of(assessment(application, "bo", scores(4, 2, 2))));
  }

  /** Chosen, before its first workshop. */
  public static Application inWorkshops(String id) {
    Application submitted = submitted(id);
    return submitted.choose(assessed(submitted), CLEO.because("A clear challenge"), hour(3));
  }

  public static Session workshop(String id) {
    return workshop(Id.of(id), project("project-a"), TOWN, text("Workshop " + id));
  }

  /** Ready to be decided on. */
  public static Application worked(String id) {
    return inWorkshops(id)
        .withWorkshop(workshop("workshop-1"))
        .refine(text("Nobody owns the guidance"), BO, hour(4))
        .withStakeholder(text("People at the desk"), BO, hour(5))
        .withPartner(SCHOOL, BO, hour(6))
        .withCommitment(TOWN, ANNA, hour(7));
  }

  public static Application granted(String id) {
    Application worked = worked(id);
    return worked.grant(GRANT, assessed(worked), CLEO.because("Many could use it"), hour(8));
  }

  public static Application notGranted(String id) {
    Application worked = worked(id);
    return worked.decline(assessed(worked), CLEO.because("Too few experts"), hour(8));
  }

  /** The application in that state, each step an hour after the one before. */
  public static Application in(ApplicationState state, String id) {
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

  /** Call number {@code n}, 0 or more. */
  public static Call call(int n) {
    return call(n, new Words(SEED, n));
  }

  private static Call call(int n, Words words) {
    Call call =
        Call.of(
                Fixtures.id("call", n),
                Fixtures.id("programme", n % 3),
                words.text(3),
                n % 2 == 0 ? DateRange.ALWAYS : DateRange.between(TODAY, TODAY.plusDays(n)))
            .asking(
                Question.required(QUESTION, words.text(5)),
                Question.optional(Id.of("else"), words.text(5)))
            .assessedBy(
                new Criterion(CRITERION, words.text(2), 5),
                new Criterion(Id.of("use"), words.text(2), 1 + n));
    return n % 3 == 0
        ? call
        : call.withTargetApplicants(
            new TargetApplicants(
                Set.of(OrganisationKind.MUNICIPALITY, OrganisationKind.AGENCY),
                List.of(words.text(9), words.text(4))));
  }

  /** Each state at each level in any 28 in a row. */
  public static Application application(int n) {
    return application(n, new Words(SEED, n));
  }

  private static Application application(int n, Words words) {
    ApplicationState state = List.of(ApplicationState.values()).get(n % 7);
    return in(state, n, words).openAt(Fixtures.level(n / 7));
  }

  /** Assessment number {@code n}, 0 or more. */
  public static Assessment assessment(int n) {
    return assessment(n, new Words(SEED, n));
  }

  private static Assessment assessment(int n, Words words) {
    Call call = call(2, words);
    // every seventh application of these fixtures is a draft, which nobody can assess
    Application application = submitted(n % 7 == 0 ? n + 1 : n, call, words);
    Assessment asked =
        Assessment.asked(
            Fixtures.id("assessment", n),
            application,
            applying(application),
            ASSESSOR.person(),
            words.perhapsBecause(),
            words.later());
    return switch (n % 4) {
      case 0 -> asked;
      case 1 -> give(asked, application, call, words);
      case 2 -> give(give(asked, application, call, words), application, call, words);
      default -> give(asked, application, call, words).biased(words.because(), words.later());
    };
  }

  /** Expert number {@code n}, 0 or more. */
  public static Expert expert(int n) {
    return expert(n, new Words(SEED, n));
  }

  private static Expert expert(int n, Words words) {
    Expert expert =
        Expert.of(
            Fixtures.id("expert", n),
            Fixtures.id("programme", n % 3),
            Id.of("person-" + n),
            n % 2 == 0 ? Engagement.STAFF : Engagement.TENDERED,
            words.themes());
    for (int month = 0; month < n % 4; month++) {
      DateRange days =
          DateRange.between(TODAY.plusMonths(month), TODAY.plusMonths(month + 1L).minusDays(1));
      expert =
          expert
              .available(days, 10)
              .booked(
                  Booking.of(
                      Id.of("booking-" + month),
                      Fixtures.id("project", n % 3 + 4 * month),
                      days,
                      1 + words.below(9),
                      words.perhapsBecause(),
                      words.later()));
    }
    return n % 4 == 3
        ? expert.released(Id.of("booking-1"), words.because(), words.later())
        : expert;
  }

  /** Output number {@code n}, 0 or more. */
  public static Output output(int n) {
    return output(n, new Words(SEED, n));
  }

  private static Output output(int n, Words words) {
    Output output =
        new Output(
            Fixtures.id("output", n),
            0,
            Fixtures.projectId(n),
            n % 2 == 0 ? OutputKind.CONCEPT : OutputKind.SERVICE_PATH,
            words.text(4),
            n % 4 == 0 ? Optional.empty() : Optional.of(date(n)),
            Optional.empty(),
            Fixtures.level(n));
    return n % 3 == 0 ? output : output.foundAt(URI.create("https://example.org/outputs/" + n));
  }

  private static PartialDate date(int n) {
    LocalDate day = TODAY.plusDays(n);
    return switch (n % 4) {
      case 1 -> PartialDate.of(day.getYear());
      case 2 -> PartialDate.of(YearMonth.from(day));
      default -> PartialDate.of(day);
    };
  }

  private static Application in(ApplicationState state, int n, Words words) {
    Call call = call(2, words);
    return switch (state) {
      case DRAFT -> draft(n, call, words);
      case SUBMITTED -> submitted(n, call, words);
      case WORKSHOPS -> worked(n, call, words);
      case NOT_CHOSEN -> {
        Application submitted = submitted(n, call, words);
        yield submitted.turnDown(assessed(submitted, call, words), because(words), words.later());
      }
      case GRANTED -> {
        Application worked = worked(n, call, words);
        yield worked.grant(
            new Grant(DateRange.between(TODAY, TODAY.plusDays(n)), 1 + n),
            assessed(worked, call, words),
            because(words),
            words.later());
      }
      case NOT_GRANTED -> {
        Application worked = worked(n, call, words);
        yield worked.decline(assessed(worked, call, words), because(words), words.later());
      }
      case WITHDRAWN ->
          submitted(n, call, words).withdraw(APPLICANT.because("later"), words.later());
    };
  }

  /** The project that applies, with nobody in its team. */
  private static Project applying(Application application) {
    return Project.of(
        application.project(), application.name(), application.description().challenge());
  }

  private static Application draft(int n, Call call, Words words) {
    return Application.begun(
            Fixtures.id("application", n),
            call,
            Fixtures.id("organisation", n % 9),
            Fixtures.STANDARD.project(n % Fixtures.PROJECTS),
            APPLICANT,
            words.later())
        .answer(call, QUESTION, words.text(7));
  }

  private static Application submitted(int n, Call call, Words words) {
    return draft(n, call, words).submit(call, TODAY, APPLICANT, words.later());
  }

  private static Application worked(int n, Call call, Words words) {
    Application submitted = submitted(n, call, words);
    return submitted
        .choose(assessed(submitted, call, words), because(words), words.later())
        .withWorkshop(
            workshop(
                Fixtures.id("session", n % Fixtures.PROJECTS),
                Fixtures.STANDARD.project(n % Fixtures.PROJECTS),
                submitted.applicant(),
                words.text(2)))
        .refine(words.text(9), words.perhapsBecause(), words.later())
        .withStakeholder(words.text(3), words.by(), words.later())
        .withStakeholder(words.text(3), words.by(), words.later())
        .withPartner(Id.of("organisation-partner"), words.by(), words.later())
        .withCommitment(submitted.applicant(), APPLICANT, words.later());
  }

  private static Assessments assessed(Application application, Call call, Words words) {
    Assessment asked =
        Assessment.asked(
            Id.of("assessment"),
            application,
            applying(application),
            ASSESSOR.person(),
            words.by(),
            words.later());
    return Assessments.of(
        application, applying(application), call, List.of(give(asked, application, call, words)));
  }

  private static Assessment give(
      Assessment asked, Application application, Call call, Words words) {
    Scores scores =
        new Scores(
            Map.of(CRITERION, words.below(6), Id.of("use"), words.below(3)),
            words.chance(50) ? Optional.of(words.text(6)) : Optional.empty(),
            words.later());
    return asked.give(application, applying(application), call, scores, ASSESSOR);
  }

  private static Session workshop(
      Id<Session> id, Project project, Id<Organisation> organisation, LocalizedText name) {
    return Session.of(id, project, name, TODAY)
        .as(Application.WORKSHOP, Openness.LAB, Set.of())
        .joinedBy(organisation);
  }

  private static By because(Words words) {
    return DECIDER.because(words.sentence(6));
  }
}
