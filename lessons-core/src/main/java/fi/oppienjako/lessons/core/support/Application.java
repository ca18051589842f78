package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An organisation's application for expert support to its project: a description first, then
 * application workshops, then a decision.
 *
 * <p>Immutable; every step gives the next value, which still has to be saved. A step that cannot be
 * taken is refused with an {@link ImpossibleStepException} that says what is possible instead. A
 * draft is seen by its project alone; whatever is decided, nothing of it is lost.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param call what it answers
 * @param programme the programme of the call
 * @param applicant the organisation that applies
 * @param project the work that support is sought for; it owns the application
 * @param name what it is called
 * @param description what the applicant has written
 * @param workshopResults what the application workshops gave
 * @param grant the support granted; there when, and only when, it is granted
 * @param history the states that it went through, beginning with the draft
 * @param openness how widely it is open once it is submitted, never wider than its project
 */
public record Application(
    Id<Application> id,
    int revision,
    Id<Call> call,
    Id<Programme> programme,
    Id<Organisation> applicant,
    Id<Project> project,
    LocalizedText name,
    Description description,
    WorkshopResults workshopResults,
    Optional<Grant> grant,
    History<ApplicationState> history,
    Openness openness)
    implements Aggregate<Application>, Visible, Redactable<Application> {

  /** The applications to a call. */
  public static final Index<Application, Call> BY_CALL = Index.one("call", Application::call);

  /** The applications for a project. */
  public static final Index<Application, Project> BY_PROJECT =
      Index.one("project", Application::project);

  /** The kind of such things. */
  public static final Kind<Application> KIND =
      Kind.of("application", Application.class, BY_CALL, BY_PROJECT);

  /** The kind of session in which a challenge is made more precise before a decision. */
  public static final Term WORKSHOP = Term.of("application-workshop");

  /**
   * Checks.
   *
   * @throws InvalidValueException if the history is not one of possible steps, there is a grant
   *     though none was decided or the other way round, or workshops gave something though it has
   *     not gone on
   */
  public Application {
    requireNonNull(id, "id");
    requireNonNull(call, "call");
    requireNonNull(programme, "programme");
    requireNonNull(applicant, "applicant");
    requireNonNull(project, "project");
    requireNonNull(name, "name");
    requireNonNull(description, "description");
    requireNonNull(workshopResults, "workshopResults");
    requireNonNull(openness, "openness");
    ApplicationState.check(history);
    if (grant.isPresent() != (history.state(ApplicationState.DRAFT) == ApplicationState.GRANTED)) {
      throw new InvalidValueException(Message.of("application.grant-iff-granted"));
    }
    if (!workshopResults.isEmpty()
        && history.entries().stream()
            .noneMatch(entry -> entry.state() == ApplicationState.WORKSHOPS)) {
      throw new InvalidValueException(Message.of("application.results-too-soon"));
    }
  }

  /** A draft by {@code applicant} for {@code project}, describing what the project describes. */
  public static Application begun(
      Id<Application> id,
      Call call,
      Id<Organisation> applicant,
      Project project,
      By by,
      Instant at) {
    return new Application(
        id,
        0,
        call.id(),
        call.programme(),
        applicant,
        project.id(),
        project.name(),
        Description.of(project),
        WorkshopResults.NONE,
        Optional.empty(),
        History.of(ApplicationState.DRAFT, by, at),
        Openness.LAB);
  }

  /** This application, open at {@code level} once it is submitted. */
  public Application openAt(Openness level) {
    return with(copy -> copy.openness = level);
  }

  /** Where it stands. */
  public ApplicationState state() {
    return history.state(ApplicationState.DRAFT);
  }

  /** When and by whom it came to {@code state}; empty if it never did. */
  public Optional<History.Entry<ApplicationState>> entry(ApplicationState state) {
    return history.entries().stream().filter(entry -> entry.state() == state).findFirst();
  }

  /** Whether {@code person} wrote it, handed it in or took it back. */
  public boolean isBy(Id<Person> person) {
    return history.entries().stream()
        .filter(entry -> !entry.state().reachedBy().isDecision())
        .flatMap(entry -> entry.by().stream())
        .anyMatch(by -> by.person().equals(person));
  }

  /** Which required questions of {@code call} are still without an answer. */
  public List<Question> missing(Call call) {
    checkAnswers(call);
    return call.questions().stream()
        .filter(question -> question.required())
        .filter(question -> !description.answers().containsKey(question.id()))
        .toList();
  }

  /**
   * This draft, with {@code answer} to a question of {@code call}, instead of an earlier answer.
   *
   * @throws ImpossibleStepException if it is no draft, or the call does not ask that
   */
  public Application answer(Call call, Id<Question> question, LocalizedText answer) {
    checkAnswers(call);
    if (state() != ApplicationState.DRAFT) {
      throw new ImpossibleStepException(
          Message.of("application.answers-stay", Ref.to(this), state()));
    }
    if (call.question(question).isEmpty()) {
      throw new ImpossibleStepException(
          Message.of(
              "application.not-asked",
              call.id(),
              question,
              call.questions().isEmpty()
                  ? Message.of("application.no-questions")
                  : call.questions().stream().map(Question::id).toList()));
    }
    return with(copy -> copy.description = description.answering(question, answer));
  }

  /**
   * This application, handed in on {@code day}.
   *
   * @throws ImpossibleStepException if it is no draft, the call is not open, or required answers
   *     are missing; the message names all of them
   */
  public Application submit(Call call, LocalDate day, By by, Instant at) {
    checkPossible(ApplicationStep.SUBMIT);
    Readiness.checkSubmission(this, call, day);
    return with(copy -> copy.history = history.then(ApplicationState.SUBMITTED, by, at));
  }

  /**
   * This application, chosen to go on to the application workshops, having been assessed.
   *
   * @throws ImpossibleStepException if it is not at that step, nobody has assessed it, no reason is
   *     given, or {@code by} has a bias towards it, applied with it or is in the team of its
   *     project
   */
  public Application choose(Assessments assessments, By by, Instant at) {
    return decided(ApplicationStep.CHOOSE, assessments, by, at);
  }

  /**
   * This application, not chosen to go on, having been assessed.
   *
   * @throws ImpossibleStepException as {@link #choose} does
   */
  public Application turnDown(Assessments assessments, By by, Instant at) {
    return decided(ApplicationStep.TURN_DOWN, assessments, by, at);
  }

  /**
   * This application, with support granted. What that changes in the project is for {@link
   * Consequences#ofGranting} to say.
   *
   * @throws ImpossibleStepException as {@link #choose} does, and also if the applicant has not
   *     committed itself or took part in no application workshop; the message names both
   */
  public Application grant(Grant granted, Assessments assessments, By by, Instant at) {
    checkDecision(ApplicationStep.GRANT, assessments, by, at);
    Readiness.checkGrant(this);
    return with(
        copy -> {
          copy.grant = Optional.of(granted);
          copy.history = history.then(ApplicationState.GRANTED, by, at);
        });
  }

  /**
   * This application, with support not granted; what the workshops gave stays.
   *
   * @throws ImpossibleStepException as {@link #choose} does
   */
  public Application decline(Assessments assessments, By by, Instant at) {
    return decided(ApplicationStep.DECLINE, assessments, by, at);
  }

  /**
   * This application, taken back by the applicant; what the workshops gave stays.
   *
   * @throws ImpossibleStepException if it has been decided on or taken back before
   */
  public Application withdraw(By by, Instant at) {
    checkPossible(ApplicationStep.WITHDRAW);
    return with(copy -> copy.history = history.then(ApplicationState.WITHDRAWN, by, at));
  }

  /**
   * This application, its challenge made more precise; every version stays. What that changes in
   * the project is for {@link Consequences#ofRefining} to say.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops
   */
  public Application refine(LocalizedText challenge, By by, Instant at) {
    checkInWorkshops(Message.of("application.has.challenge"));
    Challenge refined = description.challenge().refined(challenge, by, at);
    return with(copy -> copy.description = description.facing(refined));
  }

  /**
   * This application, whose applicant took part in {@code workshop}.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops, the session is of
   *     another kind, or the applicant did not take part
   */
  public Application withWorkshop(Session workshop) {
    checkInWorkshops(Message.of("application.has.workshops"));
    if (!workshop.kind().equals(WORKSHOP) || !workshop.bodies().contains(applicant)) {
      throw new ImpossibleStepException(
          Message.of(
              "application.no-workshop",
              workshop.id(),
              workshop.kind(),
              workshop.bodies(),
              id,
              WORKSHOP,
              applicant));
    }
    return with(workshopResults.withWorkshop(workshop.id()));
  }

  /**
   * This application, with {@code who} named as people whom the challenge touches.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops
   */
  public Application withStakeholder(LocalizedText who, By by, Instant at) {
    checkInWorkshops(Message.of("application.has.stakeholders"));
    return with(workshopResults.withStakeholder(new Stakeholder(who, by, at)));
  }

  /**
   * This application, with {@code organisation} named as a partner; once, however often it is.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops
   */
  public Application withPartner(Id<Organisation> organisation, By by, Instant at) {
    checkInWorkshops(Message.of("application.has.partners"));
    return organisation.equals(applicant) || workshopResults.isPartner(organisation)
        ? this
        : with(workshopResults.withPartner(new Commitment(organisation, by, at)));
  }

  /**
   * This application, with {@code organisation} committed to the work; once, however often it is.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops, or the organisation is
   *     neither the applicant nor a partner
   */
  public Application withCommitment(Id<Organisation> organisation, By by, Instant at) {
    checkInWorkshops(Message.of("application.has.commitment"));
    if (!organisation.equals(applicant) && !workshopResults.isPartner(organisation)) {
      throw new ImpossibleStepException(Message.of("application.no-part", organisation, id));
    }
    return workshopResults.isCommitted(organisation)
        ? this
        : with(workshopResults.withCommitment(new Commitment(organisation, by, at)));
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return entry(ApplicationState.SUBMITTED).map(submitted -> openness);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  /** The programme that is applied to, whose desk reads it before the project is in it. */
  @Override
  public Optional<Ref<Programme>> scope() {
    return Optional.of(Programme.KIND.ref(programme));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  /**
   * As those beyond the Lab see it: without the workshops' identifiers, since sessions may be
   * narrower, and without who took which step and why: how widely it was open then is not recorded.
   */
  @Override
  public Application redactedAt(Openness level) {
    return level == Openness.LAB
        ? this
        : with(
            copy -> {
              copy.workshopResults = workshopResults.withoutWorkshops();
              copy.history = history.naming(step -> false);
            });
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return ImmutableMap.<String, List<?>>builder()
        .put("history", history.entries())
        .put("challenge", description.challenge().versions())
        .putAll(workshopResults.parts())
        .build();
  }

  @Override
  public Kind<Application> storedAs() {
    return KIND;
  }

  @Override
  public Application atRevision(int revision) {
    return with(copy -> copy.revision = revision);
  }

  /** The name. */
  @Override
  public String toString() {
    return name.toString();
  }

  private Application decided(ApplicationStep step, Assessments assessments, By by, Instant at) {
    checkDecision(step, assessments, by, at);
    return with(copy -> copy.history = history.then(step.to(), by, at));
  }

  private void checkDecision(ApplicationStep step, Assessments assessments, By by, Instant at) {
    checkPossible(step);
    if (by.reason().isEmpty()) {
      throw new ImpossibleStepException(Message.of("application.needs-reason", id, step));
    }
    Readiness.checkDecision(this, assessments, by, at);
  }

  private void checkPossible(ApplicationStep step) {
    if (!state().possibleSteps().contains(step)) {
      throw ImpossibleStepException.from(Ref.to(this), state(), step, state().possibleSteps());
    }
  }

  void checkAnswers(Call asked) {
    if (!asked.id().equals(call) || !asked.programme().equals(programme)) {
      throw new InvalidValueException(Message.of("application.other-call", id, call, asked.id()));
    }
  }

  void checkIsFor(Project applying) {
    if (!applying.id().equals(project)) {
      throw new InvalidValueException(
          Message.of("application.other-project", id, project, applying.id()));
    }
  }

  private void checkInWorkshops(Message what) {
    if (!state().isInWorkshops()) {
      throw new ImpossibleStepException(
          Message.of("application.not-in-workshops", Ref.to(this), state(), what));
    }
  }

  private Application with(WorkshopResults next) {
    return with(copy -> copy.workshopResults = next);
  }

  private Application with(Consumer<Copy> change) {
    Copy copy = new Copy();
    change.accept(copy);
    return new Application(
        id,
        copy.revision,
        call,
        programme,
        applicant,
        project,
        name,
        copy.description,
        copy.workshopResults,
        copy.grant,
        copy.history,
        copy.openness);
  }

  /** The parts that steps change, to be changed. */
  private final class Copy {
    private int revision = Application.this.revision;
    private Description description = Application.this.description;
    private WorkshopResults workshopResults = Application.this.workshopResults;
    private Optional<Grant> grant = Application.this.grant;
    private History<ApplicationState> history = Application.this.history;
    private Openness openness = Application.this.openness;
  }
}
