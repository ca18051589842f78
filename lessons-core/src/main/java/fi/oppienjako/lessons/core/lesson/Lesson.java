package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Planned;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.model.Referenced;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Validators;
import fi.oppienjako.lessons.core.text.Joined;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a project learned, put so that others can use it.
 *
 * <p>Immutable and thread-safe: every step returns the next value, which still has to be saved. A
 * step that cannot be taken is refused with an {@link ImpossibleStepException} that says what is
 * possible instead.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param origin where it was learned
 * @param content what it says
 * @param relevance when it applies and what it is about
 * @param life the steps taken so far, with its links and corrections
 * @param evidence the evidence for it
 * @param contributors who helped to put it into words
 * @param licence the SPDX identifier of the licence under which it may be used
 * @param references what it is called in other systems; shown to all who see what it says
 */
public record Lesson(
    Id<Lesson> id,
    int revision,
    Origin origin,
    Content content,
    Relevance relevance,
    Life life,
    List<Evidence> evidence,
    Set<Id<Person>> contributors,
    String licence,
    Set<ExternalReference> references)
    implements Aggregate<Lesson>, Visible, Redactable<Lesson>, Planned<Lesson>, Referenced {

  /** The lessons of a project. */
  public static final Index<Lesson, Project> BY_PROJECT =
      Index.one("project", lesson -> lesson.origin().project());

  /** The lessons that were learned in a programme. */
  public static final Index<Lesson, Programme> BY_PROGRAMME =
      Index.optional("programme", lesson -> lesson.origin().programme());

  /** The lessons by what they are called in other systems. */
  public static final Index<Lesson, ExternalReference> BY_REFERENCE = Index.byReference();

  /** The lessons that a person helped to put into words. */
  public static final Index<Lesson, Person> BY_CONTRIBUTOR =
      Index.many("contributor", Lesson::contributors);

  /** The kind of this aggregate. */
  public static final Kind<Lesson> KIND =
      Kind.of("lesson", Lesson.class, BY_PROJECT, BY_PROGRAMME, BY_CONTRIBUTOR, BY_REFERENCE);

  /** The licence of a lesson unless another is given. */
  public static final String DEFAULT_LICENCE = "CC-BY-4.0";

  /** Checks and copies. */
  public Lesson {
    requireNonNull(id, "id");
    requireNonNull(origin, "origin");
    requireNonNull(content, "content");
    requireNonNull(relevance, "relevance");
    requireNonNull(life, "life");
    evidence = ImmutableList.copyOf(evidence);
    contributors = ImmutableSortedSet.copyOf(contributors);
    requireNonNull(licence, "licence");
    references = ImmutableSortedSet.copyOf(references);
  }

  /** Its state. */
  public LessonState state() {
    return life.state();
  }

  /** How widely it is open; empty before it is shared. */
  public Optional<Openness> openness() {
    return life.openness();
  }

  /** Its links to other lessons. */
  public List<Link> links() {
    return life.links();
  }

  /** The corrections made after validation, oldest first. */
  public List<Correction> corrections() {
    return life.corrections();
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return openness();
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(origin.project()));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(origin.project()));
  }

  /**
   * Returns this lesson, edited to say what {@code draft} says; possible while it is a draft or
   * sent back.
   */
  public Lesson edit(LessonDraft draft, By by, Instant at) {
    return with(draft, life.after(id, LessonStep.EDIT, by, at));
  }

  /**
   * Returns this lesson, submitted for validation.
   *
   * @throws ImpossibleStepException also if it does not yet say what a lesson must: why it
   *     happened, what to do, when it applies and from which perspective; the message names
   *     everything that is missing
   */
  public Lesson submit(By by, Instant at) {
    return complete(LessonStep.SUBMIT, by, at);
  }

  /** Returns this lesson, sent back with the question in {@code by}. */
  public Lesson askToClarify(By by, Instant at) {
    return with(life.after(id, LessonStep.ASK, by, at));
  }

  /**
   * Returns this lesson, submitted again after the question was answered; it has to be as complete
   * as {@link #submit} requires.
   */
  public Lesson answer(By by, Instant at) {
    return complete(LessonStep.ANSWER, by, at);
  }

  /**
   * Returns this lesson, validated by somebody other than those who wrote it.
   *
   * @throws ImpossibleStepException also if {@code by} {@linkplain #isWrittenBy wrote} it
   */
  public Lesson validate(By by, Instant at) {
    return validate(Validators.OTHERS, by, at);
  }

  /**
   * Returns this lesson, validated by one of {@code validators}.
   *
   * @throws ImpossibleStepException also if only others may validate and {@code by} {@linkplain
   *     #isWrittenBy wrote} it
   */
  public Lesson validate(Validators validators, By by, Instant at) {
    Life next = life.after(id, LessonStep.VALIDATE, by, at);
    if (validators == Validators.OTHERS && isWrittenBy(by.person())) {
      throw new ImpossibleStepException(Message.of("lesson.wrote-it", by.person(), id));
    }
    return with(next);
  }

  /** Whether {@code person} captured it or helped to put it into words. */
  public boolean isWrittenBy(Id<Person> person) {
    return contributors.contains(person)
        || life.history()
            .entries()
            .get(0)
            .by()
            .filter(by -> by.person().equals(person))
            .isPresent();
  }

  /** Returns this lesson, rejected for the reason in {@code by}. */
  public Lesson reject(By by, Instant at) {
    return with(life.after(id, LessonStep.REJECT, by, at));
  }

  /** Returns this lesson, open at {@code level}, for the first time or more widely than before. */
  public Lesson share(Openness level, By by, Instant at) {
    if (!state().isShared()) {
      return with(life.after(id, LessonStep.SHARE, Optional.of(level), by, at));
    }
    Life wider = life.after(id, LessonStep.WIDEN, Optional.of(level), by, at);
    Openness now = openness().orElseThrow();
    if (!level.isWiderThan(now)) {
      throw new ImpossibleStepException(
          Message.of("lesson.only-wider", id, now.key(), level.key()));
    }
    return with(wider);
  }

  /**
   * Returns this lesson, open at {@code level} as it was written in the system that it comes from,
   * without being validated; possible while it is a draft that is known by a reference. What it
   * lacks stays {@linkplain #missing missing} until somebody corrects it.
   */
  public Lesson relay(Openness level, By by, Instant at) {
    if (state() != LessonState.DRAFT || references.isEmpty()) {
      throw ImpossibleStepException.from(
          KIND.ref(id), state(), LessonStep.RELAY, state().possibleSteps());
    }
    return with(life.relayed(level, by, at));
  }

  /** Whether it is open as another system gave it, and nobody here has validated it. */
  public boolean isAsTold() {
    return life.first(LessonStep.RELAY).isPresent();
  }

  /**
   * Returns this lesson, corrected to say what {@code draft} says, for the reason in {@code by};
   * what it said before is preserved.
   */
  public Lesson correct(LessonDraft draft, By by, Instant at) {
    Life next = life.after(id, LessonStep.CORRECT, by, at);
    return with(draft, next.with(new Correction(content, openness(), by, at)));
  }

  /**
   * Returns this lesson, embedded: practice has changed for good, as {@code by} explains and {@code
   * proof} shows.
   */
  public Lesson embed(Evidence proof, By by, Instant at) {
    Life next = life.after(id, LessonStep.EMBED, by, at);
    return with(
        copy -> {
          copy.life = next;
          copy.evidence = Added.to(evidence, proof);
        });
  }

  /**
   * Returns this lesson, superseded by {@code newer}; call {@link #takingThePlaceOf} on that one,
   * too.
   */
  public Lesson supersededBy(Lesson newer, By by, Instant at) {
    Life next = life.after(id, LessonStep.SUPERSEDE, by, at);
    if (!newer.state().isCurrent() || newer.id.equals(id)) {
      throw new ImpossibleStepException(
          Message.of(
              "lesson.newer-not-shared",
              id,
              newer.id,
              newer.id.equals(id) ? Message.of("lesson.the-same") : newer.state()));
    }
    return with(next).linked(Link.Kind.SUPERSEDED_BY, newer, by, at);
  }

  /** Returns this lesson, linked to {@code older}, which it supersedes. */
  public Lesson takingThePlaceOf(Lesson older, By by, Instant at) {
    return linked(Link.Kind.SUPERSEDES, older, by, at);
  }

  /** Returns this lesson, contradicting {@code other}; call the same on that one, too. */
  public Lesson contradicting(Lesson other, By by, Instant at) {
    if (other.id.equals(id)) {
      throw new ImpossibleStepException(Message.of("lesson.contradicts-itself", id));
    }
    return linked(Link.Kind.CONTRADICTS, other, by, at);
  }

  /** Returns this lesson, retired for the reason in {@code by}. */
  public Lesson retire(By by, Instant at) {
    return with(life.after(id, LessonStep.RETIRE, by, at));
  }

  /**
   * Returns this lesson, withdrawn for the reason in {@code by}: those outside its project no
   * longer see what it says, only that it was there and why it is gone.
   */
  public Lesson withdraw(By by, Instant at) {
    return with(life.after(id, LessonStep.WITHDRAW, by, at));
  }

  /**
   * Returns this lesson, saying what {@code draft} says and never having said anything else: all
   * earlier wordings are gone for everybody. That it was done is kept, with who did it, when, and
   * the reason in {@code by}, which must not repeat what is taken out.
   */
  public Lesson redact(LessonDraft draft, By by, Instant at) {
    return with(draft, life.redacted(id, by, at));
  }

  /** Returns this lesson, whose project belongs to {@code programme} by now, or to none. */
  public Lesson within(Optional<Id<Programme>> programme) {
    return with(copy -> copy.origin = origin.within(programme));
  }

  /** Returns this lesson with more evidence. */
  public Lesson restingOn(Evidence more) {
    return with(copy -> copy.evidence = Added.to(evidence, more));
  }

  /**
   * Returns this lesson as it is read at {@code level}: without who did what and why, without links
   * and without earlier wordings from when it was less widely open than that, and without the
   * session in which it was learned, which may be less widely open than the lesson. Of a withdrawn
   * lesson only the place and the fact are left.
   *
   * <p>The result is for reading only: a store refuses to save it, since its history is incomplete.
   */
  @Override
  public Lesson redactedAt(Openness level) {
    return with(
        copy -> {
          copy.origin = origin.withoutSession();
          copy.life = life.redactedAt(level);
          if (state() == LessonState.WITHDRAWN) {
            copy.content = Content.WITHDRAWN;
            copy.relevance = Relevance.NONE;
            copy.life = life.withdrawn();
            copy.evidence = List.of();
            copy.contributors = Set.of();
            copy.references = Set.of();
          }
        });
  }

  /** Without the phase and the activity in which it was learned. */
  @Override
  public Lesson withoutPlan() {
    return with(copy -> copy.origin = origin.withoutPlan());
  }

  /** Also checks that no wording has changed but by removal, and that its origin lacks nothing. */
  @Override
  public boolean isSuccessorOf(Lesson stored) {
    return Aggregate.super.isSuccessorOf(stored)
        && life.keepsWordings(stored.life)
        && origin.keepsParts(stored.origin);
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return life.onlyGrows();
  }

  @Override
  public Kind<Lesson> storedAs() {
    return KIND;
  }

  @Override
  public Lesson atRevision(int revision) {
    return with(copy -> copy.revision = revision);
  }

  /** The title, the state and the level, such as {@code Book time ahead (shared, agora)}. */
  @Override
  public String toString() {
    return "%s (%s%s%s)"
        .formatted(
            content.title(),
            state().key(),
            openness().map(level -> ", " + level.key()).orElse(""),
            isAsTold() ? ", as told elsewhere" : "");
  }

  private Lesson complete(LessonStep step, By by, Instant at) {
    Life next = life.after(id, step, by, at);
    List<Message> missing = missing();
    if (!missing.isEmpty()) {
      throw new ImpossibleStepException(Message.of("lesson.incomplete", id, Joined.words(missing)));
    }
    return with(next);
  }

  /** What a lesson must say before it is submitted, and this one does not say. */
  public List<Message> missing() {
    List<Message> missing = new ArrayList<>();
    if (content.insight().isEmpty()) {
      missing.add(Message.of("lesson.missing.insight"));
    }
    if (content.recommendation().isEmpty()) {
      missing.add(Message.of("lesson.missing.recommendation"));
    }
    if (relevance.conditions().isEmpty()) {
      missing.add(Message.of("lesson.missing.condition"));
    }
    if (relevance.perspectives().isEmpty()) {
      missing.add(Message.of("lesson.missing.perspective"));
    }
    return missing;
  }

  /**
   * How widely something in {@code other} that names this lesson may be open: as widely as the
   * lesson, or not at all if the two are in different programmes and the lesson is not open to all.
   */
  public Optional<Openness> openTo(Project other) {
    return openness()
        .filter(level -> level == Openness.AGORA || origin.sharesLevelsWith(Origin.in(other)));
  }

  private Lesson linked(Link.Kind kind, Lesson other, By by, Instant at) {
    Optional<Openness> both =
        openness()
            .flatMap(own -> other.openness().map(own::narrowest))
            .filter(level -> level == Openness.AGORA || origin.sharesLevelsWith(other.origin));
    return with(life.with(new Link(kind, other.id, both, by, at)));
  }

  private Lesson with(LessonDraft draft, Life next) {
    return with(
        copy -> {
          copy.origin = draft.origin(origin);
          copy.content = draft.content();
          copy.relevance = draft.relevance();
          copy.life = next;
          copy.evidence = draft.evidence();
          copy.contributors = draft.contributors();
          copy.licence = draft.licence();
          copy.references = draft.references();
        });
  }

  private Lesson with(Life next) {
    return with(copy -> copy.life = next);
  }

  private Lesson with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.lesson();
  }

  /** The only place that copies a lesson. */
  private static final class Copy {

    private final Id<Lesson> id;
    private int revision;
    private Origin origin;
    private Content content;
    private Relevance relevance;
    private Life life;
    private List<Evidence> evidence;
    private Set<Id<Person>> contributors;
    private String licence;
    private Set<ExternalReference> references;

    Copy(Lesson of) {
      id = of.id;
      revision = of.revision;
      origin = of.origin;
      content = of.content;
      relevance = of.relevance;
      life = of.life;
      evidence = of.evidence;
      contributors = of.contributors;
      licence = of.licence;
      references = of.references;
    }

    Lesson lesson() {
      return new Lesson(
          id,
          revision,
          origin,
          content,
          relevance,
          life,
          evidence,
          contributors,
          licence,
          references);
    }
  }
}
