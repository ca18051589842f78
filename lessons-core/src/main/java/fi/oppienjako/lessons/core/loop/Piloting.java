package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.pilot.BuildsOn;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Questionnaire;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Do, the way of the team network: ideas, pilots, support, rooting, and surveys. */
public final class Piloting {

  private final Context context;

  /** With what it works with. */
  public Piloting(Context context) {
    this.context = context;
  }

  /** Keeps a new idea or a new survey. */
  public <A extends Aggregate<A> & Visible> A keep(A fresh, By by) {
    return keep(fresh, by, (project, work) -> {});
  }

  /** Keeps a new pilot; the body and what the pilot came from have to be there. */
  public Pilot plan(Pilot pilot, By by) {
    return keep(
        pilot,
        by,
        (project, work) -> {
          found(pilot.body(), Organisation.KIND, work);
          pilot.origins().heritage().ifPresent(taken -> pilot.checkBuildsOn(earlier(taken, work)));
          checkOrigins(pilot, work);
        });
  }

  /** {@code pilot} tries {@code idea}. */
  public Pilot tryIdea(Pilot pilot, Idea idea, By by) {
    return change(
        pilot,
        Pilot.KIND,
        by,
        (kept, work) -> {
          Pilot trying = kept.trying(idea);
          checkOrigins(trying, work);
          return trying;
        });
  }

  /** Says what {@code later} took from the evaluation of {@code earlier}. */
  public Pilot buildOn(Pilot later, Pilot earlier, LocalizedText taken, By by) {
    return change(
        later,
        Pilot.KIND,
        by,
        (kept, work) -> {
          Pilot evaluated = found(earlier.id(), Pilot.KIND, work);
          Pilot building = kept.buildingOn(evaluated, taken, by, context.now());
          checkOrigins(building, work);
          return building;
        });
  }

  /** Keeps new support; its phase has to be one of the plan, if there is one. */
  public SupportGiven support(SupportGiven given, By by) {
    return keep(
        given,
        by,
        (project, work) ->
            work.plans()
                .find(Plan.idFor(project.id()))
                .ifPresent(plan -> Planning.checkPhase(plan, given.phase())));
  }

  /** Keeps a new rooting; what it roots has to have been tried and evaluated. */
  public Rooting root(Rooting rooting, By by) {
    return keep(
        rooting,
        by,
        (project, work) -> {
          rooting.tried().forEach(id -> rooting.checkTried(found(id, Pilot.KIND, work)));
          checkTried(rooting, work);
        });
  }

  /** Somebody of {@code group} answers {@code survey} before. */
  public SurveyResponse answerBefore(
      Survey survey, Term group, Map<Id<Questionnaire.Item>, Integer> answers, By by) {
    context.permit(by, LoopStep.DO, survey);
    return context
        .store()
        .write(
            work -> {
              Survey kept = found(survey.id(), Survey.KIND, work);
              return work.save(SurveyResponse.before(context.newId(), kept, group, answers));
            });
  }

  /** The one who answered {@code sheet} before answers after. */
  public SurveyResponse answerAfter(
      Survey survey, Id<SurveyResponse> sheet, Map<Id<Questionnaire.Item>, Integer> answers, By by) {
    context.permit(by, LoopStep.DO, survey);
    return context
        .store()
        .write(
            work -> {
              Survey kept = found(survey.id(), Survey.KIND, work);
              return work.save(found(sheet, SurveyResponse.KIND, work).after(kept, answers));
            });
  }

  /** Changes what is kept of {@code seen}, if nobody else changed it. */
  public <A extends Aggregate<A>> A change(A seen, Kind<A> type, By by, UnaryOperator<A> change) {
    return change(seen, type, by, (kept, work) -> change.apply(kept));
  }

  /** Opens a pilot, no more widely than its project and what it came from. */
  public Pilot open(Pilot pilot, Openness level, By by) {
    return open(pilot, Pilot.KIND, by, kept -> kept.openAt(level), Piloting::checkOrigins);
  }

  /** Opens a rooting, no more widely than its project and the pilots that it names. */
  public Rooting open(Rooting rooting, Openness level, By by) {
    return open(rooting, Rooting.KIND, by, kept -> kept.openAt(level), Piloting::checkTried);
  }

  /** Opens something that names nothing else, no more widely than its project. */
  public <A extends Aggregate<A> & Visible> A open(
      A seen, Kind<A> type, By by, UnaryOperator<A> opening) {
    return open(seen, type, by, opening, (opened, work) -> {});
  }

  private <A extends Aggregate<A> & Visible> A open(
      A seen, Kind<A> type, By by, UnaryOperator<A> opening, Check<A> check) {
    return change(
        seen,
        type,
        by,
        (kept, work) -> {
          A opened = opening.apply(kept);
          if (level(kept).isWiderThan(level(opened))) {
            throw new ImpossibleStepException(
                "%s '%s' is open at %s, which can be widened and not narrowed"
                    .formatted(kept.storedAs().key(), kept.id(), level(kept).key()));
          }
          check.of(opened, work);
          return opened;
        });
  }

  private <A extends Aggregate<A> & Visible> A keep(A fresh, By by, Check<Project> check) {
    return context
        .store()
        .write(
            work -> {
              Project project = project(fresh, work);
              context.permit(by, LoopStep.DO, project);
              check.of(project, work);
              return work.save(fresh);
            });
  }

  private <A extends Aggregate<A>> A change(
      A seen, Kind<A> type, By by, BiFunction<A, UnitOfWork, A> change) {
    context.permit(by, LoopStep.DO, seen);
    return context
        .store()
        .write(
            work -> {
              A kept = found(seen.id(), type, work);
              return work.save(change.apply(kept, work).atRevision(seen.revision()));
            });
  }

  private static void checkOrigins(Pilot pilot, UnitOfWork work) {
    pilot.origins().ideas().forEach(id -> OpennessBound.of(found(id, Idea.KIND, work)).check(pilot));
    pilot.origins().heritage().ifPresent(taken -> OpennessBound.of(earlier(taken, work)).check(pilot));
  }

  private static void checkTried(Rooting rooting, UnitOfWork work) {
    rooting.tried().forEach(id -> OpennessBound.of(found(id, Pilot.KIND, work)).check(rooting));
  }

  private static Pilot earlier(BuildsOn heritage, UnitOfWork work) {
    return found(heritage.earlier(), Pilot.KIND, work);
  }

  private static Project project(Visible thing, UnitOfWork work) {
    return found(Id.of(thing.ownedBy().orElseThrow().value()), Project.KIND, work);
  }

  private static Openness level(Visible thing) {
    return thing.visibleFrom().orElseThrow();
  }

  private static <A extends Aggregate<A>> A found(Id<A> id, Kind<A> type, UnitOfWork work) {
    return work.get(type, id);
  }

  /** Refuses what is not as it should be. */
  @FunctionalInterface
  private interface Check<A> {
    void of(A thing, UnitOfWork work);
  }
}
