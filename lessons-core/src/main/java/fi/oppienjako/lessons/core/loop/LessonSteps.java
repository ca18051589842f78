package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import java.time.Instant;

/**
 * Takes a step in the life of a kept lesson: reads it whole, steps, and saves it if nobody else
 * changed it.
 */
final class LessonSteps {

  /** What is done with a lesson. */
  @FunctionalInterface
  interface Taking {
    /** The lesson after the step. */
    Lesson next(Lesson kept, Instant at, UnitOfWork work);
  }

  private final Context around;

  LessonSteps(Context around) {
    this.around = around;
  }

  /** {@code seen} may have been read for showing: only its identifier and revision count. */
  Lesson take(Lesson seen, LoopStep verb, By by, Taking taking) {
    around.permit(by, verb, seen);
    return around.store().write(work -> take(seen, taking, work));
  }

  Lesson take(Lesson seen, Taking taking, UnitOfWork work) {
    Lesson kept = kept(seen, work);
    return work.save(taking.next(kept, around.now(), work).atRevision(seen.revision()));
  }

  static Lesson kept(Lesson seen, UnitOfWork work) {
    return Context.found(work.lessons().find(seen.id()), Kind.LESSON, seen.id());
  }
}
