package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The verbs that discuss lessons and moderate what is said. */
public final class Discussing {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Discussing(Context context) {
    this.context = context;
  }

  /**
   * Comments on {@code lesson}, at {@code level}; without a level, the comment stays in the
   * project.
   */
  public Comment comment(Lesson lesson, LocalizedText text, Optional<Openness> level, By by) {
    context.permit(by, LoopStep.SHARE, lesson);
    return context
        .store()
        .write(
            work ->
                work.save(
                    Comment.on(
                        work.get(Lesson.KIND, lesson.id()),
                        context.newId(),
                        text,
                        level,
                        by,
                        context.now())));
  }

  /** Replies to {@code comment}, as widely open as it is. */
  public Comment reply(Comment comment, LocalizedText text, By by) {
    context.permit(by, LoopStep.SHARE, comment);
    return context
        .store()
        .write(
            work ->
                work.save(
                    work.get(Comment.KIND, comment.id())
                        .reply(context.newId(), text, by, context.now())));
  }

  /** Hides {@code comment} from all but the project. */
  public Comment hide(Comment comment, By by) {
    return context.change(comment, LoopStep.SHARE, by, (kept, at, work) -> kept.hide(by, at));
  }

  /** Shows {@code comment} again. */
  public Comment show(Comment comment, By by) {
    return context.change(comment, LoopStep.SHARE, by, (kept, at, work) -> kept.show(by, at));
  }

  /** Returns the threads of comments on {@code lesson} that {@code viewer} may see. */
  public List<CommentThread> discussion(Lesson lesson, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen ->
                CommentThread.of(seen.comments().where(Comment.BY_LESSON, lesson.id()).toList()));
  }
}
