package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A lesson being put into words. Mutable, not thread-safe.
 *
 * <p>A title and an observation are enough to {@linkplain #capture capture} it; the rest can follow
 * until it is submitted. Plain strings are in the language given when the draft is begun; every
 * such option also takes a {@link LocalizedText}.
 */
public final class LessonDraft {

  private final Locale language;
  private @Nullable LocalizedText title;
  private @Nullable LocalizedText observation;
  private @Nullable LocalizedText insight;
  private @Nullable LocalizedText recommendation;
  private Result result = Result.NEUTRAL;
  private Conditions conditions = Conditions.NONE;
  private final Set<Perspective> perspectives = EnumSet.noneOf(Perspective.class);
  private final Set<Term> themes = new TreeSet<>();
  private final Set<Term> targetGroups = new TreeSet<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Set<Id<Person>> contributors = new LinkedHashSet<>();
  private String licence = Lesson.DEFAULT_LICENCE;
  private Optional<Id<Phase>> phase = Optional.empty();
  private Optional<Id<Activity>> activity = Optional.empty();
  private Optional<Id<Session>> session = Optional.empty();

  private LessonDraft(Locale language) {
    this.language = requireNonNull(language, "language");
  }

  /** An empty draft whose plain strings are in {@code language}. */
  public static LessonDraft in(Locale language) {
    return new LessonDraft(language);
  }

  /** A draft that says what {@code lesson} says; its plain strings are in {@code language}. */
  public static LessonDraft of(Lesson lesson, Locale language) {
    LessonDraft draft = new LessonDraft(language);
    draft.title = lesson.content().title();
    draft.observation = lesson.content().observation();
    draft.insight = lesson.content().insight().orElse(null);
    draft.recommendation = lesson.content().recommendation().orElse(null);
    draft.result = lesson.content().result();
    draft.conditions = lesson.relevance().conditions();
    draft.perspectives.addAll(lesson.relevance().perspectives());
    draft.themes.addAll(lesson.relevance().topics().themes());
    draft.targetGroups.addAll(lesson.relevance().topics().targetGroups());
    draft.evidence.addAll(lesson.evidence());
    draft.contributors.addAll(lesson.contributors());
    draft.licence = lesson.licence();
    return draft;
  }

  /** What it is called. */
  public LessonDraft titled(String title) {
    return titled(text(title));
  }

  /** What it is called. */
  public LessonDraft titled(LocalizedText title) {
    this.title = title;
    return this;
  }

  /** What happened. */
  public LessonDraft observed(String observation) {
    return observed(text(observation));
  }

  /** What happened. */
  public LessonDraft observed(LocalizedText observation) {
    this.observation = observation;
    return this;
  }

  /** Why it happened. */
  public LessonDraft because(String insight) {
    return because(text(insight));
  }

  /** Why it happened. */
  public LessonDraft because(LocalizedText insight) {
    this.insight = insight;
    return this;
  }

  /** What to do. */
  public LessonDraft recommends(String recommendation) {
    return recommends(text(recommendation));
  }

  /** What to do. */
  public LessonDraft recommends(LocalizedText recommendation) {
    this.recommendation = recommendation;
    return this;
  }

  /** How it went; {@link Result#NEUTRAL} if nothing is said. */
  public LessonDraft went(Result result) {
    this.result = requireNonNull(result, "result");
    return this;
  }

  /** In which conditions it applies; replaces what was said before. */
  public LessonDraft appliesWhen(Condition... conditions) {
    return appliesWhen(Conditions.of(conditions));
  }

  /** In which conditions it applies; replaces what was said before. */
  public LessonDraft appliesWhen(Conditions conditions) {
    this.conditions = requireNonNull(conditions, "conditions");
    return this;
  }

  /** From which perspectives it was learned, besides those said before. */
  public LessonDraft from(Perspective... perspectives) {
    this.perspectives.addAll(List.of(perspectives));
    return this;
  }

  /**
   * What it is about, besides what was said before; words are read as {@link Term#of} reads them.
   */
  public LessonDraft about(String... themes) {
    for (String theme : themes) {
      this.themes.add(Term.of(theme));
    }
    return this;
  }

  /** What it is about and for whom, besides what was said before. */
  public LessonDraft about(Topics topics) {
    themes.addAll(topics.themes());
    targetGroups.addAll(topics.targetGroups());
    return this;
  }

  /** For whom it is, besides what was said before; words are read as {@link Term#of} reads them. */
  public LessonDraft concerning(String... targetGroups) {
    for (String group : targetGroups) {
      this.targetGroups.add(Term.of(group));
    }
    return this;
  }

  /** What it rests on, besides what was said before. */
  public LessonDraft restingOn(Evidence more) {
    evidence.add(requireNonNull(more, "more"));
    return this;
  }

  /** Who helped to put it into words, besides those said before. */
  public LessonDraft toldBy(Id<Person> contributor) {
    contributors.add(requireNonNull(contributor, "contributor"));
    return this;
  }

  /** The licence; {@link Lesson#DEFAULT_LICENCE} if nothing is said. */
  public LessonDraft under(String licence) {
    this.licence = requireNonNull(licence, "licence");
    return this;
  }

  /** The phase in which it was learned; the one in which the project is, if nothing is said. */
  public LessonDraft inPhase(Id<Phase> phase) {
    this.phase = Optional.of(phase);
    return this;
  }

  /** The activity in which it was learned. */
  public LessonDraft inActivity(Id<Activity> activity) {
    this.activity = Optional.of(activity);
    return this;
  }

  /** The session in which it was learned. */
  public LessonDraft inSession(Id<Session> session) {
    this.session = Optional.of(session);
    return this;
  }

  /**
   * The lesson, captured in {@code project} as a draft.
   *
   * @throws IllegalArgumentException if title or observation is missing
   */
  public Lesson capture(Id<Lesson> id, Project project, By by, Instant at) {
    Origin here = Origin.in(project);
    Origin origin =
        new Origin(here.project(), here.programme(), phase.or(here::phase), activity, session);
    if (contributors.isEmpty()) {
      contributors.add(by.person());
    }
    return new Lesson(
        id,
        0,
        origin,
        content(),
        relevance(),
        Life.captured(by, at),
        evidence,
        contributors,
        licence);
  }

  Content content() {
    if (title == null || observation == null) {
      throw new IllegalArgumentException("a lesson needs at least a title and an observation");
    }
    return new Content(
        title,
        observation,
        Optional.ofNullable(insight),
        Optional.ofNullable(recommendation),
        result);
  }

  Relevance relevance() {
    return new Relevance(conditions, perspectives, new Topics(themes, targetGroups));
  }

  List<Evidence> evidence() {
    return evidence;
  }

  Set<Id<Person>> contributors() {
    return contributors;
  }

  String licence() {
    return licence;
  }

  private LocalizedText text(String plain) {
    return LocalizedText.of(language, plain);
  }
}
