package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The small things that tests are made of. */
public final class Samples {

  /** A Monday. */
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  public static final By ANNA = By.by(Id.of("anna"));
  public static final By BO = By.by(Id.of("bo"));

  private Samples() {}

  public static LocalizedText text(String english) {
    return LocalizedText.english(english);
  }

  public static Instant hour(int after) {
    return NOON.plus(Duration.ofHours(after));
  }

  /** n-001, n-002 and so on. */
  public static Supplier<String> counting() {
    int[] last = {0};
    return () -> "n-%03d".formatted(++last[0]);
  }

  public static Project project(String id) {
    return Project.of(
        Id.of(id), text("Project " + id), Challenge.of(text("Challenge of " + id), ANNA, NOON));
  }

  /** Tells all that a lesson must before it is submitted. */
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
    };
  }

  public static Lesson shared(String id, Project project, Openness level) {
    return lesson(LessonState.SHARED, id, project, level);
  }
}
