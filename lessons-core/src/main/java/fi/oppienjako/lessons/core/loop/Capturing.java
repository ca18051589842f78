package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.function.Consumer;

/** The verbs that capture lessons. */
public final class Capturing {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Capturing(Context context) {
    this.context = context;
  }

  /** Captures a new draft in {@code project}. */
  public Lesson capture(Project project, By by, Consumer<? super LessonDraft> telling) {
    context.permit(by, LoopStep.CAPTURE, project);
    return context
        .store()
        .write(
            work -> {
              Project kept = work.get(Project.KIND, project.id());
              LessonDraft draft = LessonDraft.in(context.options().language());
              telling.accept(draft);
              return work.save(draft.capture(context.newId(), kept, by, context.now()));
            });
  }

  /** Edits {@code lesson}, which has not been validated yet. */
  public Lesson edit(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return context.change(
        lesson, LoopStep.CAPTURE, by, (kept, at, work) -> kept.edit(retold(kept, telling), by, at));
  }

  /** Corrects {@code lesson} after it was validated. */
  public Lesson correct(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return context.change(
        lesson,
        LoopStep.CAPTURE,
        by,
        (kept, at, work) -> kept.correct(retold(kept, telling), by, at));
  }

  /** Takes what should never have been said out of all wordings of {@code lesson}. */
  public Lesson redact(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return context.change(
        lesson,
        LoopStep.CAPTURE,
        by,
        (kept, at, work) -> kept.redact(retold(kept, telling), by, at));
  }

  private LessonDraft retold(Lesson kept, Consumer<? super LessonDraft> telling) {
    LessonDraft draft = LessonDraft.of(kept, context.options().language());
    telling.accept(draft);
    return draft;
  }
}
