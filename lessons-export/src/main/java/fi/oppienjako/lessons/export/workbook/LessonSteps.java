package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.export.workbook.Choices.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The steps that can be chosen for a lesson, and taking the one that was. */
final class LessonSteps {

  private static final List<LessonStep> CHOSEN =
      List.of(
          LessonStep.SUBMIT,
          LessonStep.ANSWER,
          LessonStep.VALIDATE,
          LessonStep.ASK,
          LessonStep.REJECT,
          LessonStep.SHARE,
          LessonStep.WIDEN,
          LessonStep.EMBED,
          LessonStep.RETIRE,
          LessonStep.WITHDRAW);

  private LessonSteps() {}

  /** The name of the list for {@code lesson}; empty, if no step is possible. */
  static Optional<String> listFor(Lesson lesson, Shown shown) {
    Openness widest =
        shown.project(lesson.origin().project()).map(Project::openness).orElse(Openness.AGORA);
    List<Choice> steps = new ArrayList<>();
    for (LessonStep step : CHOSEN) {
      if (!lesson.state().possibleSteps().contains(step)) {
        continue;
      }
      if (step != LessonStep.SHARE && step != LessonStep.WIDEN) {
        steps.add(new Choice(step.key(), shown.phrase("step." + step.key())));
        continue;
      }
      for (Openness level : Openness.values()) {
        if (!level.isWiderThan(widest) && lesson.openness().map(level::isWiderThan).orElse(true)) {
          steps.add(
              new Choice(
                  step.key() + "-" + level.key(),
                  shown.phrase("step." + step.key(), shown.text(level.label()))));
        }
      }
    }
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    String name =
        "steps-"
            + lesson.state().key()
            + lesson.openness().map(level -> "-" + level.key()).orElse("")
            + "-"
            + widest.key();
    return Optional.of(shown.lists().add(name, steps));
  }

  /** Takes the step that {@code written} says with {@code lesson}. */
  static void take(Written written, Lesson lesson, By by, Taking taking) {
    String column = LessonsTab.STEP;
    Optional<String> chosen = taking.choiceOfAny(written, column, "steps-");
    if (chosen.isEmpty()) {
      return;
    }
    String key = chosen.get();
    int dash = key.indexOf('-');
    LessonStep step =
        LessonStep.valueOf((dash < 0 ? key : key.substring(0, dash)).toUpperCase(Locale.ROOT));
    if (dash < 0 && taking.isTaken(written, lesson.state(), step)) {
      taking.note(written, "told.step-taken");
      return;
    }
    if (step.needsReason() && by.reason().isEmpty()) {
      taking.refuse(written, column, "told.step-needs-reason");
      return;
    }
    Optional<Openness> level =
        dash < 0
            ? Optional.empty()
            : Optional.of(Openness.valueOf(key.substring(dash + 1).toUpperCase(Locale.ROOT)));
    if (level.isPresent() && lesson.openness().equals(level)) {
      taking.note(written, "told.step-taken");
      return;
    }
    taking
        .attempt(written, column, step(step, level, lesson, by, taking.sharing()))
        .ifPresent(after -> taking.done(written, "told.step-done", after.state()));
  }

  private static Supplier<Lesson> step(
      LessonStep step, Optional<Openness> level, Lesson lesson, By by, LessonSharing sharing) {
    return switch (step) {
      case SUBMIT -> () -> sharing.submit(lesson, by);
      case ANSWER -> () -> sharing.answer(lesson, by);
      case VALIDATE -> () -> sharing.validate(lesson, by);
      case ASK -> () -> sharing.askToClarify(lesson, by);
      case REJECT -> () -> sharing.reject(lesson, by);
      case SHARE, WIDEN -> () -> sharing.share(lesson, level.orElseThrow(), by);
      case EMBED -> () -> sharing.embed(lesson, by.reason().orElseThrow(), by);
      case RETIRE -> () -> sharing.retire(lesson, by);
      case WITHDRAW -> () -> sharing.withdraw(lesson, by);
      default -> throw new IllegalStateException("not among the steps to choose: " + step);
    };
  }
}
