package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.inmemory.ScanningRecommender;
import fi.oppienjako.lessons.core.inmemory.ScanningSearch;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.loop.Answering;
import fi.oppienjako.lessons.core.loop.Capturing;
import fi.oppienjako.lessons.core.loop.Completing;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.loop.Delivering;
import fi.oppienjako.lessons.core.loop.Describing;
import fi.oppienjako.lessons.core.loop.Discussing;
import fi.oppienjako.lessons.core.loop.Inboxes;
import fi.oppienjako.lessons.core.loop.Listing;
import fi.oppienjako.lessons.core.loop.LookingUp;
import fi.oppienjako.lessons.core.loop.Measuring;
import fi.oppienjako.lessons.core.loop.Options;
import fi.oppienjako.lessons.core.loop.PastStep;
import fi.oppienjako.lessons.core.loop.Planning;
import fi.oppienjako.lessons.core.loop.Publishing;
import fi.oppienjako.lessons.core.loop.Reusing;
import fi.oppienjako.lessons.core.loop.Rights;
import fi.oppienjako.lessons.core.loop.Validating;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Referenced;
import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.core.port.AccessPolicy;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Notifier;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.OpenQuestion;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.LookUpDraft;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import fi.oppienjako.lessons.core.reuse.Overlaps;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.review.Rules;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.sharing.Inbox;
import fi.oppienjako.lessons.core.sharing.Notice;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Proposed;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.sharing.Waiting;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The entry point: every operation of the lesson-sharing loop.
 *
 * <pre>{@code
 * try (var sharing = LessonSharing.inMemory()) {
 *   var anna = sharing.person("Anna");
 *   var desk = sharing.plan("Guidance in order").facing("It lives in forty places").start(by(anna));
 *   var draft = sharing.capture(desk, by(anna),
 *       lesson -> lesson.titled("Book time ahead").observed("Two workshops fell through."));
 * }
 * }</pre>
 *
 * <p>Every verb that changes something takes a {@link By}, is one transaction, and returns what is
 * stored now. Every query takes a {@link Viewer} and returns nothing that this viewer may not see.
 * A refusal is a {@link fi.oppienjako.lessons.core.text.LessonsException} with a sentence to show;
 * for a value that can never be right it is an {@link
 * fi.oppienjako.lessons.core.text.InvalidValueException}. Thread-safe as far as its store is.
 */
public final class LessonSharing implements AutoCloseable {

  private static final int LIMIT = 20;
  private static final int PROPOSED = 5;

  private final Context context;
  private final Listing listing;
  private final Planning planning;
  private final Describing describing;
  private final LookingUp lookingUp;
  private final Answering answering;
  private final Capturing capturing;
  private final Completing completing;
  private final Validating validating;
  private final Publishing sharingOn;
  private final Discussing discussing;
  private final Reusing reusing;
  private final Measuring measuring;
  private final Inboxes inboxes;
  private final Delivering delivering;

  private LessonSharing(Context context) {
    this.context = context;
    this.listing = new Listing(context);
    this.planning = new Planning(context);
    this.describing = new Describing(context);
    this.lookingUp = new LookingUp(context);
    this.answering = new Answering(context);
    this.capturing = new Capturing(context);
    this.completing = new Completing(context);
    this.validating = new Validating(context);
    this.sharingOn = new Publishing(context);
    this.discussing = new Discussing(context);
    this.reusing = new Reusing(context);
    this.measuring = new Measuring(context);
    this.inboxes = new Inboxes(context);
    this.delivering = new Delivering(context);
  }

  /** Creates an instance over a new in-memory store; nothing outlives it. */
  public static LessonSharing inMemory() {
    return inMemory(defaultOptions());
  }

  /** Creates an instance over a new in-memory store with {@code options}; nothing outlives it. */
  public static LessonSharing inMemory(Options options) {
    return over(new InMemoryStore(), options);
  }

  /** Creates an instance over {@code store}, which is closed with it. */
  public static LessonSharing over(Store store) {
    return over(store, defaultOptions());
  }

  /**
   * Creates an instance over {@code store}, which is closed with it.
   *
   * @param options the options, derived from {@link #defaultOptions}
   */
  public static LessonSharing over(Store store, Options options) {
    return new LessonSharing(new Context(store, options));
  }

