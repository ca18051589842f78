package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Applying;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.loop.Deciding;
import fi.oppienjako.lessons.core.loop.Planning;
import fi.oppienjako.lessons.core.loop.Supporting;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.review.Rule;
import fi.oppienjako.lessons.core.review.Rules;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Assessments;
import fi.oppienjako.lessons.core.support.Booking;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Criterion;
import fi.oppienjako.lessons.core.support.DoubleDiamond;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.support.Grant;
import fi.oppienjako.lessons.core.support.MissedSharing;
import fi.oppienjako.lessons.core.support.Output;
import fi.oppienjako.lessons.core.support.Presentation;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.core.support.Scores;
import fi.oppienjako.lessons.core.support.SimilarWork;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way of expert support: apply at a low threshold, grasp the challenge in workshops, get
 * experts for a fixed period instead of money, and tell what was learned.
 *
 * <p>Begun by {@link LessonSharing#expertSupport}; what is told there of verbs holds here too. A
 * call is kept by {@link LessonSharing#save}.
 */
public final class ExpertSupport {

  private static final int LIMIT = 20;

  private final Context around;
  private final Planning planning;
  private final Applying applying;
  private final Deciding deciding;
  private final Supporting supporting;

  ExpertSupport(Context around) {
    this.around = around;
    this.planning = new Planning(around);
    this.applying = new Applying(around);
    this.deciding = new Deciding(around);
    this.supporting = new Supporting(around);
  }

  // Apply

  /** Begins an application of {@code applicant}, who takes part in {@code project}. */
  public Application apply(Call call, Organisation applicant, Project project, By by) {
    return applying.begin(call, applicant, project, by);
  }

  /** Answers a question of the call in {@code draft}. */
  public Application answer(Application draft, Id<Question> question, String answer, By by) {
    return applying.answer(draft, question, around.text(answer), by);
  }

  /** Which required questions {@code application} has not answered yet. */
  public List<Question> missing(Application application, Viewer reader) {
    return applying.missing(application.id(), reader);
  }

  /** Hands {@code draft} in today; refused when something is missing or the call is not open. */
  public Application submit(Application draft, By by) {
    return applying.submit(draft, by);
  }

  /** Opens {@code application} at {@code level}, never wider than its project. */
  public Application open(Application application, Openness level, By by) {
    return applying.open(application, level, by);
  }

  /** Takes {@code application} back. */
  public Application withdraw(Application application, By by) {
    return applying.step(application, by, kept -> kept.withdraw(by, around.now()));
  }

  // Application workshops

  /** Records that the applicant took part in {@code workshop}. */
  public Application workedIn(Application application, Session workshop, By by) {
    return applying.workedIn(application, workshop, by);
  }

  /** Makes the challenge more precise, in the application and in its project; all versions stay. */
  public Application refine(Application application, String challenge, By by) {
    return applying.refine(application, around.text(challenge), by);
  }

  /** Names people whom the challenge touches, never by their own names. */
  public Application touching(Application application, String who, By by) {
    return applying.step(
        application, by, kept -> kept.touching(around.text(who), by, around.now()));
  }

  /** Names a body that takes part. */
  public Application partnering(Application application, Organisation body, By by) {
    return applying.step(application, by, kept -> kept.partnering(body.id(), by, around.now()));
  }

  /** Records that {@code body} commits itself to the work. */
  public Application committing(Application application, Organisation body, By by) {
    return applying.step(application, by, kept -> kept.committing(body.id(), by, around.now()));
  }

  // Assess and decide

  /** Asks {@code assessor} to assess {@code application}. */
  public Assessment ask(Application application, Person assessor, By by) {
    return deciding.ask(application, assessor.id(), by);
  }

  /** Says that {@code assessor} has a bias, for the reason in {@code by}, and is kept off. */
  public Assessment declareBias(Application application, Person assessor, By by) {
    return deciding.declareBias(application, assessor.id(), by);
  }

  /** Gives what {@code assessment} asks for; earlier points stay on record. */
  public Assessment assess(
      Assessment assessment, Map<Id<Criterion>, Integer> points, String comment, By by) {
    Scores scores = new Scores(points, Optional.of(around.text(comment)), around.now());
    return deciding.assess(assessment, scores, by);
  }

  /** The assessments of {@code application} together, as far as the reader may see them. */
  public Assessments assessments(Application application, Viewer reader) {
    return deciding.assessments(application.id(), reader);
  }

  /** What {@code application} resembles; the 20 most alike of each kind at the most. */
  public SimilarWork resembling(Application application, Viewer reader) {
    return deciding.resembling(application.id(), reader, LIMIT);
  }

  /** Lets {@code application} go on to the workshops, for the reason in {@code by}. */
  public Application choose(Application application, By by) {
    return deciding.decide(application, by, (kept, all) -> kept.choose(all, by, around.now()));
  }

  /** Does not let {@code application} go on, for the reason in {@code by}. */
  public Application turnDown(Application application, By by) {
    return deciding.decide(application, by, (kept, all) -> kept.turnDown(all, by, around.now()));
  }

  /** Grants support for the reason in {@code by}; the project joins the programme that gives it. */
  public Application grant(Application application, Grant grant, By by) {
    return deciding.grant(application, grant, by);
  }

  /** Does not grant support, for the reason in {@code by}; what the workshops gave stays. */
  public Application decline(Application application, By by) {
    return deciding.decide(application, by, (kept, all) -> kept.decline(all, by, around.now()));
  }

  // Experts

  /** Engages {@code person} as an expert. */
  public Expert expert(Person person, Term engagement, Set<Term> expertise, By by) {
    return supporting.engage(Expert.of(around.newId(), person.id(), engagement, expertise), by);
  }

  /** Says that {@code expert} can give {@code days} days within {@code during}. */
  public Expert available(Expert expert, DateRange during, int days, By by) {
    return supporting.step(expert, by, kept -> kept.available(during, days));
  }

  /** Promises days of {@code expert} to {@code project}; no day is promised twice. */
  public Expert book(Expert expert, Project project, DateRange during, int days, By by) {
    return supporting.book(expert, project, during, days, by);
  }

  /** Takes a promise back, for the reason in {@code by}. */
  public Expert release(Expert expert, Id<Booking> booking, By by) {
    return supporting.step(expert, by, kept -> kept.released(booking, by, around.now()));
  }

  /** The experts who are good at {@code expertise}, those with most days free first. */
  public List<Expert> experts(Term expertise, DateRange during, Viewer reader) {
    return supporting.experts(expertise, during, reader);
  }

  // The design process, outputs and lessons

  /** Reviews the plan of {@code project} by the standard rules and for the two halves. */
  public Review review(Project project, Viewer reader) {
    Rules rules = Rules.standard();
    for (Rule rule : DoubleDiamond.USUAL.rules()) {
      rules = rules.with(rule);
    }
    return planning.review(project, rules, reader);
  }

  /** Keeps what a project hands on, no wider open than the project. */
  public Output handOn(Output output, By by) {
    return supporting.handOn(output, by);
  }

  /** What the projects of {@code programme} handed on. */
  public List<Output> outputs(Programme programme, Viewer reader) {
    return supporting.outputs(programme.id(), reader);
  }

  /** Who told which lessons at the morning coffees of {@code programme}, first told first. */
  public List<Presentation> morningCoffees(Programme programme, Viewer reader) {
    return supporting.tellings(programme.id(), Presentation.MORNING_COFFEE, reader);
  }

  /** Which projects fell out of the rhythm of the morning coffees, longest silent first. */
  public List<MissedSharing> silences(Programme programme, Viewer reader) {
    return supporting.silences(programme.id(), Presentation.MORNING_COFFEE, reader);
  }
}
