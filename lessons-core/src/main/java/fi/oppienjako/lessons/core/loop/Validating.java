package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;

/** Validate: lessons are offered, clarified, accepted or rejected. */
public final class Validating {

  private final Context context;
  
  /** With what it works with. */
  public Validating(Context context) {
    this.context = context;
  }

  /** {@code lesson} is offered for validation. */
  public Lesson submit(Lesson lesson, By by) {
    return context.change(lesson, LoopStep.CAPTURE, by, (kept, at, work) -> kept.submit(by, at));
  }

  /** {@code lesson} is sent back with a question. */
  public Lesson askToClarify(Lesson lesson, By by) {
    return context.change(lesson, LoopStep.VALIDATE, by, (kept, at, work) -> kept.askToClarify(by, at));
  }

  /** {@code lesson} is offered again. */
  public Lesson answer(Lesson lesson, By by) {
    return context.change(lesson, LoopStep.CAPTURE, by, (kept, at, work) -> kept.answer(by, at));
  }

  /** {@code lesson} is found to hold. */
  public Lesson validate(Lesson lesson, By by) {
    return context.change(lesson, LoopStep.VALIDATE, by, (kept, at, work) -> kept.validate(by, at));
  }

  /** {@code lesson} is found not to hold. */
  public Lesson reject(Lesson lesson, By by) {
    return context.change(lesson, LoopStep.VALIDATE, by, (kept, at, work) -> kept.reject(by, at));
  }

  /** {@code lesson} and {@code other} are said to contradict each other, on both sides. */
  public Lesson contradict(Lesson lesson, Lesson other, By by) {
    context.permit(by, LoopStep.VALIDATE, other);
    return context.change(lesson, LoopStep.VALIDATE,
        by,
        (kept, at, work) -> {
          Lesson keptOther = work.get(Lesson.KIND, other.id());
          context.change(other, (there, then, same) -> there.contradicting(kept, by, then), work);
          return kept.contradicting(keptOther, by, at);
        });
  }
}
