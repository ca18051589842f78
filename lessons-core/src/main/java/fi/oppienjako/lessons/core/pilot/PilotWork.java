package fi.oppienjako.lessons.core.pilot;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.loop.Planning;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entry point for pilots: ideas and pilots by equals, support along the way, rooting, surveys,
 * and what they add up to.
 *
 * <pre>{@code
 * PilotWork work = sharing.pilotWork();
 * Idea idea = work.idea(project, Term.of("customers"), "Coffee on screen every morning", by);
 * Trial trial = Trial.of(name, aim, monday, friday).measuredBy(mornings);
 * Pilot pilot = work.tryIdea(work.plan(project, town, trial, by), idea, by);
 * pilot = work.addParticipants(pilot, Term.of("customers"), 7, by);
 * pilot = work.evaluate(pilot, "Seven came back every morning", by);
 * Rooting rooting = work.rooting().begin(project, "Coffee on screen", Set.of(pilot), by);
 * }</pre>
 *
 * <p>Each verb is refused with a {@link NotPermittedException} if the access policy forbids it,
 * with a {@link NotFoundException} if something that it names is not stored, and with a {@link
 * StaleRevisionException} if somebody else has changed the thing in the meantime. What begins is
 * open to its project alone, at the Lab; {@code open} widens that. Thread-safe as far as its store
 * is.
 */
public final class PilotWork {

  private final Context context;
  private final PilotSteps steps;

  /** Creates an instance; {@code LessonSharing.pilotWork()} is the usual way to get one. */
  public PilotWork(Context context) {
    this.context = context;
    this.steps = new PilotSteps(context);
  }

  /** The verbs that make tried solutions a lasting part of the work. */
  public RootingWork rooting() {
    return new RootingWork(context);
  }

  /** The verbs that ask participants before and after. */
  public SurveyWork surveys() {
    return new SurveyWork(context);
  }

  // Ideas

  /**
   * Records an idea that somebody in {@code group} had.
   *
   * @throws NotFoundException if the project is not stored
   */
  public Idea idea(Project project, Term group, String text, By by) {
    return idea(project, group, context.text(text), by);
  }

  /**
   * Records an idea that somebody in {@code group} had, in one or more languages.
   *
   * @throws NotFoundException if the project is not stored
   */
  public Idea idea(Project project, Term group, LocalizedText text, By by) {
    return steps.begin(
        project,
        PilotVerb.IDEA_RECORD,
        by,
        (id, stored, at, work) -> Idea.of(id, stored, group, text, by, at));
  }

  /**
   * Opens {@code idea} at {@code level}.
   *
   * @throws TooWidelyOpenException if its project is not open that widely
   * @throws ImpossibleStepException if it is open more widely already
   */
  public Idea open(Idea idea, Openness level, By by) {
    return steps.open(idea, PilotVerb.IDEA_OPEN, level, by, Idea::openAt);
  }

  // Pilots

  /**
   * Plans a pilot in the work of {@code organisation}.
   *
   * @throws NotFoundException if the project or the organisation is not stored
   */
  public Pilot plan(Project project, Organisation organisation, Trial trial, By by) {
    return steps.begin(
        project,
        PilotVerb.PILOT_PLAN,
        by,
        (id, stored, at, work) ->
            Pilot.planned(id, stored, work.get(Organisation.KIND, organisation.id()).id(), trial));
  }

  /**
   * Says that {@code pilot} tries {@code idea}.
   *
   * @throws TooWidelyOpenException if the idea is not open as widely as the pilot
   * @throws ImpossibleStepException if the pilot has been evaluated
   */
  public Pilot tryIdea(Pilot pilot, Idea idea, By by) {
    return context.change(
        pilot,
        PilotVerb.PILOT_TRY_IDEA,
        by,
        (stored, at, work) -> stored.trying(work.get(Idea.KIND, idea.id())));
  }

  /**
   * Says what {@code later} took from the evaluation of {@code earlier}.
   *
   * @throws TooWidelyOpenException if the earlier pilot is not open as widely as the later one
   * @throws ImpossibleStepException if the earlier pilot has not been evaluated, or the later one
   *     has
   */
  public Pilot buildOn(Pilot later, Pilot earlier, String taken, By by) {
    return context.change(
        later,
        PilotVerb.PILOT_BUILD_ON,
        by,
        (stored, at, work) ->
            stored.buildingOn(work.get(Pilot.KIND, earlier.id()), context.text(taken), by, at));
  }

  /**
   * Replaces what {@code pilot} tries, for how long and by what it is judged.
   *
   * @throws ImpossibleStepException if it has been evaluated
   */
  public Pilot replan(Pilot pilot, Trial trial, By by) {
    return context.change(
        pilot, PilotVerb.PILOT_REPLAN, by, (stored, at, work) -> stored.replanned(trial));
  }

  /**
   * Counts {@code count} more people of {@code group} among those who planned {@code pilot}.
   *
   * @throws ImpossibleStepException if it has been evaluated
   */
  public Pilot addPlanners(Pilot pilot, Term group, int count, By by) {
    return context.change(
        pilot,
        PilotVerb.PILOT_ADD_PLANNERS,
        by,
        (stored, at, work) -> stored.plannedBy(group, count));
  }

  /**
   * Counts {@code count} more people of {@code group} among those who took part in {@code pilot}.
   *
   * @throws ImpossibleStepException if it has been evaluated
   */
  public Pilot addParticipants(Pilot pilot, Term group, int count, By by) {
    return context.change(
        pilot,
        PilotVerb.PILOT_ADD_PARTICIPANTS,
        by,
        (stored, at, work) -> stored.joinedBy(group, count));
  }

