package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that is being written. Mutable, not thread-safe.
 *
 * <p>A title and an observation are enough to {@linkplain #capture capture} it; the rest can follow
 * until it is submitted. Plain strings are in the language given at the start; every such option
 * also takes a {@link LocalizedText}.
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
  private final Set<ExternalReference> references = new TreeSet<>();
  private Optional<Id<Phase>> phase = Optional.empty();
  private Optional<Id<Activity>> activity = Optional.empty();
  private Optional<Id<Session>> session = Optional.empty();

  private LessonDraft(Locale language) {
    this.language = requireNonNull(language, "language");
  }

  /** Returns an empty draft whose plain strings are in {@code language}. */
  public static LessonDraft in(Locale language) {
    return new LessonDraft(language);
  }

  /**
   * Returns a draft that says what {@code lesson} says; its plain strings are in {@code language}.
   */
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
    draft.references.addAll(lesson.references());
    return draft;
  }

  /** Sets the title. */
  public LessonDraft titled(String title) {
    return titled(text(title));
  }

  /** Sets the title. */
  public LessonDraft titled(LocalizedText title) {
    this.title = title;
    return this;
  }

  /** Sets what happened. */
  public LessonDraft observed(String observation) {
    return observed(text(observation));
  }

  /** Sets what happened. */
  public LessonDraft observed(LocalizedText observation) {
    this.observation = observation;
    return this;
  }

  /** Sets why it happened. */
  public LessonDraft because(String insight) {
    return because(text(insight));
  }

  /** Sets why it happened. */
  public LessonDraft because(LocalizedText insight) {
    this.insight = insight;
    return this;
  }

  /** Sets what to do. */
  public LessonDraft recommends(String recommendation) {
    return recommends(text(recommendation));
  }

  /** Sets what to do. */
  public LessonDraft recommends(LocalizedText recommendation) {
    this.recommendation = recommendation;
    return this;
  }

  /** Sets how it went; {@link Result#NEUTRAL} by default. */
  public LessonDraft went(Result result) {
    this.result = requireNonNull(result, "result");
    return this;
  }

  /** Sets the conditions in which it applies; replaces earlier ones. */
  public LessonDraft appliesWhen(Condition... conditions) {
    return appliesWhen(Conditions.of(conditions));
  }

  /** Sets the conditions in which it applies; replaces earlier ones. */
  public LessonDraft appliesWhen(Conditions conditions) {
    this.conditions = requireNonNull(conditions, "conditions");
    return this;
  }

  /** Adds a condition in which it applies, unless it is there, however it is explained. */
  public LessonDraft alsoWhen(Condition condition) {
    if (conditions.all().stream().noneMatch(condition::matches)) {
      conditions =
          new Conditions(Stream.concat(conditions.all().stream(), Stream.of(condition)).toList());
    }
    return this;
  }

  /** Adds perspectives from which it was learned. */
  public LessonDraft from(Perspective... perspectives) {
    this.perspectives.addAll(List.of(perspectives));
    return this;
  }

  /** Takes perspectives away. */
  public LessonDraft notFrom(Perspective... perspectives) {
    this.perspectives.removeAll(List.of(perspectives));
    return this;
  }

  /** Adds themes; words are read as {@link Term#of} reads them. */
  public LessonDraft about(String... themes) {
    for (String theme : themes) {
      this.themes.add(Term.of(theme));
    }
    return this;
  }

  /** Adds themes and target groups. */
  public LessonDraft about(Topics topics) {
    themes.addAll(topics.themes());
    targetGroups.addAll(topics.targetGroups());
    return this;
  }

  /** Takes themes away; words are read as {@link Term#of} reads them. */
  public LessonDraft notAbout(String... themes) {
    Stream.of(themes).map(Term::of).forEach(this.themes::remove);
    return this;
  }

  /** Adds target groups; words are read as {@link Term#of} reads them. */
  public LessonDraft concerning(String... targetGroups) {
    for (String group : targetGroups) {
      this.targetGroups.add(Term.of(group));
    }
    return this;
  }

  /** Takes target groups away; words are read as {@link Term#of} reads them. */
  public LessonDraft notConcerning(String... targetGroups) {
    Stream.of(targetGroups).map(Term::of).forEach(this.targetGroups::remove);
    return this;
  }

  /** Adds evidence. */
  public LessonDraft restingOn(Evidence more) {
    evidence.add(requireNonNull(more, "more"));
    return this;
  }

  /** Takes evidence away. */
  public LessonDraft notRestingOn(Evidence less) {
    evidence.remove(less);
    return this;
  }

  /** Adds somebody who helped to put it into words. */
  public LessonDraft toldBy(Id<Person> contributor) {
    contributors.add(requireNonNull(contributor, "contributor"));
    return this;
  }

  /** Adds people who noticed it together. */
  public LessonDraft toldBy(Collection<Id<Person>> contributors) {
    contributors.forEach(this::toldBy);
    return this;
  }

  /** Sets the licence; {@link Lesson#DEFAULT_LICENCE} by default. */
  public LessonDraft under(String licence) {
    this.licence = requireNonNull(licence, "licence");
    return this;
  }

  /** Adds what it is called in other systems. */
  public LessonDraft knownAs(ExternalReference... references) {
    this.references.addAll(List.of(references));
    return this;
  }

  /** Takes references to other systems away. */
  public LessonDraft notKnownAs(ExternalReference... references) {
    List.of(references).forEach(this.references::remove);
    return this;
  }

  /** Sets the phase in which it was learned; by default the one in which the project is. */
  public LessonDraft inPhase(Id<Phase> phase) {
    this.phase = Optional.of(phase);
    return this;
  }

  /** Sets the activity in which it was learned. */
  public LessonDraft inActivity(Id<Activity> activity) {
    this.activity = Optional.of(activity);
    return this;
  }

  /** Sets the session in which it was learned. */
  public LessonDraft inSession(Id<Session> session) {
    this.session = Optional.of(session);
    return this;
  }

  /** Sets the session in which it was learned and, with it, the phase. */
  public LessonDraft inSession(Session session) {
    phase = session.phase();
    return inSession(session.id());
  }

  /**
   * Returns the lesson, captured in {@code project} as a draft.
   *
   * @throws InvalidValueException if title or observation is missing
   */
  public Lesson capture(Id<Lesson> id, Project project, By by, Instant at) {
    Origin origin = origin(Origin.in(project));
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
        licence,
        references);
  }

  /** Where it was learned, as far as the draft says anything else than {@code before}. */
  Origin origin(Origin before) {
    return new Origin(
        before.project(),
        before.programme(),
        phase.or(before::phase),
        activity.or(before::activity),
        session.or(before::session));
  }

  Content content() {
    if (title == null || observation == null) {
      throw new InvalidValueException(Message.of("lesson.needs-title"));
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

  Set<ExternalReference> references() {
    return references;
  }

  private LocalizedText text(String plain) {
    return LocalizedText.of(language, plain);
  }
}