  /**
   * The defaults: search and recommendation read everything, everybody may do everything, the clock
   * is the system's in UTC, identifiers are time-ordered UUIDs, and plain strings are in English.
   */
  public static Options defaultOptions() {
    Clock clock = Clock.systemUTC();
    return new Options(
        new ScanningSearch(),
        new ScanningRecommender(),
        AccessPolicy.ALL,
        clock,
        new TimeOrderedIds(clock),
        Languages.ENGLISH);
  }

  /**
   * The store and options that every verb works with; for ways of working that bring their own
   * verbs.
   */
  public Context context() {
    return context;
  }

  /** The underlying store, for what the verbs do not cover. */
  public Store store() {
    return context.store();
  }

  // Who is there

  /**
   * Saves a new organisation.
   *
   * @throws InvalidValueException if {@code name} is blank
   */
  public Organisation organisation(String name, Term kind) {
    return save(Organisation.of(context.newId(), context.text(name), kind));
  }

  /** Saves a new person, who has not agreed to show anything yet. */
  public Person person(String name) {
    return save(Person.of(context.newId(), name));
  }

  /**
   * Saves a new programme in the default rhythm.
   *
   * @throws InvalidValueException if {@code name} is blank
   */
  public Programme programme(String name) {
    return save(Programme.of(context.newId(), context.text(name)));
  }

  /**
   * Returns what {@code person} may read today: all of the projects in whose teams they are, and
   * the programmes in which they or their organisations have a role at the level of that role.
   * Everywhere else it is what anyone may read.
   *
   * @throws NotFoundException if the person is not stored
   */
  public Viewer viewerFor(Person person) {
    return Rights.of(person.id(), context);
  }

  /**
   * Returns what another system calls {@code reference}, so that an import finds what it has
   * brought before; the first by identifier if there are several. Nothing is found by a reference
   * that {@code viewer} may not see.
   *
   * @throws IllegalArgumentException if {@code kind} is not indexed by references
   */
  public <A extends Aggregate<A> & Referenced> Optional<A> find(
      Kind<A> kind, ExternalReference reference, Viewer viewer) {
    return listing.find(kind, reference, viewer);
  }

  /** Returns one page of the projects of {@code programme}, in the order of the identifiers. */
  public Page<Project> projects(Programme programme, Cursor<Project> cursor, Viewer viewer) {
    return listing.projects(programme, cursor, viewer);
  }

  /** Returns one page of the lessons of {@code project}, in the order of the identifiers. */
  public Page<Lesson> lessons(Project project, Cursor<Lesson> cursor, Viewer viewer) {
    return listing.lessons(project, cursor, viewer);
  }

  /**
   * Returns the newest steps taken with {@code thing}, at most {@code limit}, the newest first.
   *
   * @throws NotFoundException if {@code viewer} may not see the thing
   */
  public <A extends Aggregate<A>> List<PastStep> history(A thing, int limit, Viewer viewer) {
    return listing.history(thing, limit, viewer);
  }

  /**
   * Saves something new or changed, such as a playbook, a programme or a session, without saying by
   * whom: for setting things up. The policy is asked about nobody.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws StaleRevisionException if somebody else has changed it in the meantime
   * @throws LostHistoryException if an append-only part of it lacks stored entries
   * @throws TooWidelyOpenException if it is open more widely than what it depends on, or something
   *     that depends on it would be
   */
  public <A extends Aggregate<A>> A save(A aggregate) {
    return planning.keep(aggregate, Optional.empty());
  }

  /**
   * Saves something new or changed. The policy is asked about what is stored of it; about {@code
   * aggregate} if it is new.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws StaleRevisionException if somebody else has changed it in the meantime
   * @throws LostHistoryException if an append-only part of it lacks stored entries
   * @throws TooWidelyOpenException if it is open more widely than what it depends on, or something
   *     that depends on it would be
   */
  public <A extends Aggregate<A>> A save(A aggregate, By by) {
    return planning.keep(aggregate, Optional.of(by));
  }

  /**
   * Erases the personal data of {@code person}; the identifier stays, so that histories stay
   * complete.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the person is not stored
   * @throws StaleRevisionException if somebody else has changed the person in the meantime
   */
  public Person erase(Person person, By by) {
    return planning.erase(person, by);
  }

  // Plan

  /**
   * Begins to plan a project.
   *
   * @throws InvalidValueException if {@code name} is blank
   */
  public NewProject plan(String name) {
    return new NewProject(this, context.text(name));
  }

