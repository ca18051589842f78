package fi.oppienjako.lessons.core.contract;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Lessons led through their lives by the domain's own steps: plain ones by name, and by number ones
 * with all their parts.
 */
public final class LessonFixtures {

  private static final List<LessonState> STATES =
      Stream.of(LessonState.values()).filter(state -> state != LessonState.WITHDRAWN).toList();
  private static final List<Openness> LEVELS = List.of(Openness.values());
  private static final List<Perspective> PERSPECTIVES = List.of(Perspective.values());
  private static final List<Result> RESULTS = List.of(Result.values());

  private LessonFixtures() {}

  /** Says all that a lesson must before it is submitted. */
  public static Consumer<LessonDraft> complete(String title) {
    return draft ->
        draft
            .titled(title)
            .observed("People queued for an hour")
            .because("All came at nine")
            .recommends("Let people book ahead")
            .appliesWhen(Condition.people("busy desk"))
            .from(Perspective.DESIGN)
            .about("booking");
  }

  /** A whole lesson that has not been submitted. */
  public static Lesson draft(String id, Project project) {
    LessonDraft draft = LessonDraft.in(Languages.ENGLISH);
    complete("Title of " + id).accept(draft);
    return draft.capture(Id.of(id), project, ANNA, NOON);
  }

  /** A lesson in {@code state}, open at the Studio if it is shared; each step took an hour. */
  public static Lesson lesson(LessonState state, String id, Project project) {
    return lesson(state, id, project, Openness.STUDIO);
  }

  /** A lesson in {@code state}, open at {@code level} if it is shared; each step took an hour. */
  public static Lesson lesson(LessonState state, String id, Project project, Openness level) {
    return switch (state) {
      case DRAFT -> draft(id, project);
      case SUBMITTED -> draft(id, project).submit(ANNA, hour(1));
      case CLARIFICATION ->
          lesson(LessonState.SUBMITTED, id, project)
              .askToClarify(BO.because("At which desk?"), hour(2));
      case VALIDATED -> lesson(LessonState.SUBMITTED, id, project).validate(BO, hour(2));
      case REJECTED ->
          lesson(LessonState.SUBMITTED, id, project).reject(BO.because("Seen once only"), hour(2));
      case SHARED -> lesson(LessonState.VALIDATED, id, project).share(level, BO, hour(3));
      case EMBEDDED ->
          shared(id, project, level)
              .embed(
                  Evidence.of(text("The new routine")), BO.because("Every desk does it"), hour(4));
      case SUPERSEDED ->
          shared(id, project, level)
              .supersededBy(
                  shared(id + "-newer", project, level), BO.because("Better told"), hour(4));
      case RETIRED -> shared(id, project, level).retire(BO.because("The desk is closed"), hour(4));
      case WITHDRAWN -> shared(id, project, level).withdraw(BO.because("It named her"), hour(4));
    };
  }

  /** A lesson that is shared and open at {@code level}. */
  public static Lesson shared(String id, Project project, Openness level) {
    return lesson(LessonState.SHARED, id, project, level);
  }

  static Lesson lesson(Fixtures fixtures, int n, Words words) {
    LessonState target = STATES.get(n % STATES.size());
    Openness level = LEVELS.get(n / STATES.size() % LEVELS.size());
    Lesson lesson = captured(fixtures, n, words, target != LessonState.DRAFT);
    if (words.chance(30)) {
      lesson = lesson.edit(draft(words, true), words.by(), words.later());
    }
    if (target == LessonState.DRAFT) {
      return lesson;
    }
    lesson = lesson.submit(words.by(), words.later());
    for (int i = words.chance(10) ? 8 : words.below(2); i > 0; i--) {
      lesson = lesson.askToClarify(words.because(), words.later());
      lesson = lesson.answer(words.perhapsBecause(), words.later());
    }
    return switch (target) {
      case SUBMITTED -> lesson;
      case CLARIFICATION -> lesson.askToClarify(words.because(), words.later());
      case REJECTED -> lesson.reject(words.because(), words.later());
      default -> validated(fixtures, n, words, lesson, target, level);
    };
  }

  private static Lesson validated(
      Fixtures fixtures, int n, Words words, Lesson from, LessonState target, Openness level) {
    By some = words.by();
    By another = from.isWrittenBy(some.person()) ? By.by(Id.of("reviewer")) : some;
    Lesson lesson = from.validate(another, words.later());
    if (words.chance(20)) {
      lesson = lesson.correct(draft(words, true), words.because(), words.later());
    }
    if (target == LessonState.VALIDATED) {
      return lesson;
    }
    Openness first = words.one(LEVELS.subList(0, LEVELS.indexOf(level) + 1));
    lesson = lesson.share(first, words.by(), words.later());
    if (words.chance(30)) {
      lesson = lesson.correct(draft(words, true), words.because(), words.later());
    }
    if (level.isWiderThan(first)) {
      lesson = lesson.share(level, words.perhapsBecause(), words.later());
    }
    return switch (target) {
      case EMBEDDED ->
          lesson
              .embed(evidence(words), words.because(), words.later())
              .contradicting(fixtures.lesson(n - 1), words.by(), words.later());
      case SUPERSEDED -> lesson.supersededBy(fixtures.lesson(n - 2), words.by(), words.later());
      case RETIRED ->
          lesson
              .takingThePlaceOf(fixtures.lesson(n - 3), words.because(), words.later())
              .retire(words.because(), words.later());
      default -> lesson;
    };
  }

  private static Lesson captured(Fixtures fixtures, int n, Words words, boolean complete) {
    LessonDraft draft = draft(words, complete || words.chance(50));
    if (words.chance(50)) {
      draft.inPhase(Id.of("phase-1")).inActivity(Id.of("activity-1"));
    }
    if (words.chance(60)) {
      int session = n % Fixtures.PROJECTS + words.below(3) * Fixtures.PROJECTS;
      draft.inSession(Fixtures.id("session", session));
    }
    return draft.capture(
        Fixtures.id("lesson", n), fixtures.home(n), words.perhapsBecause(), words.later());
  }

  private static LessonDraft draft(Words words, boolean complete) {
    LessonDraft draft =
        LessonDraft.in(Languages.FINNISH)
            .titled(words.text(4))
            .observed(words.text(25))
            .went(words.one(RESULTS))
            .about(new Topics(words.themes(), words.themes()));
    if (complete) {
      Conditions conditions = PlaceFixtures.conditions(words);
      draft
          .because(words.text(20))
          .recommends(words.text(15))
          .from(words.one(PERSPECTIVES), words.one(PERSPECTIVES))
          .appliesWhen(
              conditions.isEmpty() ? Conditions.of(Condition.people("busy desk")) : conditions);
    }
    for (int i = words.below(4); i > 0; i--) {
      draft.restingOn(evidence(words)).toldBy(words.by().person());
    }
    return words.chance(10) ? draft.under("CC0-1.0") : draft;
  }

  private static Evidence evidence(Words words) {
    return new Evidence(
        words.text(8),
        words.chance(50)
            ? Optional.of(URI.create("https://example.org/report?n=" + words.below(100) + "#p"))
            : Optional.empty());
  }
}
