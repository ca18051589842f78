package fi.oppienjako.lessons.core;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.inmemory.ScanningRecommender;
import fi.oppienjako.lessons.core.inmemory.ScanningSearch;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.loop.Capturing;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.loop.LookingUp;
import fi.oppienjako.lessons.core.loop.Measuring;
import fi.oppienjako.lessons.core.loop.Options;
import fi.oppienjako.lessons.core.loop.Planning;
import fi.oppienjako.lessons.core.loop.Publishing;
import fi.oppienjako.lessons.core.loop.Reusing;
import fi.oppienjako.lessons.core.loop.Validating;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.core.port.AccessPolicy;
import fi.oppienjako.lessons.core.port.Notice;
import fi.oppienjako.lessons.core.port.Notifier;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.LookUpDraft;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.review.Rules;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one way in: what development work does in order to learn from itself, verb by verb.
 *
 * <p>Every verb that changes something says by whom ({@link By}), is done wholly or not at all, and
 * gives back what is kept now; it fails with {@link
 * fi.oppienjako.lessons.core.port.StaleRevisionException} if somebody else changed the thing in the
 * meantime. Every verb that answers says for whom ({@link Viewer}), and nothing narrower comes out.
 * Whatever is refused is a {@link fi.oppienjako.lessons.core.text.LessonsException} with a sentence
 * to show. Thread-safe as far as its store is.
 */
public final class LessonSharing implements AutoCloseable {

  private static final int LIMIT = 20;

  private final Context context;
  private final Planning planning;
  private final LookingUp lookingUp;
  private final Capturing capturing;
  private final Validating validating;
  private final Publishing sharingOn;
  private final Reusing reusing;
  private final Measuring measuring;

  private LessonSharing(Context context) {
    this.context = context;
    this.planning = new Planning(context);
    this.lookingUp = new LookingUp(context);
    this.capturing = new Capturing(context);
    this.validating = new Validating(context);
    this.sharingOn = new Publishing(context);
    this.reusing = new Reusing(context);
    this.measuring = new Measuring(context);
  }

  /** Creates an instance over a new in-memory store; nothing survives it. */
  public static LessonSharing inMemory() {
    return inMemory(defaultOptions());
  }