  /** Begins to plan a project. */
  public NewProject plan(LocalizedText name) {
    return new NewProject(this, name);
  }

  /**
   * Gives {@code project} another plan. A plan that has been read and changed replaces the revision
   * that was read; a new one replaces whatever is there.
   *
   * @throws InvalidValueException if it is the plan of another project
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   * @throws StaleRevisionException if somebody else has changed the plan in the meantime
   * @throws ImpossibleStepException if the plan lacks the phase in which the project is
   * @throws TooWidelyOpenException if the plan is open more widely than the project
   */
  public Plan replan(Project project, Plan plan, By by) {
    return planning.replan(project, plan, by);
  }

  /**
   * Changes the plan of {@code project}, one change after the other; {@link Plan#adaptations}
   * records the departures from its playbook.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project or its plan is not stored
   * @throws ImpossibleStepException if a change names something that does not exist, or removes the
   *     phase in which the project is
   */
  public Plan adapt(Project project, By by, Adaptation... changes) {
    return planning.adapt(project, List.of(changes), by);
  }

  /**
   * Describes the challenge of {@code project} more precisely; earlier versions are preserved.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   * @throws StaleRevisionException if somebody else has changed the project in the meantime
   */
  public Project refine(Project project, String challenge, By by) {
    return refine(project, context.text(challenge), by);
  }

  /**
   * Describes the challenge of {@code project} more precisely; earlier versions are preserved.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   * @throws StaleRevisionException if somebody else has changed the project in the meantime
   */
  public Project refine(Project project, LocalizedText challenge, By by) {
    return planning.refine(project, challenge, by);
  }

  /** Renames {@code project} to {@code name}. */
  public Project rename(Project project, String name, By by) {
    LocalizedText called = context.text(name);
    return describe(project, stored -> stored.named(called), by);
  }

  /** Renames {@code programme} to {@code name}. */
  public Programme rename(Programme programme, String name, By by) {
    LocalizedText called = context.text(name);
    return describe(programme, stored -> stored.named(called), by);
  }

  /**
   * Changes what {@code project} says about itself, such as its summary, people or openness. {@link
   * #history} then tells who did so, and what it was called before.
   *
   * @param telling gives the project as it is to be, from the project as it is stored
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   * @throws StaleRevisionException if somebody else has changed the project in the meantime
   * @throws ImpossibleStepException if the challenge, the programme or the way through the phases
   *     would change, which have verbs of their own
   * @throws TooWidelyOpenException if something that depends on it would be open more widely
   */
  public Project describe(Project project, UnaryOperator<Project> telling, By by) {
    return describing.describe(project, telling, by);
  }

  /**
   * Moves {@code project}, with its lessons, to {@code programme}. The policy is asked about both.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project or the programme is not stored
   * @throws StaleRevisionException if somebody else has changed the project in the meantime
   */
  public Project move(Project project, Programme programme, By by) {
    return planning.move(project, programme, by);
  }

  /**
   * Changes what {@code programme} says about itself, such as its summary, goals or people. {@link
   * #history} then tells who did so, and what it was called before.
   *
   * @param telling gives the programme as it is to be, from the programme as it is stored
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the programme is not stored
   * @throws StaleRevisionException if somebody else has changed it in the meantime
   * @throws ImpossibleStepException if it would become another programme
   */
  public Programme describe(Programme programme, UnaryOperator<Programme> telling, By by) {
    return describing.describe(programme, telling, by);
  }

  /**
   * Removes the former names of {@code project}, which should never have been used, from all
   * answers. Who renamed it and when is kept, and so are who took the names out, when, and the
   * reason in {@code by}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   * @throws StaleRevisionException if somebody else has changed the project in the meantime
   * @throws ImpossibleStepException if no reason is given
   */
  public Project redactNames(Project project, By by) {
    return describing.redactNames(project, by);
  }

  /**
   * Removes the former names of {@code programme}, which should never have been used, from all
   * answers. Who renamed it and when is kept, and so are who took the names out, when, and the
   * reason in {@code by}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the programme is not stored
   * @throws StaleRevisionException if somebody else has changed it in the meantime
   * @throws ImpossibleStepException if no reason is given
   */
  public Programme redactNames(Programme programme, By by) {
    return describing.redactNames(programme, by);
  }

  /**
   * Saves what a project made and hands on.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   * @throws TooWidelyOpenException if it is open more widely than its project
   */
  public Output addOutput(Output output, By by) {
    return describing.addOutput(output, by);
  }

