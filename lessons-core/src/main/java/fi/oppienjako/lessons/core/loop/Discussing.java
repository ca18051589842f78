package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
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
    return context.write(
        lesson,
        LoopVerb.LESSON_COMMENT,
        by,
        (kept, at, work) -> work.save(Comment.on(kept, context.newId(), text, level, by, at)));
  }

  /** Replies to {@code comment}, as widely open as it is. */
  public Comment reply(Comment comment, LocalizedText text, By by) {
    return context.write(
        comment,
        LoopVerb.COMMENT_REPLY,
        by,
        (kept, at, work) -> work.save(kept.reply(context.newId(), text, by, at)));
  }

  /** Hides {@code comment} from all but the project. */
  public Comment hide(Comment comment, By by) {
    return context.change(
        comment, LoopVerb.COMMENT_HIDE, by, (kept, at, work) -> kept.hide(by, at));
  }

  /** Shows {@code comment} again. */
  public Comment show(Comment comment, By by) {
    return context.change(
        comment, LoopVerb.COMMENT_SHOW, by, (kept, at, work) -> kept.show(by, at));
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
