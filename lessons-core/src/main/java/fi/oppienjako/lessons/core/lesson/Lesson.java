package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
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
 * What a project learned, told so that another can use it.
 *
 * <p>Immutable and thread-safe: every step of its life gives the next value, which still has to be
 * saved. A step that cannot be taken is refused with an {@link ImpossibleStepException} that says
 * what is possible instead.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param origin where it was learned
 * @param content what it says
 * @param relevance when it applies and what it is about
 * @param life the steps taken so far, with its links and corrections
 * @param evidence what it rests on
 * @param contributors who helped to put it into words
 * @param licence the SPDX identifier of the licence under which it can be used
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
    String licence)
    implements Aggregate<Lesson>, Visible, Redactable<Lesson> {

  /** The lessons of a project. */
  public static final Index<Lesson, Project> BY_PROJECT =
      Index.one("project", lesson -> lesson.origin().project());

  /** The kind of such things. */
  public static final Kind<Lesson> KIND = Kind.of("lesson", Lesson.class, BY_PROJECT);

  /** The licence of a lesson of which nothing else is said. */
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
  }

  /** Where it is in its life. */
  public LessonState state() {
    return life.state();
  }

  /** How widely it is open; empty before it is shared. */
  public Optional<Openness> openness() {
    return life.openness();
  }

  /** What it has to do with other lessons. */
  public List<Link> links() {
    return life.links();
  }

  /** What was put right after validation, first first. */
  public List<Correction> corrections() {
    return life.corrections();
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return openness();
  }

  @Override
  public Optional<Id<Project>> ownedBy() {
    return Optional.of(origin.project());
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(origin.project()));
  }

  /** What it says is changed, as {@code draft} tells; possible until it is validated. */
  public Lesson edit(LessonDraft draft, By by, Instant at) {
    return with(draft, life.after(id, LessonStep.EDIT, by, at));
  }

  /**
   * It is offered for validation.
   *
   * @throws ImpossibleStepException also if it does not yet say what a lesson must: why it
   *     happened, what to do, when it applies and from which perspective; the message tells all
   *     that is missing
   */
  public Lesson submit(By by, Instant at) {
    return complete(LessonStep.SUBMIT, by, at);
  }

  /** It is sent back with a question, the reason in {@code by}. */
  public Lesson askToClarify(By by, Instant at) {
    return with(life.after(id, LessonStep.ASK, by, at));
  }

  /** It is offered again, the question being answered; as complete as {@link #submit} asks. */
  public Lesson answer(By by, Instant at) {
    return complete(LessonStep.ANSWER, by, at);
  }

  /** It is found to hold. */
  public Lesson validate(By by, Instant at) {
    return with(life.after(id, LessonStep.VALIDATE, by, at));
  }

  /** It is found not to hold, for the reason in {@code by}. */
  public Lesson reject(By by, Instant at) {
    return with(life.after(id, LessonStep.REJECT, by, at));
  }

  /** It is opened to those at {@code level}, for the first time or more widely than before. */
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
   * What it says is put right, as {@code draft} tells, for the reason in {@code by}; what it said
   * before is kept.
   */
  public Lesson correct(LessonDraft draft, By by, Instant at) {
    Life next = life.after(id, LessonStep.CORRECT, by, at);
    return with(draft, next.with(new Correction(content, openness(), by, at)));
  }

  /** Practice has changed for good, as the reason in {@code by} tells and {@code proof} shows. */
  public Lesson embed(Evidence proof, By by, Instant at) {
    Life next = life.after(id, LessonStep.EMBED, by, at);
    return with(
        copy -> {
          copy.life = next;
          copy.evidence = added(evidence, proof);
        });
  }

  /** {@code newer} takes its place; {@link #takingThePlaceOf} has to be said of that one. */
  public Lesson supersededBy(Lesson newer, By by, Instant at) {
    Life next = life.after(id, LessonStep.SUPERSEDE, by, at);
    if (!newer.state().isCurrent() || newer.id.equals(id)) {
      throw new ImpossibleStepException(
          Message.of(
              "lesson.newer-not-shared",
              id,
              newer.id,
              newer.id.equals(id) ? Message.of("lesson.the-same") : newer.state().key()));
    }
    return with(next).linked(Link.Kind.SUPERSEDED_BY, newer, by, at);
  }

  /** It takes the place of {@code older}. */
  public Lesson takingThePlaceOf(Lesson older, By by, Instant at) {
    return linked(Link.Kind.SUPERSEDES, older, by, at);
  }

  /** It and {@code other} speak against each other; the same has to be said of the other. */
  public Lesson contradicting(Lesson other, By by, Instant at) {
    if (other.id.equals(id)) {
      throw new ImpossibleStepException(Message.of("lesson.contradicts-itself", id));
    }
    return linked(Link.Kind.CONTRADICTS, other, by, at);
  }

  /** It no longer applies, for the reason in {@code by}. */
  public Lesson retire(By by, Instant at) {
    return with(life.after(id, LessonStep.RETIRE, by, at));
  }

  /** More of what it rests on. */
  public Lesson restingOn(Evidence more) {
    return with(copy -> copy.evidence = added(evidence, more));
  }

  /**
   * This lesson as {@code reader} may see it: without who did what and why, without links and
   * without earlier wordings from when it was less widely open than the reader's level, and without
   * the session in which it was learned, which may be less widely open than the lesson.
   *
   * <p>What comes out is for reading: a store refuses to save it, since its history is not the
   * whole one.
   */
  @Override
  public Lesson redactedFor(Viewer reader) {
    if (reader.isInside(this)) {
      return this;
    }
    return with(
        copy -> {
          copy.origin = origin.withoutSession();
          copy.life = life.redactedFor(reader);
        });
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
    return "%s (%s%s)"
        .formatted(
            content.title(), state().key(), openness().map(level -> ", " + level.key()).orElse(""));
  }

  private Lesson complete(LessonStep step, By by, Instant at) {
    Life next = life.after(id, step, by, at);
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      throw new ImpossibleStepException(
          "lesson '%s' cannot be submitted before it tells %s"
              .formatted(id, String.join(", ", missing)));
    }
    return with(next);
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (content.insight().isEmpty()) {
      missing.add("why it happened (insight)");
    }
    if (content.recommendation().isEmpty()) {
      missing.add("what to do (recommendation)");
    }
    if (relevance.conditions().isEmpty()) {
      missing.add("when it applies (at least one condition)");
    }
    if (relevance.perspectives().isEmpty()) {
      missing.add("from which perspective it was learned");
    }
    return missing;
  }

  private Lesson linked(Link.Kind kind, Lesson other, By by, Instant at) {
    Optional<Openness> both = openness().flatMap(own -> other.openness().map(own::narrowest));
    return with(life.with(new Link(kind, other.id, both, by, at)));
  }

  private Lesson with(LessonDraft draft, Life next) {
    return with(
        copy -> {
          copy.content = draft.content();
          copy.relevance = draft.relevance();
          copy.life = next;
          copy.evidence = draft.evidence();
          copy.contributors = draft.contributors();
          copy.licence = draft.licence();
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

  private static <T> List<T> added(List<T> list, T more) {
    return ImmutableList.<T>builder().addAll(list).add(more).build();
  }

  /** The one place in which a lesson is made from another. */
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
    }

    Lesson lesson() {
      return new Lesson(
          id, revision, origin, content, relevance, life, evidence, contributors, licence);
    }
  }
}