  /**
   * Returns what {@code project} hands on, in the order in which it was ready; what has no date
   * comes last.
   */
  public List<Output> outputs(Project project, Viewer viewer) {
    return listing.outputs(project, viewer);
  }

  /** Returns what the projects of {@code programme} hand on, in the order of the identifiers. */
  public List<Output> outputs(Programme programme, Viewer viewer) {
    return listing.outputs(programme, viewer);
  }

  /**
   * Reviews the plan of {@code project} by the standard rules.
   *
   * @throws NotFoundException if there is no plan that {@code reader} may see
   */
  public Review review(Project project, Viewer reader) {
    return review(project, Rules.standard(), reader);
  }

  /**
   * Reviews the plan of {@code project} by {@code rules}, against the rhythm of its programme or
   * playbook.
   *
   * @throws NotFoundException if there is no plan that {@code reader} may see
   */
  public Review review(Project project, Rules rules, Viewer reader) {
    return planning.review(project, rules, reader);
  }

  /**
   * Takes {@code project} on to {@code phase}; {@link #lookUp} then finds lessons that could help
   * there.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   * @throws StaleRevisionException if somebody else has changed the project in the meantime
   * @throws ImpossibleStepException if its plan has no such phase
   */
  public Project enter(Project project, Id<Phase> phase, By by) {
    return planning.enter(project, phase, by);
  }

  /**
   * Ends {@code project}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   * @throws StaleRevisionException if somebody else has changed the project in the meantime
   */
  public Project end(Project project, By by) {
    return planning.end(project, by);
  }

  /**
   * Aborts {@code project}, which is given up before its work is done, for the reason in {@code
   * by}. Its lessons stay, and more can be captured; nothing in it is overdue any more.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   * @throws StaleRevisionException if somebody else has changed the project in the meantime
   * @throws ImpossibleStepException if no reason is given, or the project has ended already
   */
  public Project abort(Project project, By by) {
    return planning.abort(project, by);
  }

  // Answer what the phases ask

  /**
   * Answers {@code question} of the plan for {@code project} as a whole; as widely open as the
   * project.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project, or its plan, is not stored
   * @throws ImpossibleStepException if no phase asks that, if it is asked of one kind of actor
   *     alone, or if it is answered already
   */
  public Answer answer(Project project, Id<GuidingQuestion> question, String text, By by) {
    return answering.answer(project, question, Optional.empty(), context.text(text), by);
  }

  /**
   * Answers {@code question} of the plan for {@code actor}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project, or its plan, is not stored
   * @throws ImpossibleStepException if {@code actor} takes no part in the project or is not asked
   *     that, or if it has answered already
   */
  public Answer answer(
      Project project, Id<GuidingQuestion> question, Organisation actor, String text, By by) {
    return answering.answer(project, question, Optional.of(actor.id()), context.text(text), by);
  }

  /**
   * Adds a new version of {@code answer}; the earlier ones stay on record.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the answer is not stored
   * @throws StaleRevisionException if somebody else has changed it in the meantime
   */
  public Answer revise(Answer answer, String text, By by) {
    return answering.revise(answer, context.text(text), by);
  }

  /** Returns the answers given in {@code project}, those of its networks included. */
  public List<Answer> answers(Project project, Viewer viewer) {
    return answering.answers(project, viewer);
  }

  /**
   * Returns the questions of the plan to which there is no answer that {@code viewer} may see,
   * phase by phase.
   *
   * @throws NotFoundException if {@code viewer} may not see the project or its plan
   */
  public List<OpenQuestion> openQuestions(Project project, Viewer viewer) {
    return answering.open(project, viewer);
  }

  // Look up

  /**
   * Returns up to 20 lessons of others that could help {@code project} where it is now, and that it
   * has neither used nor left out yet, with the reasons, the most fitting first.
   */
  public List<Suggestion<Lesson>> lookUp(Project project, Viewer reader) {
    return lookingUp.lessonsFor(project, reader, LIMIT);
  }

  /**
   * Returns up to 20 lessons that match {@code words}, best first; superseded and retired ones
   * last.
   */
  public List<Lesson> search(String words, Viewer reader) {
    return search(SearchRequest.of(words).page(0, LIMIT), reader).lessons();
  }

  /**
   * Returns what fits {@code request}: a page of lessons with excerpts, how many lessons have each
   * value of each facet, and which words may have been meant.
   */
  public SearchAnswer search(SearchRequest request, Viewer reader) {
    return lookingUp.search(request, reader);
  }

