package fi.oppienjako.lessons.core.support;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.loop.Planning;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.review.Rule;
import fi.oppienjako.lessons.core.review.Rules;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Expert support: apply at a low threshold, make the challenge precise in workshops, get experts
 * for a fixed period instead of money, and share what was learned.
 *
 * <pre>{@code
 * ExpertSupport support = sharing.expertSupport();
 * Application draft = support.apply(call, town, project, by(anna));
 * Application submitted = support.submit(draft, by(anna));
 * Assessment asked = support.ask(submitted, bo, by(cleo));
 * support.assess(asked, Map.of(need, 4), "Clear", by(bo));
 * Application chosen = support.choose(submitted, by(cleo).because("Many share it"));
 * }</pre>
 *
 * <p>Every verb that changes something says by whom, is done wholly or not at all, and returns what
 * is stored now. Besides what it says itself, it throws {@link NotPermittedException} if the policy
 * refuses, {@link NotFoundException} if one of the things is not stored, and {@link
 * StaleRevisionException} if somebody else has changed the thing in the meantime. Every query takes
 * a viewer and returns nothing that this viewer may not see. Thread-safe as far as its store is.
 */
public final class ExpertSupport {

  private static final int LIMIT = 20;

  private final Context context;
  private final Experts experts;

  /** Creates the entry point; users get it from {@code LessonSharing.expertSupport()}. */
  public ExpertSupport(Context context) {
    this.context = context;
    this.experts = new Experts(context);
  }

  /** The experts: who can give how many days, and to whom they are promised. */
  public Experts experts() {
    return experts;
  }

  // Apply

  /**
   * Begins an application of {@code applicant}, which takes part in {@code project}.
   *
   * @throws ImpossibleStepException if it takes no part in the project
   */
  public Application apply(Call call, Organisation applicant, Project project, By by) {
    return context.write(
        project,
        SupportVerb.APPLICATION_BEGIN,
        by,
        (applying, at, work) -> {
          if (applying.parties().stream()
              .noneMatch(party -> party.organisation().equals(applicant.id()))) {
            throw new ImpossibleStepException(
                Message.of("application.takes-no-part", applicant.id(), applying.id()));
          }
          return work.save(
              Application.begun(
                  context.newId(),
                  work.get(Call.KIND, call.id()),
                  applicant.id(),
                  applying,
                  by,
                  at));
        });
  }

  /**
   * Answers a question of the call in {@code draft}, instead of an earlier answer.
   *
   * @throws ImpossibleStepException if it is no draft, or the call does not ask that
   */
  public Application answer(Application draft, Id<Question> question, String answer, By by) {
    return context.change(
        draft,
        SupportVerb.APPLICATION_ANSWER,
        by,
        (stored, at, work) ->
            stored.answer(work.get(Call.KIND, stored.call()), question, context.text(answer)));
  }

  /**
   * Lists the required questions that {@code application} has not answered yet.
   *
   * @throws NotFoundException if {@code viewer} may not see it
   */
  public List<Question> missing(Application application, Viewer viewer) {
    return read(
        application, viewer, (seen, stored) -> stored.missing(seen.get(Call.KIND, stored.call())));
  }

  /**
   * Hands {@code draft} in today.
   *
   * @throws ImpossibleStepException if it is no draft, the call is not open, or required answers
   *     are missing
   */
  public Application submit(Application draft, By by) {
    return context.change(
        draft,
        SupportVerb.APPLICATION_SUBMIT,
        by,
        (stored, at, work) ->
            stored.submit(work.get(Call.KIND, stored.call()), context.today(), by, at));
  }

  /**
   * Opens {@code application} at {@code level}, which counts once it is submitted.
   *
   * @throws TooWidelyOpenException if its project is not open that widely
   */
  public Application open(Application application, Openness level, By by) {
    return context.change(
        application, SupportVerb.APPLICATION_OPEN, by, (stored, at, work) -> stored.openAt(level));
  }

  /**
   * Takes {@code application} back; what the workshops gave stays.
   *
   * @throws ImpossibleStepException if it has been decided on or taken back before
   */
  public Application withdraw(Application application, By by) {
    return context.change(
        application,
        SupportVerb.APPLICATION_WITHDRAW,
        by,
        (stored, at, work) -> stored.withdraw(by, at));
  }

  // Application workshops

