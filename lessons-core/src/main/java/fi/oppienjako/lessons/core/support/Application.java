package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Ref;
import java.util.Collection;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A body's application for expert support to its project: a description first, then application
 * workshops, then a decision.
 *
 * <p>Immutable; every step gives the next value, which still has to be saved. A step that cannot be
 * taken is refused with an {@link ImpossibleStepException} that says what is possible instead. A
 * draft is seen by its project alone; whatever is decided, nothing of it is lost.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param call what it answers
 * @param applicant the body that applies
 * @param project the work that support is sought for; it owns the application
 * @param name what it is called
 * @param description what the applicant tells in writing
 * @param groundwork what the application workshops gave
 * @param grant the support granted; there when, and only when, it is granted
 * @param handling the steps taken so far
 * @param openness how widely it is open once it is submitted, never wider than its project
 */
public record Application(
    Id<Application> id,
    int revision,
    Id<Call> call,
    Id<Organisation> applicant,
    Id<Project> project,
    LocalizedText name,
    Description description,
    WorkshopResults groundwork,
    Optional<Grant> grant,
    Handling handling,
    Openness openness)
    implements Aggregate<Application>, Visible, Redactable<Application> {

  /** The kind of such things. */
  public static final Kind<Application> KIND = Kind.of("application", Application.class);

  /** The kind of session in which a challenge is made more precise before a decision. */
  public static final Term WORKSHOP = Term.of("application-workshop");

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if there is a grant though none was decided, or the other way
   *     round, or if there is groundwork though it has not gone on
   */
  public Application {
    requireNonNull(id, "id");
    requireNonNull(call, "call");
    requireNonNull(applicant, "applicant");
    requireNonNull(project, "project");
    requireNonNull(name, "name");
    requireNonNull(description, "description");
    requireNonNull(groundwork, "groundwork");
    requireNonNull(openness, "openness");
    if (grant.isPresent() != (handling.state() == ApplicationState.GRANTED)) {
      throw new IllegalArgumentException(
          "an application that is granted, and no other, says what is granted");
    }
    if (!groundwork.isEmpty() && handling.record(ApplicationStep.CHOOSE).isEmpty()) {
      throw new IllegalArgumentException(
          "an application that has not gone on has no groundwork from workshops");
    }
  }

  /** A draft by {@code applicant} for {@code project}, telling what the project tells. */
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
        applicant,
        project.id(),
        project.name(),
        Description.of(project),
        WorkshopResults.NONE,
        Optional.empty(),
        Handling.begun(by, at),
        Openness.LAB);
  }

  /** This application, open at {@code level} once it is submitted. */
  public Application openAt(Openness level) {
    return copy(description, groundwork, grant, handling, level);
  }

  /** Where it stands. */
  public ApplicationState state() {
    return handling.state();
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
      throw refused(
          "so its answers stay as they are; in application workshops the challenge can be made more precise");
    }
    if (call.question(question).isEmpty()) {
      throw new ImpossibleStepException(
          "call '%s' does not ask '%s'; it asks %s"
              .formatted(
                  call.id(),
                  question,
                  call.questions().isEmpty()
                      ? "nothing, so it can be handed in without answers"
                      : call.questions().stream().map(Question::id).toList()));
    }
    return copy(description.answering(question, answer), groundwork, grant, handling, openness);
  }

  /**
   * It is handed in on {@code day}.
   *
   * @throws ImpossibleStepException if it is no draft, the call is not open, or required answers
   *     are missing; the message tells all of them
   */
  public Application submit(Call call, LocalDate day, By by, Instant at) {
    Handling next = handling.after(id, ApplicationStep.SUBMIT, by, at);
    Readiness.checkSubmission(this, call, day);
    return handled(next);
  }

  /** It is chosen to go on to the application workshops, having been assessed. */
  public Application choose(Assessments assessments, By by, Instant at) {
    return handled(decided(ApplicationStep.CHOOSE, assessments, by, at));
  }

  /** It is not chosen to go on, having been assessed. */
  public Application turnDown(Assessments assessments, By by, Instant at) {
    return handled(decided(ApplicationStep.TURN_DOWN, assessments, by, at));
  }

  /**
   * Support is granted.
   *
   * @throws ImpossibleStepException also if the applicant has not committed itself or took part in
   *     no application workshop; the message tells both
   */
  public Application grant(Grant granted, Assessments assessments, By by, Instant at) {
    Handling next = decided(ApplicationStep.GRANT, assessments, by, at);
    Readiness.checkGrant(this);
    return copy(description, groundwork, Optional.of(granted), next, openness);
  }

  /** Support is not granted; what the workshops gave stays. */
  public Application decline(Assessments assessments, By by, Instant at) {
    return handled(decided(ApplicationStep.DECLINE, assessments, by, at));
  }

  /** The applicant takes it back; what the workshops gave stays. */
  public Application withdraw(By by, Instant at) {
    return handled(handling.after(id, ApplicationStep.WITHDRAW, by, at));
  }

  /**
   * The challenge is made more precise; every version is kept.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops
   */
  public Application refine(LocalizedText challenge, By by, Instant at) {
    checkInWorkshops("the challenge made more precise");
    return copy(
        description.facing(description.challenge().refined(challenge, by, at)),
        groundwork,
        grant,
        handling,
        openness);
  }

  /**
   * The applicant took part in {@code workshop}.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops, the session is of
   *     another kind, or the applicant did not take part
   */
  public Application workedIn(Session workshop) {
    checkInWorkshops("application workshops recorded");
    if (!workshop.kind().equals(WORKSHOP) || !workshop.bodies().contains(applicant)) {
      throw new ImpossibleStepException(
          "session '%s' is of the kind %s, with %s, so it is no application workshop of '%s'; name a session of the kind %s in which '%s' took part"
              .formatted(
                  workshop.id(), workshop.kind(), workshop.bodies(), id, WORKSHOP, applicant));
    }
    return grounded(groundwork.withWorkshop(workshop.id()));
  }

  /** {@code who} is named as people whom the challenge touches; possible from the workshops on. */
  public Application touching(LocalizedText who, By by, Instant at) {
    checkInWorkshops("those whom it touches named");
    return grounded(groundwork.withStakeholder(new Stakeholder(who, by, at)));
  }

  /** {@code body} is named as a partner; possible from the workshops on. */
  public Application partnering(Id<Organisation> body, By by, Instant at) {
    checkInWorkshops("partners named");
    return body.equals(applicant) || groundwork.isPartner(body)
        ? this
        : grounded(groundwork.withPartner(new Commitment(body, by, at)));
  }

  /**
   * {@code body} commits itself to the work.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops, or the body is neither
   *     the applicant nor a partner
   */
  public Application committing(Id<Organisation> body, By by, Instant at) {
    checkInWorkshops("a commitment recorded");
    if (!body.equals(applicant) && !groundwork.isPartner(body)) {
      throw new ImpossibleStepException(
          "'%s' has no part in application '%s' to commit itself to; name it as a partner first"
              .formatted(body, id));
    }
    return groundwork.isCommitted(body)
        ? this
        : grounded(groundwork.withCommitment(new Commitment(body, by, at)));
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return handling.record(ApplicationStep.SUBMIT).map(submitted -> openness);
  }

  @Override
  public Optional<Id<Project>> ownedBy() {
    return Optional.of(project);
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  /** Without the workshops' identifiers for those beyond the Lab: sessions may be narrower. */
  @Override
  public Application redactedFor(Viewer reader) {
    return reader.isInside(this) || reader.reaches(Openness.LAB)
        ? this
        : grounded(groundwork.withoutWorkshops());
  }

  @Override
  public boolean isSuccessorOf(Application kept) {
    return groundwork.goesOnFrom(kept.groundwork)
        && Added.onto(kept.handling.history(), handling.history())
        && Added.onto(kept.description.challenge().versions(), description.challenge().versions());
  }

  @Override
  public Kind<Application> storedAs() {
    return KIND;
  }

  @Override
  public Application atRevision(int revision) {
    return new Application(
        id,
        revision,
        call,
        applicant,
        project,
        name,
        description,
        groundwork,
        grant,
        handling,
        openness);
  }

  /** The name. */
  @Override
  public String toString() {
    return name.toString();
  }

  private Handling decided(ApplicationStep step, Assessments assessments, By by, Instant at) {
    Handling next = handling.after(id, step, by, at);
    Readiness.checkDecision(this, assessments, by);
    return next;
  }

  private void checkAnswers(Call asked) {
    if (!asked.id().equals(call)) {
      throw new IllegalArgumentException(
          "application '%s' answers call '%s', not '%s'".formatted(id, call, asked.id()));
    }
  }

  private void checkInWorkshops(String what) {
    if (!state().isInWorkshops()) {
      throw refused(
          "so it cannot have %s; that is done from the application workshops on".formatted(what));
    }
  }

  private ImpossibleStepException refused(String sequel) {
    return new ImpossibleStepException(
        "application '%s' is in the state '%s', %s".formatted(id, state().key(), sequel));
  }

  private Application handled(Handling next) {
    return copy(description, groundwork, grant, next, openness);
  }

  private Application grounded(WorkshopResults next) {
    return copy(description, next, grant, handling, openness);
  }

  private Application copy(
      Description description,
      WorkshopResults groundwork,
      Optional<Grant> grant,
      Handling handling,
      Openness openness) {
    return new Application(
        id,
        revision,
        call,
        applicant,
        project,
        name,
        description,
        groundwork,
        grant,
        handling,
        openness);
  }
}