  /**
   * Returns up to 20 words that begin with {@code typed} and occur in lessons that {@code reader}
   * sees, the most frequent first.
   */
  public List<String> complete(String typed, Viewer reader) {
    return lookingUp.complete(typed, reader, LIMIT);
  }

  /**
   * Returns up to 20 other lessons that say much the same as {@code lesson}, with the reasons, the
   * most alike first. A draft that is being written need not be stored.
   */
  public List<Suggestion<Lesson>> similar(Lesson lesson, Viewer reader) {
    return lookingUp.similar(lesson, reader, LIMIT);
  }

  /**
   * Returns up to 20 projects that may be doing the same work as {@code project}, with the reasons,
   * the most alike first; without those that {@link #judge} found to do something else.
   */
  public List<Overlap> overlaps(Project project, Viewer reader) {
    return lookingUp.overlaps(project, reader, LIMIT);
  }

  /**
   * Returns the projects, up to {@code each} for each project of {@code programme}, that may be
   * doing the same work as it, as pairs and as groups.
   *
   * @param each 1 or more
   * @throws NotFoundException if {@code reader} may not see the programme
   */
  public Overlaps overlaps(Programme programme, Viewer reader, int each) {
    return lookingUp.overlaps(programme, reader, each);
  }

  /**
   * Records that {@code project} and {@code other} do the same work, or do not, so that they are
   * not reported again as news to those who see both. What is judged later about the same two takes
   * its place.
   *
   * @throws InvalidValueException if they are one project
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if one of the projects is not stored
   */
  public OverlapJudgement judge(
      Project project, Project other, OverlapJudgement.Verdict verdict, String why, By by) {
    return lookingUp.judge(project, other, verdict, context.text(why), by);
  }

  /**
   * Records what {@code project} looked up and found, and what it used or not; as openly as the
   * project and the lessons found allow.
   *
   * @throws InvalidValueException if nothing was searched for
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project or a lesson is not stored
   * @throws ImpossibleStepException if a lesson has not been shared
   */
  public LookUp recordLookUp(Project project, By by, Consumer<? super LookUpDraft> telling) {
    LookUpDraft draft = LookUpDraft.in(context.options().language());
    telling.accept(draft);
    return lookingUp.record(project, draft.searched(), draft.found(), draft.widest(), by);
  }

  // Capture and validate

  /**
   * Captures a lesson in {@code project}, as a draft that only its members see.
   *
   * @throws InvalidValueException if the title or the observation is missing
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   */
  public Lesson capture(Project project, By by, Consumer<? super LessonDraft> telling) {
    return capturing.capture(project, by, telling);
  }

  /**
   * Captures the lessons that {@code session} yields, each as a draft that only its project's
   * members see; if one of them is refused, none is captured. {@link LessonDraft#toldBy} names
   * those who noticed it together.
   *
   * @return the lessons, in the order of {@code drafts}
   * @throws InvalidValueException if a title or an observation is missing
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the session is not stored
   */
  public List<Lesson> captureAll(
      Session session, By by, List<? extends Consumer<? super LessonDraft>> drafts) {
    return capturing.captureAll(session, by, drafts);
  }

  /**
   * Edits {@code lesson}; possible while it is a draft or sent back with a question.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if it is neither a draft nor sent back
   */
  public Lesson edit(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return capturing.edit(lesson, by, telling);
  }

  /**
   * Corrects {@code lesson} after it was validated, for the reason in {@code by}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if it has not been validated or no reason is given
   */
  public Lesson correct(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return capturing.correct(lesson, by, telling);
  }

  /**
   * Submits {@code lesson} for validation.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if it is not a draft or does not yet say all that a lesson must
   */
  public Lesson submit(Lesson lesson, By by) {
    return validating.submit(lesson, by);
  }

  /**
   * Sends {@code lesson} back with the question in {@code by}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if it is not submitted or no question is given
   */
  public Lesson askToClarify(Lesson lesson, By by) {
    return validating.askToClarify(lesson, by);
  }

  /**
   * Submits {@code lesson} again after the question was answered.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if nothing was asked, or it does not yet say all that a lesson
   *     must
   */
  public Lesson answer(Lesson lesson, By by) {
    return validating.answer(lesson, by);
  }

