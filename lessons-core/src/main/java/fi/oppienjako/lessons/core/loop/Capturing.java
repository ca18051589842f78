package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import java.util.List;
import java.util.Optional;
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
    return context.write(
        project,
        LoopVerb.LESSON_CAPTURE,
        by,
        (kept, at, work) -> capture(kept, begun(), by, telling, work));
  }

  /** Captures a new draft for each of {@code drafts}, all learned in {@code session}. */
  public List<Lesson> captureAll(
      Session session, By by, List<? extends Consumer<? super LessonDraft>> drafts) {
    return context
        .store()
        .write(
            work -> {
              Session held = work.get(Session.KIND, session.id());
              Project project = work.get(Project.KIND, held.project());
              context.permit(Optional.of(by), LoopVerb.LESSON_CAPTURE, project, work);
              return drafts.stream()
                  .map(telling -> capture(project, begun().inSession(held), by, telling, work))
                  .toList();
            });
  }

  /** Edits {@code lesson}, which has not been validated yet. */
  public Lesson edit(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return context.change(
        lesson,
        LoopVerb.LESSON_EDIT,
        by,
        (kept, at, work) -> kept.edit(retold(kept, telling), by, at));
  }

  /** Corrects {@code lesson} after it was validated. */
  public Lesson correct(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return context.change(
        lesson,
        LoopVerb.LESSON_CORRECT,
        by,
        (kept, at, work) -> kept.correct(retold(kept, telling), by, at));
  }

  /** Takes what should never have been said out of all wordings of {@code lesson}. */
  public Lesson redact(Lesson lesson, By by, Consumer<? super LessonDraft> telling) {
    return context.redact(
        lesson,
        LoopVerb.LESSON_REDACT,
        by,
        (kept, at, work) -> kept.redact(retold(kept, telling), by, at));
  }

  private LessonDraft retold(Lesson kept, Consumer<? super LessonDraft> telling) {
    LessonDraft draft = LessonDraft.of(kept, context.options().language());
    telling.accept(draft);
    return draft;
  }

  private LessonDraft begun() {
    return LessonDraft.in(context.options().language());
  }

  private Lesson capture(
      Project project,
      LessonDraft draft,
      By by,
      Consumer<? super LessonDraft> telling,
      UnitOfWork work) {
    telling.accept(draft);
    return work.save(draft.capture(context.newId(), project, by, context.now()));
  }
}