  /**
   * Records what somebody said about {@code pilot}; possible after its evaluation, too.
   *
   * @throws StaleRevisionException if somebody else has changed the pilot
   */
  public Pilot addFeedback(Pilot pilot, Feedback feedback, By by) {
    return context.change(
        pilot, PilotVerb.PILOT_ADD_FEEDBACK, by, (stored, at, work) -> stored.heard(feedback));
  }

  /**
   * Evaluates {@code pilot}.
   *
   * @throws ImpossibleStepException if it has been evaluated, has not ended, or does not say who
   *     took part and by what it is judged
   */
  public Pilot evaluate(Pilot pilot, String findings, By by) {
    return context.change(
        pilot,
        PilotVerb.PILOT_EVALUATE,
        by,
        (stored, at, work) -> stored.evaluated(context.text(findings), context.today(), by, at));
  }

  /**
   * Calls off {@code pilot}, which never began, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it has been evaluated or called off already, somebody has
   *     taken part, or no reason is given
   */
  public Pilot callOff(Pilot pilot, By by) {
    return context.change(
        pilot, PilotVerb.PILOT_CALL_OFF, by, (stored, at, work) -> stored.calledOff(by, at));
  }

  /**
   * Opens {@code pilot} at {@code level}.
   *
   * @throws TooWidelyOpenException if its project, an idea that it tries or the pilot that it
   *     builds on is not open that widely
   * @throws ImpossibleStepException if it is open more widely already
   */
  public Pilot open(Pilot pilot, Openness level, By by) {
    return steps.open(pilot, PilotVerb.PILOT_OPEN, level, by, Pilot::openAt);
  }

  // Support

  /**
   * Records support that is offered to participants.
   *
   * @throws ImpossibleStepException if the project has a plan and the phase is not in it
   */
  public SupportGiven support(Project project, SupportOffer offer, By by) {
    return steps.begin(
        project,
        PilotVerb.SUPPORT_OFFER,
        by,
        (id, stored, at, work) -> {
          work.plans()
              .find(Plan.idFor(stored.id()))
              .ifPresent(plan -> Planning.checkPhase(plan, offer.phase()));
          return SupportGiven.offered(id, stored, offer);
        });
  }

  /**
   * Counts {@code count} more people of {@code group} among those who used {@code given}.
   *
   * @throws ImpossibleStepException if there are not that many places left
   */
  public SupportGiven recordUse(SupportGiven given, Term group, int count, By by) {
    return context.change(
        given, PilotVerb.SUPPORT_RECORD_USE, by, (stored, at, work) -> stored.usedBy(group, count));
  }

  /**
   * Opens {@code given} at {@code level}.
   *
   * @throws TooWidelyOpenException if its project is not open that widely
   * @throws ImpossibleStepException if it is open more widely already
   */
  public SupportGiven open(SupportGiven given, Openness level, By by) {
    return steps.open(given, PilotVerb.SUPPORT_OPEN, level, by, SupportGiven::openAt);
  }

  // Looking back

  /**
   * Whether the groups {@code expected} had ideas, planned and took part as equals in {@code
   * project}; {@link Balance#EQUALS} for instance.
   */
  public Balance balance(Project project, Set<Term> expected, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen ->
                Balance.of(
                    all(Idea.KIND, Idea.BY_PROJECT, project, seen),
                    all(Pilot.KIND, Pilot.BY_PROJECT, project, seen),
                    expected));
  }

  /** What the work on ideas and pilots in {@code project} has left open today. */
  public LooseEnds looseEnds(Project project, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen ->
                LooseEnds.of(
                    all(Idea.KIND, Idea.BY_PROJECT, project, seen),
                    all(Pilot.KIND, Pilot.BY_PROJECT, project, seen),
                    all(Rooting.KIND, Rooting.BY_PROJECT, project, seen),
                    context.today(),
                    context.zone()));
  }

  /**
   * Support offered and used in {@code project}, by phase and form.
   *
   * @throws NotFoundException if the viewer may not see the project
   */
  public SupportUse supportUse(Project project, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen ->
                SupportUse.of(
                    path(seen.get(Project.KIND, project.id()), seen),
                    all(SupportGiven.KIND, SupportGiven.BY_PROJECT, project, seen)));
  }

  /** The paths that the projects of {@code programme} took through their phases, compared. */
  public PathComparison comparePaths(Programme programme, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen -> {
              try (Stream<Project> projects =
                      seen.projects().where(Project.BY_PROGRAMME, programme.id());
                  Stream<Lesson> lessons =
                      seen.lessons().stream(LessonQuery.inProgramme(programme.id()))) {
                return PathComparison.of(
                    projects.map(project -> path(project, seen)).toList(), lessons);
              }
            });
  }

  /** Without the phases of a plan that the viewer does not see. */
  private static PhasePath path(Project project, Snapshot seen) {
    Optional<Plan> plan = seen.plans().find(Plan.idFor(project.id()));
    return PhasePath.of(plan.isPresent() ? project : project.at(Progress.NONE), plan);
  }

  private static <A extends Aggregate<A>> List<A> all(
      Kind<A> kind, Index<A, Project> byProject, Project project, Snapshot seen) {
    try (Stream<A> things = seen.all(kind).where(byProject, project.id())) {
      return things.toList();
    }
  }
}