  /**
   * Validates {@code lesson}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if it is not submitted, or is validated by somebody who wrote
   *     it, unless its programme says that anyone may
   */
  public Lesson validate(Lesson lesson, By by) {
    return validating.validate(lesson, by);
  }

  /**
   * Rejects {@code lesson}, for the reason in {@code by}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if it is not submitted or no reason is given
   */
  public Lesson reject(Lesson lesson, By by) {
    return validating.reject(lesson, by);
  }

  /**
   * Records on both that {@code lesson} and {@code other} contradict each other; returns {@code
   * lesson}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if one of the two is not stored
   * @throws StaleRevisionException if somebody else has changed one of the two in the meantime
   * @throws ImpossibleStepException if the two are the same lesson
   */
  public Lesson contradict(Lesson lesson, Lesson other, By by) {
    return validating.contradict(lesson, other, by);
  }

  // Complete what was told elsewhere

  /**
   * Returns one page of the lessons of {@code programme} that do not say all that a lesson must and
   * can be {@linkplain #complete completed}, in the order of the identifiers: drafts, and those
   * that are open as another system gave them. {@link Lesson#missing} says what each lacks.
   *
   * @throws NotFoundException if {@code reader} may not see the programme
   */
  public Page<Lesson> incomplete(Programme programme, Cursor<Lesson> cursor, Viewer reader) {
    return completing.incomplete(programme.id(), cursor, reader);
  }

  /**
   * Returns up to 5 perspectives, conditions and themes each that {@code lesson} could have, if it
   * has none: what the lessons most like it say, with those lessons and why they are alike. Nothing
   * is changed; a person accepts some and {@linkplain #complete completes} the lesson with them.
   */
  public List<Proposed> proposals(Lesson lesson, Viewer reader) {
    return completing.proposals(lesson, reader, PROPOSED);
  }

  /**
   * Adds to {@code lesson} what it lacks: edits it while it is being written, corrects it once it
   * is open. A correction without a reason says that the lesson was completed.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if it can be neither edited nor corrected in its state
   */
  public Lesson complete(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return completing.complete(lesson, by, telling);
  }

  // Share and discuss

  /**
   * Opens {@code lesson} at {@code level}, for the first time or more widely. {@link
   * #beneficiaries} finds the projects that could benefit, and {@link #deliver} tells their teams.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if it has not been validated, or is not opened more widely than
   *     before
   * @throws TooWidelyOpenException if its project is narrower than {@code level}
   */
  public Lesson share(Lesson lesson, Openness level, By by) {
    return sharingOn.share(lesson, level, by);
  }

  /**
   * Opens {@code lesson}, a draft that comes from another system, at {@code level} as it was
   * written there: it is not validated here, and what it does not say is {@linkplain Lesson#missing
   * missing}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if it is not a draft, or has no reference to another system
   * @throws TooWidelyOpenException if it would be open more widely than its project
   */
  public Lesson relay(Lesson lesson, Openness level, By by) {
    return sharingOn.relay(lesson, level, by);
  }

  /**
   * Returns up to 20 other projects under way that could benefit from {@code lesson}, with the
   * reasons, the most fitting first.
   */
  public List<Suggestion<Project>> beneficiaries(Lesson lesson, Viewer reader) {
    return sharingOn.beneficiaries(lesson, reader, LIMIT);
  }

  /**
   * Comments on {@code lesson}, for those at {@code level}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws TooWidelyOpenException if the lesson is narrower than {@code level}
   */
  public Comment comment(Lesson lesson, String text, Openness level, By by) {
    return discussing.comment(lesson, context.text(text), Optional.of(level), by);
  }

  /**
   * Comments on {@code lesson} within its project.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   */
  public Comment comment(Lesson lesson, String text, By by) {
    return discussing.comment(lesson, context.text(text), Optional.empty(), by);
  }

  /**
   * Replies to {@code comment}, for those who see it.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the comment is not stored
   */
  public Comment reply(Comment comment, String text, By by) {
    return discussing.reply(comment, context.text(text), by);
  }

  /**
   * Returns the comments on {@code lesson} as threads, ordered by time and then by identifier. A
   * reply to a comment that {@code viewer} may not see is not among them.
   */
  public List<CommentThread> discussion(Lesson lesson, Viewer viewer) {
    return discussing.discussion(lesson, viewer);
  }

