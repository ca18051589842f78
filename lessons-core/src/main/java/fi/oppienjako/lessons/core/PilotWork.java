package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.loop.Piloting;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Changes;
import fi.oppienjako.lessons.core.pilot.Feedback;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.SideBySide;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.SupportUse;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Reader;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Set;

/**
 * The way of the team network: ideas and pilots by equals, support along the way, rooting, and what
 * changed for people.
 *
 * <p>Begun by {@link LessonSharing#pilotWork}; what is told there of verbs holds here too.
 */
public final class PilotWork {

  private final LessonSharing sharing;
  private final Piloting piloting;

  PilotWork(LessonSharing sharing) {
    this.sharing = sharing;
    this.piloting = new Piloting(sharing.around());
  }

  /** Keeps an idea, open as the team's own until something else is said. */
  public Idea idea(Idea idea, By by) {
    return piloting.keep(idea, idea.project(), idea.openness(), by);
  }

  /** Keeps a planned pilot. */
  public Pilot plan(Pilot pilot, By by) {
    return piloting.keep(pilot, pilot.project(), pilot.openness(), by);
  }

  /**
   * Says what {@code later} took from the evaluation of {@code earlier}; refused before that is
   * evaluated.
   */
  public Pilot buildOn(Pilot later, Pilot earlier, String taken, By by) {
    return piloting.buildOn(later, earlier, sharing.around().text(taken), by);
  }

  /** {@code count} more people of {@code group} planned {@code pilot}. */
  public Pilot plannedBy(Pilot pilot, Term group, int count, By by) {
    return piloting.change(pilot, Pilot.class, by, kept -> kept.plannedBy(group, count));
  }

  /** {@code count} more people of {@code group} took part in {@code pilot}. */
  public Pilot joinedBy(Pilot pilot, Term group, int count, By by) {
    return piloting.change(pilot, Pilot.class, by, kept -> kept.joinedBy(group, count));
  }

  /** Something was said of {@code pilot}. */
  public Pilot hear(Pilot pilot, Feedback feedback, By by) {
    return piloting.change(pilot, Pilot.class, by, kept -> kept.heard(feedback));
  }

  /** {@code pilot} is evaluated; possible once it tells who took part and by what it is judged. */
  public Pilot evaluate(Pilot pilot, String findings, By by) {
    return piloting.change(
        pilot,
        Pilot.class,
        by,
        kept -> kept.evaluated(sharing.around().text(findings), by, sharing.around().now()));
  }

  /** Keeps support that was offered. */
  public SupportGiven support(SupportGiven given, By by) {
    return piloting.keep(given, given.project(), given.openness(), by);
  }

  /** Keeps how a solution is to be rooted. */
  public Rooting root(Rooting rooting, By by) {
    return piloting.keep(rooting, rooting.project(), rooting.openness(), by);
  }

  /** One more means is decided on. */
  public Rooting decide(Rooting rooting, Rooting.Means means, By by) {
    return piloting.change(rooting, Rooting.class, by, kept -> kept.with(means));
  }

  /** The means of {@code kind} is in place since {@code day}. */
  public Rooting done(Rooting rooting, Term kind, LocalDate day, By by) {
    return piloting.change(rooting, Rooting.class, by, kept -> kept.done(kind, day));
  }

  /** Keeps a survey; its answers are seen by its project alone. */
  public Survey survey(Survey survey, By by) {
    return piloting.keep(survey, survey.project(), Openness.LAB, by);
  }

  /** One more answered {@code survey}. */
  public Survey answer(Survey survey, Survey.Answers answers, By by) {
    return piloting.change(survey, Survey.class, by, kept -> kept.answered(answers));
  }

  /**
   * Whether the groups {@code expected} ideated, planned and piloted as equals in {@code project}.
   */
  public Balance balance(Project project, Set<Term> expected, Reader reader) {
    return piloting.balance(project, expected, reader);
  }

  /** The ways of the projects of {@code programme} side by side. */
  public SideBySide sideBySide(Programme programme, Reader reader) {
    return piloting.sideBySide(programme, reader);
  }

  /** Support offered and used in {@code project}. */
  public SupportUse supportUse(Project project, Reader reader) {
    return piloting.supportUse(project, reader);
  }

  /**
   * How answers to {@code survey} changed, group by group, nothing of groups under {@value
   * Changes#LEAST}; for members of its project.
   */
  public Changes changes(Survey survey, Reader reader) {
    return piloting.changes(survey.id(), reader);
  }
}