  /**
   * Records that the applicant took part in {@code workshop}.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops, the session is of
   *     another kind, or the applicant did not take part
   */
  public Application recordWorkshop(Application application, Session workshop, By by) {
    return context.change(
        application,
        SupportVerb.APPLICATION_RECORD_WORKSHOP,
        by,
        (stored, at, work) -> stored.withWorkshop(work.get(Session.KIND, workshop.id())));
  }

  /**
   * Makes the challenge more precise, in the application and in its project; all versions stay.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops
   */
  public Application refine(Application application, String challenge, By by) {
    return context.change(
        application,
        SupportVerb.APPLICATION_REFINE,
        by,
        (stored, at, work) -> {
          Application refined = stored.refine(context.text(challenge), by, at);
          Project project = work.get(Project.KIND, stored.project());
          work.save(Consequences.ofRefining(refined, project));
          return refined;
        });
  }

  /**
   * Names people whom the challenge touches, never by their own names.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops
   */
  public Application addStakeholder(Application application, String who, By by) {
    return context.change(
        application,
        SupportVerb.APPLICATION_ADD_STAKEHOLDER,
        by,
        (stored, at, work) -> stored.withStakeholder(context.text(who), by, at));
  }

  /**
   * Names an organisation that takes part.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops
   */
  public Application addPartner(Application application, Organisation partner, By by) {
    return context.change(
        application,
        SupportVerb.APPLICATION_ADD_PARTNER,
        by,
        (stored, at, work) -> stored.withPartner(partner.id(), by, at));
  }

  /**
   * Records that {@code organisation} commits itself to the work.
   *
   * @throws ImpossibleStepException if it has not gone on to the workshops, or the organisation is
   *     neither the applicant nor a partner
   */
  public Application addCommitment(Application application, Organisation organisation, By by) {
    return context.change(
        application,
        SupportVerb.APPLICATION_ADD_COMMITMENT,
        by,
        (stored, at, work) -> stored.withCommitment(organisation.id(), by, at));
  }

  // Assess and decide

  /**
   * Asks {@code assessor} to assess {@code application}; who was asked before is not asked again.
   *
   * @throws ImpossibleStepException if no decision on it is to come, or the assessor applied with
   *     it or is in the team of its project
   */
  public Assessment ask(Application application, Person assessor, By by) {
    return context.write(
        application,
        SupportVerb.APPLICATION_ASK,
        by,
        (stored, at, work) -> {
          Assessment asked = asked(work, stored, assessor, by);
          return asked.revision() == 0 ? work.save(asked) : asked;
        });
  }

  /**
   * Records that {@code assessor} has a bias, for the reason in {@code by}, and so does not assess
   * {@code application}, asked or not.
   *
   * @throws ImpossibleStepException if no reason is given, a bias was declared before, or the
   *     assessor cannot be {@linkplain #ask asked}
   */
  public Assessment declareBias(Application application, Person assessor, By by) {
    return context.write(
        application,
        SupportVerb.APPLICATION_DECLARE_BIAS,
        by,
        (stored, at, work) -> work.save(asked(work, stored, assessor, by).biased(by, at)));
  }

  /**
   * Gives what {@code assessment} asks for; earlier points stay on record.
   *
   * @throws ImpossibleStepException if somebody else gives them, the assessor has a bias or is in
   *     the team of the project, no decision is to come, or the points do not fit the criteria
   */
  public Assessment assess(
      Assessment assessment, Map<Id<Criterion>, Integer> points, String comment, By by) {
    return context.change(
        assessment,
        SupportVerb.ASSESSMENT_GIVE,
        by,
        (stored, at, work) -> {
          Application assessed = work.get(Application.KIND, stored.application());
          return stored.give(
              assessed,
              work.get(Project.KIND, assessed.project()),
              work.get(Call.KIND, assessed.call()),
              new Scores(points, Optional.of(context.text(comment)), at),
              by);
        });
  }

  /**
   * Returns the assessments of {@code application} together, as far as {@code viewer} may see them.
   *
   * @throws NotFoundException if {@code viewer} may not see the application
   */
  public Assessments assessments(Application application, Viewer viewer) {
    return read(application, viewer, (seen, stored) -> Assessments.in(seen, stored));
  }