  /**
   * Hides what {@code comment} says from all but the project, for the reason in {@code by}; the
   * fact that something was said stays.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the comment is not stored
   * @throws StaleRevisionException if somebody else has changed the comment in the meantime
   * @throws ImpossibleStepException if it is hidden already, or no reason is given
   */
  public Comment hide(Comment comment, By by) {
    return discussing.hide(comment, by);
  }

  /**
   * Shows {@code comment} again, for the reason in {@code by}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the comment is not stored
   * @throws StaleRevisionException if somebody else has changed the comment in the meantime
   * @throws ImpossibleStepException if it is not hidden, or no reason is given
   */
  public Comment show(Comment comment, By by) {
    return discussing.show(comment, by);
  }

  /**
   * Replaces {@code older} by {@code newer} and links the two; returns the older one.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if one of the two is not stored
   * @throws StaleRevisionException if somebody else has changed one of the two in the meantime
   * @throws ImpossibleStepException if one of them is not shared or they are the same lesson
   */
  public Lesson supersede(Lesson older, Lesson newer, By by) {
    return sharingOn.supersede(older, newer, by);
  }

  /**
   * Retires {@code lesson}, which no longer applies, for the reason in {@code by}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if it cannot be retired in its state or no reason is given
   */
  public Lesson retire(Lesson lesson, By by) {
    return sharingOn.retire(lesson, by);
  }

  /**
   * Withdraws {@code lesson} for the reason in {@code by}: outside its project nothing of what it
   * says is shown any more, only that it was there and why it is gone.
   *
   * @throws ImpossibleStepException if it is not shared, or no reason is given
   * @throws StaleRevisionException if somebody else has changed it in the meantime
   */
  public Lesson withdraw(Lesson lesson, By by) {
    return sharingOn.withdraw(lesson, by);
  }

  /**
   * Takes what should never have been said, such as a telephone number, out of {@code lesson}: it
   * says what {@code telling} leaves of it, and every earlier wording is gone for everybody. Who
   * did it, when, and the reason in {@code by} are kept.
   *
   * @throws ImpossibleStepException if no reason is given
   * @throws StaleRevisionException if somebody else has changed it in the meantime
   */
  public Lesson redact(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return capturing.redact(lesson, by, telling);
  }

  /**
   * Plans an event or a publication in which lessons will be shared.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if its programme is not stored
   * @throws StaleRevisionException if somebody else has changed it in the meantime
   */
  public Sharing planSharing(Sharing planned, By by) {
    return sharingOn.plan(planned, by);
  }

  /**
   * Records that {@code sharing} was held on {@code day} with {@code lessons}, each open at least
   * as widely.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the sharing or a lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the sharing in the meantime
   * @throws ImpossibleStepException if a lesson is not shared or is narrower than the sharing
   */
  public Sharing recordHeld(Sharing sharing, LocalDate day, List<Lesson> lessons, By by) {
    return sharingOn.tell(sharing, day, lessons, by);
  }

  // Reuse

  /**
   * Records that {@code project} applied {@code lesson} of another project; as openly as both
   * allow.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson or the project is not stored
   * @throws ImpossibleStepException if the lesson has not been shared, or the project learned it
   *     itself
   */
  public Reuse reuse(Lesson lesson, Project project, Outcome outcome, String account, By by) {
    return reuse(lesson, project, outcome, account, Openness.AGORA, by);
  }

  /**
   * Records that {@code project} applied {@code lesson}; open no wider than {@code widest}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson or the project is not stored
   * @throws ImpossibleStepException if the lesson has not been shared, or the project learned it
   *     itself
   */
  public Reuse reuse(
      Lesson lesson, Project project, Outcome outcome, String account, Openness widest, By by) {
    return reusing.reuse(lesson, project, outcome, context.text(account), widest, by);
  }

  /**
   * Records that practice has changed for good, as {@code by} explains; possible once others have
   * reused the lesson.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   * @throws StaleRevisionException if somebody else has changed the lesson in the meantime
   * @throws ImpossibleStepException if nobody else has reused it, it is not shared, or no reason is
   *     given
   */
  public Lesson embed(Lesson lesson, String proof, By by) {
    return reusing.embed(lesson, Evidence.of(context.text(proof)), by);
  }

  /**
   * Opens an action that follows from {@code lesson}, for {@code owner} to do by {@code due}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the lesson is not stored
   */
  public Action action(Lesson lesson, String text, Person owner, LocalDate due, By by) {
    return reusing.action(lesson, context.text(text), owner.id(), due, by);
  }

