package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.people.Moderation;
import java.util.List;

/** The comments on a lesson, as lists of replies within lists. */
record LessonDiscussion(Voice voice, List<CommentThread> threads) {

  /** Deeper replies stand beside each other: nobody reads lists that stand further to the right. */
  private static final int DEEPEST = 5;

  /** The discussion under a heading of {@code level}; nothing if nobody said anything. */
  void addTo(Blocks blocks, int level) {
    if (!threads.isEmpty()) {
      blocks.heading(level, Inline.of(voice.phrase("lesson.discussion")));
      add(blocks, threads, 1);
    }
  }

  private void add(Blocks blocks, List<CommentThread> at, int depth) {
    blocks.bullets(
        at,
        (item, thread) -> {
          add(item, thread.comment());
          if (depth == DEEPEST) {
            item.bullets(thread.comments().skip(1).toList(), this::add);
          } else {
            add(item, thread.replies(), depth + 1);
          }
        });
  }

  private void add(Blocks item, Comment comment) {
    item.paragraph(author(comment)).prose(voice.text(comment.text()));
  }

  private Inline author(Comment comment) {
    String hidden = comment.isHidden() ? ", " + voice.text(Moderation.HIDDEN.label()) : "";
    String day = ", " + voice.day(comment.at()) + hidden;
    return Inline.ofStrong(voice.person(comment.by().person())).text(day);
  }
}
