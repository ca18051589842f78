package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.List;

/**
 * A lesson with the comments on it. Immutable.
 *
 * @param lesson the lesson
 * @param discussion the threads of comments on it, in the order in which they are to be read
 */
public record LessonWithDiscussion(Lesson lesson, List<CommentThread> discussion) {

  /**
   * Checks that all belong together, and copies.
   *
   * @throws IllegalArgumentException if a thread is about another lesson
   */
  public LessonWithDiscussion {
    requireNonNull(lesson, "lesson");
    discussion = ImmutableList.copyOf(discussion);
    for (CommentThread thread : discussion) {
      if (!thread.comment().lesson().equals(lesson.id())) {
        throw new IllegalArgumentException(
            "comment '%s' is not about lesson '%s'".formatted(thread.comment().id(), lesson.id()));
      }
    }
  }

  /** Returns {@code lesson} without what is said about it. */
  public static LessonWithDiscussion silent(Lesson lesson) {
    return new LessonWithDiscussion(lesson, List.of());
  }
}