  /**
   * Records that {@code action} is done, as {@code proof} shows.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the action is not stored
   * @throws StaleRevisionException if somebody else has changed the action in the meantime
   * @throws ImpossibleStepException if it is not open
   */
  public Action done(Action action, String proof, By by) {
    return reusing.done(action, context.text(proof), by);
  }

  /**
   * Drops {@code action}, for {@code reason}.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the action is not stored
   * @throws StaleRevisionException if somebody else has changed the action in the meantime
   * @throws ImpossibleStepException if it is not open
   */
  public Action drop(Action action, String reason, By by) {
    return reusing.dropped(action, context.text(reason), by);
  }

  // Measure

  /**
   * Returns how well the lessons of {@code programme} have been put to use.
   *
   * @throws NotFoundException if {@code reader} may not see the programme
   */
  public ResultCard resultCard(Programme programme, Viewer reader) {
    return measuring.ofProgramme(programme.id(), reader);
  }

  /**
   * Returns how well the lessons of {@code project} have been put to use.
   *
   * @throws NotFoundException if {@code reader} may not see the project
   */
  public ResultCard resultCard(Project project, Viewer reader) {
    return measuring.ofProject(project.id(), reader);
  }

  /**
   * Returns what is overdue in {@code programme} today, longest overdue first.
   *
   * @throws NotFoundException if {@code reader} may not see the programme
   */
  public List<Overdue> overdue(Programme programme, Viewer reader) {
    return measuring.overdue(programme.id(), reader);
  }

  /**
   * Returns how much waits in the projects of {@code programme} today, for whom and since when,
   * oldest first; never what it says. Whoever organises the programme sees this for all its
   * projects, others for those that they are members of.
   *
   * @throws NotFoundException if the programme is not stored
   */
  public List<Waiting> waiting(Programme programme, Viewer reader) {
    return measuring.waiting(programme.id(), reader);
  }

  // Tell people

  /**
   * Returns what waits for {@code person} today and what news there is for them, the most urgent
   * first: only what they may see, and what they have not acknowledged.
   *
   * @throws NotFoundException if the person is not stored
   */
  public Inbox inbox(Person person) {
    return inboxes.of(person.id());
  }

  /**
   * Removes {@code notice} from the inbox of {@code person}, until something new happens to the
   * same thing. Nothing else changes, so the policy is not asked.
   *
   * @throws NotFoundException if the person is not stored
   */
  public void acknowledge(Person person, Notice notice) {
    inboxes.acknowledge(person.id(), notice);
  }

  /**
   * Passes to {@code notifier} every notice that has come up since it was last called, each with
   * the person whom it is for; to be called every few minutes or so. A notice is delivered at least
   * once, and again only if its delivery failed or something new happens to the same thing. What
   * falls due on a day is delivered on the first call of that day.
   *
   * <p>One that {@code notifier} fails to take does not hold up the others.
   *
   * @throws RuntimeException what {@code notifier} threw, once everything else is delivered; call
   *     this again, and what failed is delivered again
   */
  public void deliver(Notifier notifier) {
    delivering.deliver(notifier);
  }

  // The four systems

  /** The entry point for writing a roadmap together. */
  public CoCreation coCreation() {
    return new CoCreation(context);
  }

  /** The entry point for building a network of those who give support. */
  public SupportNetwork supportNetwork() {
    return new SupportNetwork(context);
  }

  /** The entry point for trying things out in pilots and making what works last. */
  public PilotWork pilotWork() {
    return new PilotWork(context);
  }

  /** The entry point for giving experts instead of money. */
  public ExpertSupport expertSupport() {
    return new ExpertSupport(context);
  }

  /**
   * Runs several verbs in one transaction: if it throws, nothing is saved.
   *
   * @param verbs what to do, using only the {@code LessonSharing} that is passed to it
   */
  public <T extends @Nullable Object> T atomically(
      Function<? super LessonSharing, ? extends T> verbs) {
    return context
        .store()
        .<T>write(work -> verbs.apply(over(new JoinedStore(work), context.options())));
  }

  /** Closes the store. */
  @Override
  public void close() {
    context.store().close();
  }

  Project start(Project project, Optional<Plan> plan, List<Output> outputs, By by) {
    return atomically(
        all -> {
          Project started = all.planning.start(project, plan, by);
          outputs.forEach(output -> all.addOutput(output, by));
          return started;
        });
  }
}
