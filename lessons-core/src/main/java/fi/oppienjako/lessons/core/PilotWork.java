package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.loop.MeasuringPilots;
import fi.oppienjako.lessons.core.loop.Piloting;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Feedback;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.LooseEnds;
import fi.oppienjako.lessons.core.pilot.PathComparison;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Questionnaire;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.RootingMeasure;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.SupportUse;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.pilot.SurveyResult;
import fi.oppienjako.lessons.core.pilot.Trial;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The way of the team network: ideas and pilots by equals, support along the way, rooting, and what
 * changed for people.
 *
 * <p>Begun by {@link LessonSharing#pilotWork}; what is told there of verbs holds here too. What is
 * new is kept as open as it says, and never wider than its project; {@code open} widens it.
 */
public final class PilotWork {

  private final Context around;
  private final Piloting piloting;
  private final MeasuringPilots measuring;

  PilotWork(Context around) {
    this.around = around;
    this.piloting = new Piloting(around);
    this.measuring = new MeasuringPilots(around);
  }

  // Ideas and pilots

  /** Keeps an idea. */
  public Idea idea(Idea idea, By by) {
    return piloting.keep(idea, by);
  }

  /** Opens {@code idea} at {@code level}. */
  public Idea open(Idea idea, Openness level, By by) {
    return piloting.open(idea, Idea.KIND, by, kept -> kept.openAt(level));
  }

  /** Keeps a planned pilot; a later one names an earlier one that has been evaluated. */
  public Pilot plan(Pilot pilot, By by) {
    return piloting.plan(pilot, by);
  }

  /** {@code pilot} tries {@code idea}, which is as widely open at least. */
  public Pilot tryIdea(Pilot pilot, Idea idea, By by) {
    return piloting.tryIdea(pilot, idea, by);
  }

  /**
   * Says what {@code later} took from the evaluation of {@code earlier}; refused before that is
   * evaluated.
   */
  public Pilot buildOn(Pilot later, Pilot earlier, String taken, By by) {
    return piloting.buildOn(later, earlier, around.text(taken), by);
  }

  /** {@code count} more people of {@code group} planned {@code pilot}. */
  public Pilot plannedBy(Pilot pilot, Term group, int count, By by) {
    return piloting.change(pilot, Pilot.KIND, by, kept -> kept.plannedBy(group, count));
  }

  /** {@code pilot} tries as told in {@code trial}: measured otherwise, for instance. */
  public Pilot replan(Pilot pilot, Trial trial, By by) {
    return piloting.change(pilot, Pilot.KIND, by, kept -> kept.as(trial));
  }

  /** {@code count} more people of {@code group} took part in {@code pilot}. */
  public Pilot joinedBy(Pilot pilot, Term group, int count, By by) {
    return piloting.change(pilot, Pilot.KIND, by, kept -> kept.joinedBy(group, count));
  }

  /** Something was said of {@code pilot}. */
  public Pilot hear(Pilot pilot, Feedback feedback, By by) {
    return piloting.change(pilot, Pilot.KIND, by, kept -> kept.heard(feedback));
  }

  /**
   * {@code pilot} is evaluated; possible once it has ended and tells who took part and by what it
   * is judged.
   */
  public Pilot evaluate(Pilot pilot, String findings, By by) {
    return piloting.change(
        pilot, Pilot.KIND, by, kept -> kept.evaluated(around.text(findings), by, around.now()));
  }

  /** Opens {@code pilot} at {@code level}, no wider than the ideas and the pilot it names. */
  public Pilot open(Pilot pilot, Openness level, By by) {
    return piloting.open(pilot, level, by);
  }

  // Support

  /** Keeps support that is offered in a phase of the project's plan. */
  public SupportGiven support(SupportGiven given, By by) {
    return piloting.support(given, by);
  }

  /** {@code count} more people of {@code group} used {@code given}. */
  public SupportGiven usedBy(SupportGiven given, Term group, int count, By by) {
    return piloting.change(given, SupportGiven.KIND, by, kept -> kept.usedBy(group, count));
  }

  /** Opens {@code given} at {@code level}. */
  public SupportGiven open(SupportGiven given, Openness level, By by) {
    return piloting.open(given, SupportGiven.KIND, by, kept -> kept.openAt(level));
  }

  // Rooting

  /** Keeps how a solution is to be rooted; refused before the pilots it names are evaluated. */
  public Rooting root(Rooting rooting, By by) {
    return piloting.root(rooting, by);
  }

  /** Decides on one more means, for which {@code owner} answers. */
  public Rooting decide(
      Rooting rooting, Term means, String text, Person owner, LocalDate due, By by) {
    return piloting.change(
        rooting,
        Rooting.KIND,
        by,
        kept ->
            kept.with(RootingMeasure.decided(means, around.text(text), owner.id(), due, by, around.now())));
  }

  /** {@code means} is in place. */
  public Rooting done(Rooting rooting, Term means, By by) {
    return piloting.change(rooting, Rooting.KIND, by, kept -> kept.done(means, by, around.now()));
  }

  /** Opens {@code rooting} at {@code level}, no wider than the pilots it names. */
  public Rooting open(Rooting rooting, Openness level, By by) {
    return piloting.open(rooting, level, by);
  }

  // What changed for people

  /** Keeps a survey. */
  public Survey survey(Survey survey, By by) {
    return piloting.keep(survey, by);
  }

  /**
   * Somebody of {@code group} answers {@code survey} before; whoever holds the identifier of the
   * sheet can answer after.
   *
   * @param by who takes the answers in, which is not kept
   */
  public SurveyResponse answerBefore(
      Survey survey, Term group, Map<Id<Questionnaire.Item>, Integer> answers, By by) {
    return piloting.answerBefore(survey, group, answers, by);
  }

  /**
   * The one who answered {@code sheet} before answers after.
   *
   * @param by who takes the answers in, which is not kept
   */
  public SurveyResponse answerAfter(
      Survey survey, Id<SurveyResponse> sheet, Map<Id<Questionnaire.Item>, Integer> answers, By by) {
    return piloting.answerAfter(survey, sheet, answers, by);
  }

  /** Takes no more answers to {@code survey}. */
  public Survey close(Survey survey, By by) {
    return piloting.change(survey, Survey.KIND, by, kept -> kept.closed(by, around.now()));
  }

  /** Opens {@code survey}, and so what it shows, at {@code level}. */
  public Survey open(Survey survey, Openness level, By by) {
    return piloting.open(survey, Survey.KIND, by, kept -> kept.openAt(level));
  }

  /**
   * How answers to {@code survey} changed, group by group, nothing of groups under {@value
   * SurveyResult#LEAST}; once it is closed.
   */
  public SurveyResult changes(Survey survey, Viewer reader) {
    return measuring.changes(survey.id(), reader);
  }

  // Looking back

  /**
   * Whether the groups {@code expected} ideated, planned and piloted as equals in {@code project};
   * {@link Balance#EQUALS} for instance.
   */
  public Balance balance(Project project, Set<Term> expected, Viewer reader) {
    return measuring.balance(project.id(), expected, reader);
  }

  /** What the work on ideas and pilots in {@code project} has left open today. */
  public LooseEnds looseEnds(Project project, Viewer reader) {
    return measuring.looseEnds(project.id(), reader);
  }

  /** Support offered and used in {@code project}, by phase and form. */
  public SupportUse supportUse(Project project, Viewer reader) {
    return measuring.supportUse(project.id(), reader);
  }

  /** The ways of the projects of {@code programme} side by side. */
  public PathComparison sideBySide(Programme programme, Viewer reader) {
    return measuring.sideBySide(programme.id(), reader);
  }
}
