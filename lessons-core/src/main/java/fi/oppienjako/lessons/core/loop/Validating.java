package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Validators;

/** The verbs that submit, clarify, validate and reject lessons. */
public final class Validating {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Validating(Context context) {
    this.context = context;
  }

  /** Submits {@code lesson} for validation. */
  public Lesson submit(Lesson lesson, By by) {
    return context.change(
        lesson, LoopVerb.LESSON_SUBMIT, by, (kept, at, work) -> kept.submit(by, at));
  }

  /** Sends {@code lesson} back with a question. */
  public Lesson askToClarify(Lesson lesson, By by) {
    return context.change(
        lesson, LoopVerb.LESSON_ASK_TO_CLARIFY, by, (kept, at, work) -> kept.askToClarify(by, at));
  }

  /** Submits {@code lesson} again. */
  public Lesson answer(Lesson lesson, By by) {
    return context.change(
        lesson, LoopVerb.LESSON_ANSWER, by, (kept, at, work) -> kept.answer(by, at));
  }

  /**
   * Validates {@code lesson}, which somebody else wrote, or which is of a programme that lets
   * anyone validate.
   */
  public Lesson validate(Lesson lesson, By by) {
    return context.change(
        lesson,
        LoopVerb.LESSON_VALIDATE,
        by,
        (kept, at, work) -> kept.validate(validators(kept, work), by, at));
  }

  private static Validators validators(Lesson lesson, Snapshot seen) {
    return lesson
        .origin()
        .programme()
        .flatMap(seen.all(Programme.KIND)::find)
        .map(Programme::validators)
        .orElse(Validators.OTHERS);
  }

  /** Rejects {@code lesson}. */
  public Lesson reject(Lesson lesson, By by) {
    return context.change(
        lesson, LoopVerb.LESSON_REJECT, by, (kept, at, work) -> kept.reject(by, at));
  }

  /** Records that {@code lesson} and {@code other} contradict each other, on both. */
  public Lesson contradict(Lesson lesson, Lesson other, By by) {
    return context.change(
        lesson,
        LoopVerb.LESSON_CONTRADICT,
        by,
        (kept, at, work) -> {
          Lesson keptOther = work.get(Lesson.KIND, other.id());
          context.change(
              other,
              LoopVerb.LESSON_CONTRADICT,
              by,
              (there, then, same) -> there.contradicting(kept, by, then),
              work);
          return kept.contradicting(keptOther, by, at);
        });
  }
}