  /** Creates an instance over a new in-memory store; nothing survives it. */
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
   * @param options what is chosen besides, beginning with {@link #defaultOptions}
   */
  public static LessonSharing over(Store store, Options options) {
    return new LessonSharing(new Context(store, options));
  }

  /**
   * What is chosen when nothing is said: lessons are found and recommended by going through all of
   * them, everybody may do everything, nobody is notified, time is the system's, identifiers are
   * time-ordered UUIDs, and plain strings are in English.
   */
  public static Options defaultOptions() {
    Clock clock = Clock.systemUTC();
    return new Options(
        new ScanningSearch(),
        new ScanningRecommender(),
        AccessPolicy.ALL,
        Notifier.NONE,
        clock,
        new TimeOrderedIds(clock),
        Languages.ENGLISH);
  }

  /** What every verb works with; for ways of working that bring verbs of their own. */
  public Context context() {
    return context;
  }

  /** The store underneath, for what the verbs do not cover. */
  public Store store() {
    return context.store();
  }

  // Who is there

  /** Keeps a new body. */
  public Organisation organisation(String name, Term kind) {
    return save(Organisation.of(context.newId(), context.text(name), kind));
  }

  /** Keeps a new person, who has allowed nothing to be shown yet. */
  public Person person(String name) {
    return save(Person.of(context.newId(), name));
  }

  /** Keeps a new programme in the default rhythm. */
  public Programme programme(String name) {
    return save(Programme.of(context.newId(), context.text(name)));
  }

  /** Keeps something new or changed, such as a playbook, a programme or a session, as it is. */
  public <A extends Aggregate<A>> A save(A aggregate) {
    return planning.keep(aggregate);
  }

  /** Forgets what is known of {@code person}; the identifier stays, so that history stays whole. */
  public Person erase(Person person) {
    return save(person.forgotten());
  }

  // Plan

  /** Begins to plan a project. */
  public NewProject plan(String name) {
    return new NewProject(this, context.text(name));
  }

  /** Begins to plan a project. */
  public NewProject plan(LocalizedText name) {
    return new NewProject(this, name);
  }

  /**
   * Gives {@code project} another plan; the earlier one's revisions stay told in the feed of
   * changes.
   */
  public Plan replan(Project project, Plan plan, By by) {
    return planning.replan(project, plan, by);
  }

  /**
   * Changes the plan of {@code project}, one change after the other; in what it departs from its
   * playbook is kept and told by {@link Plan#adaptations}.
   */
  public Plan adapt(Project project, By by, Adaptation... changes) {
    return planning.adapt(project, List.of(changes), by);
  }

  /** Tells the challenge of {@code project} more precisely; every version is kept. */
  public Project refine(Project project, String challenge, By by) {
    return planning.refine(project, context.text(challenge), by);
  }

  /** Reviews the plan of {@code project} by the standard rules. */
  public Review review(Project project, Viewer reader) {
    return review(project, Rules.standard(), reader);
  }

  /**
   * Reviews the plan of {@code project} by {@code rules}, against the rhythm of its programme or
   * playbook.
   */
  public Review review(Project project, Rules rules, Viewer reader) {
    return planning.review(project, rules, reader);
  }

  /**
   * {@code project} goes on to {@code phase}, and is brought lessons that fit there and that {@code
   * reader} may see.
   */
  public Project enter(Project project, Id<Phase> phase, By by, Viewer reader) {
    return planning.enter(project, phase, by, reader);
  }

  /** {@code project} has come to its end. */
  public Project end(Project project, By by) {
    return planning.end(project, by);
  }

  // Look up

  /**
   * What others know that could help {@code project} where it is now, and why; the 20 most fitting
   * at the most.
   */
  public List<Suggestion<Lesson>> lookUp(Project project, Viewer reader) {
    return lookingUp.lessonsFor(project, reader, LIMIT);
  }

  /** Lessons that fit {@code words}, best first; 20 at the most. */
  public List<Lesson> search(String words, Viewer reader) {
    return lookingUp.search(words, reader, LIMIT);
  }

  /**
   * Projects that may be doing the same work as {@code project}, and why; the 20 most alike at the
   * most.
   */
  public List<Overlap> overlaps(Project project, Viewer reader) {
    return lookingUp.overlaps(project, reader, LIMIT);
  }

  /**
   * Records what {@code project} looked up, found, and used or not; as openly as the project and
   * the lessons found allow.
   */
  public LookUp recordLookUp(Project project, By by, Consumer<? super LookUpDraft> telling) {
    LookUpDraft draft = LookUpDraft.in(context.options().language());
    telling.accept(draft);
    return lookingUp.record(project, draft.searched(), draft.found(), draft.widest(), by);
  }

  // Capture and validate

  /** Captures a lesson in {@code project}, as a draft that only its members see. */
  public Lesson capture(Project project, By by, Consumer<? super LessonDraft> telling) {
    return capturing.capture(project, by, telling);
  }

  /** Changes what {@code lesson} says; possible until it is validated. */
  public Lesson edit(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return capturing.edit(lesson, by, telling);
  }

  /** Puts right what {@code lesson} says after it was validated, for the reason in {@code by}. */
  public Lesson correct(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return capturing.correct(lesson, by, telling);
  }

  /** Offers {@code lesson} for validation. */
  public Lesson submit(Lesson lesson, By by) {
    return validating.submit(lesson, by);
  }

  /** Sends {@code lesson} back with the question in {@code by}. */
  public Lesson askToClarify(Lesson lesson, By by) {
    return validating.askToClarify(lesson, by);
  }

  /** Offers {@code lesson} again, the question being answered. */
  public Lesson answer(Lesson lesson, By by) {
    return validating.answer(lesson, by);
  }

  /** Finds {@code lesson} to hold. */
  public Lesson validate(Lesson lesson, By by) {
    return validating.validate(lesson, by);
  }

  /** Finds {@code lesson} not to hold, for the reason in {@code by}. */
  public Lesson reject(Lesson lesson, By by) {
    return validating.reject(lesson, by);
  }

  /**
   * Says that {@code lesson} and {@code other} contradict each other, on both sides; {@code lesson}
   * comes out.
   */
  public Lesson contradict(Lesson lesson, Lesson other, By by) {
    return validating.contradict(lesson, other, by);
  }

  // Share and discuss

  /**
   * Opens {@code lesson} at {@code level}, for the first time or more widely, never wider than its
   * project; projects that can be seen at that level and could benefit are brought a notice.
   */
  public Lesson share(Lesson lesson, Openness level, By by) {
    return sharingOn.share(lesson, level, by);
  }

  /**
   * Other projects under way that could benefit from {@code lesson}, and why; the 20 most fitting
   * at the most.
   */
  public List<Suggestion<Project>> beneficiaries(Lesson lesson, Viewer reader) {
    return sharingOn.beneficiaries(lesson, reader, LIMIT);
  }

  /**
   * Says something on {@code lesson} to those at {@code level}, never wider than the lesson is
   * open.
   */
  public Comment comment(Lesson lesson, String text, Openness level, By by) {
    return sharingOn.comment(lesson, context.text(text), Optional.of(level), by);
  }

  /** Says something on {@code lesson} within its project. */
  public Comment comment(Lesson lesson, String text, By by) {
    return sharingOn.comment(lesson, context.text(text), Optional.empty(), by);
  }

  /** Lets {@code newer} take the place of {@code older}, on both sides; the older one comes out. */
  public Lesson supersede(Lesson older, Lesson newer, By by) {
    return sharingOn.supersede(older, newer, by);
  }

  /** Says that {@code lesson} no longer applies, for the reason in {@code by}. */
  public Lesson retire(Lesson lesson, By by) {
    return sharingOn.retire(lesson, by);
  }

  /** Plans an event or a publication in which lessons will be told. */
  public Sharing planSharing(Sharing planned, By by) {
    return sharingOn.plan(planned, by);
  }

  /**
   * Says that {@code sharing} was told on {@code day} with {@code lessons}, each at least as widely
   * open.
   */
  public Sharing recordHeld(Sharing sharing, LocalDate day, List<Lesson> lessons, By by) {
    return sharingOn.tell(sharing, day, lessons, by);
  }

  // Reuse

  /**
   * Says that {@code project} applied {@code lesson} of another project; as openly as both allow.
   */
  public Reuse reuse(Lesson lesson, Project project, Outcome outcome, String account, By by) {
    return reuse(lesson, project, outcome, account, Openness.AGORA, by);
  }

  /** The same, told no wider than at {@code widest}. */
  public Reuse reuse(
      Lesson lesson, Project project, Outcome outcome, String account, Openness widest, By by) {
    return reusing.reuse(lesson, project, outcome, context.text(account), widest, by);
  }

  /**
   * Says that practice has changed for good, as the reason in {@code by} tells; possible once
   * others reused it.
   */
  public Lesson embed(Lesson lesson, String proof, By by) {
    return reusing.embed(lesson, Evidence.of(context.text(proof)), by);
  }

  /** Gives {@code owner} something to see to because of {@code lesson}. */
  public Action action(Lesson lesson, String text, Person owner, LocalDate due, By by) {
    return reusing.action(lesson, context.text(text), owner.id(), due, by);
  }

  /** Says that {@code action} is done, as {@code proof} shows. */
  public Action done(Action action, String proof, By by) {
    return reusing.done(action, context.text(proof), by);
  }

  /** Says that {@code action} is not to be done after all. */
  public Action drop(Action action, String reason, By by) {
    return reusing.dropped(action, context.text(reason), by);
  }

  // Measure

  /** How well the knowledge of {@code programme} came to use. */
  public ResultCard resultCard(Programme programme, Viewer reader) {
    return measuring.ofProgramme(programme.id(), reader);
  }

  /** How well the knowledge of {@code project} came to use. */
  public ResultCard resultCard(Project project, Viewer reader) {
    return measuring.ofProject(project.id(), reader);
  }

  /** What is overdue in {@code programme} today, longest overdue first. */
  public List<Overdue> overdue(Programme programme, Viewer reader) {
    return measuring.overdue(programme.id(), reader);
  }

  // The four systems

  /** The way of the digital roadmap. */
  public CoCreation coCreation() {
    return new CoCreation(context);
  }

  /** The way of a digital-support network. */
  public SupportNetwork supportNetwork() {
    return new SupportNetwork(context);
  }

  /** The way of the team network. */
  public PilotWork pilotWork() {
    return new PilotWork(context);
  }

  /** The way of expert support. */
  public ExpertSupport expertSupport() {
    return new ExpertSupport(context);
  }

  /**
   * Does several verbs wholly or not at all; notices go out once all is kept.
   *
   * @param verbs what is done, on the {@code LessonSharing} that it is given and no other
   */
  public <T extends @Nullable Object> T atomically(
      Function<? super LessonSharing, ? extends T> verbs) {
    List<Notice> notices = new ArrayList<>();
    T result =
        context
            .store()
            .<T>write(
                work ->
                    verbs.apply(
                        over(
                            new JoinedStore(work),
                            context.options().withNotifier(notices::add))));
    notices.forEach(context.options().notifier()::tell);
    return result;
  }

  /** Closes the store. */
  @Override
  public void close() {
    context.store().close();
  }

  Project start(Project project, Optional<Plan> plan, By by) {
    return planning.start(project, plan, by);
  }
}