  /**
   * Finds what {@code application} resembles; the 20 most alike of each kind at the most.
   *
   * @throws NotFoundException if {@code viewer} may not see the application
   */
  public SimilarWork resembling(Application application, Viewer viewer) {
    return read(application, viewer, (seen, stored) -> SimilarWork.in(seen, stored, LIMIT));
  }

  /**
   * Lets {@code application} go on to the workshops, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it cannot be decided on now, nobody has assessed it, no
   *     reason is given, or whoever decides has a bias, applied with it or is in the team of its
   *     project
   */
  public Application choose(Application application, By by) {
    return context.change(
        application,
        SupportVerb.APPLICATION_CHOOSE,
        by,
        (stored, at, work) -> stored.choose(Assessments.in(work, stored), by, at));
  }

  /**
   * Does not let {@code application} go on, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException as {@link #choose} does
   */
  public Application turnDown(Application application, By by) {
    return context.change(
        application,
        SupportVerb.APPLICATION_TURN_DOWN,
        by,
        (stored, at, work) -> stored.turnDown(Assessments.in(work, stored), by, at));
  }

  /**
   * Grants support for the reason in {@code by}: the project joins the programme that gives it, if
   * it is in none, and the partners take part in it.
   *
   * @throws ImpossibleStepException as {@link #choose} does, or if the applicant has been to no
   *     workshop or has not committed itself, or if the call has granted the project some of the
   *     same days
   */
  public Application grant(Application application, Grant grant, By by) {
    return context.change(
        application,
        SupportVerb.APPLICATION_GRANT,
        by,
        (stored, at, work) -> {
          Application granted = stored.grant(grant, Assessments.in(work, stored), by, at);
          Call call = work.get(Call.KIND, stored.call());
          Project project = work.get(Project.KIND, stored.project());
          work.save(
              Consequences.ofGranting(
                  granted,
                  call,
                  project,
                  work.all(Application.KIND).where(Application.BY_PROJECT, project.id()).toList()));
          return granted;
        });
  }

  /**
   * Does not grant support, for the reason in {@code by}; what the workshops gave stays.
   *
   * @throws ImpossibleStepException as {@link #choose} does
   */
  public Application decline(Application application, By by) {
    return context.change(
        application,
        SupportVerb.APPLICATION_DECLINE,
        by,
        (stored, at, work) -> stored.decline(Assessments.in(work, stored), by, at));
  }

  // The design process and lessons

  /**
   * Reviews the plan of {@code project} by the standard rules and for the two halves.
   *
   * @throws NotFoundException if there is no plan that {@code viewer} may see
   */
  public Review review(Project project, Viewer viewer) {
    Rules rules = Rules.standard();
    for (Rule rule : DoubleDiamond.USUAL.rules()) {
      rules = rules.with(rule);
    }
    return new Planning(context).review(project, rules, viewer);
  }

  /** Lists who presented which lessons at the morning coffees of {@code programme}, in order. */
  public List<Presentation> morningCoffees(Programme programme, Viewer viewer) {
    return context
        .store()
        .<List<Presentation>>read(
            viewer, seen -> Presentation.in(seen, programme.id(), Presentation.MORNING_COFFEE));
  }

  /**
   * Lists the projects that fell out of the rhythm of the morning coffees, longest silent first.
   *
   * @throws NotFoundException if the programme is not stored
   */
  public List<MissedSharing> missedSharings(Programme programme, Viewer viewer) {
    return context
        .store()
        .<List<MissedSharing>>read(
            viewer,
            seen ->
                MissedSharing.in(
                    seen, programme.id(), Presentation.MORNING_COFFEE, context.today()));
  }

  private <T> T read(
      Application application, Viewer viewer, BiFunction<Snapshot, Application, T> question) {
    return context
        .store()
        .read(viewer, seen -> question.apply(seen, seen.get(Application.KIND, application.id())));
  }

  /** The assessment that {@code assessor} was asked for, or a new one that is not saved yet. */
  private Assessment asked(Snapshot work, Application assessed, Person assessor, By by) {
    return Assessments.in(work, assessed).all().stream()
        .filter(one -> one.assessor().equals(assessor.id()))
        .findFirst()
        .orElseGet(
            () ->
                Assessment.asked(
                    context.newId(),
                    assessed,
                    work.get(Project.KIND, assessed.project()),
                    assessor.id(),
                    by,
                    context.now()));
  }
}
