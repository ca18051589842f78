package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.stream.Stream;

/** The lessons that a viewer may see. */
public interface Lessons extends View<Lesson> {

  /** Returns one page of those that match {@code query}, in the order of their identifiers. */
  Page<Lesson> page(LessonQuery query, Cursor<Lesson> cursor);

  /**
   * Returns those that match {@code query}, in the order of their identifiers, in bounded memory.
   */
  Stream<Lesson> stream(LessonQuery query);

  @Override
  default Page<Lesson> page(Cursor<Lesson> cursor) {
    return page(LessonQuery.ALL, cursor);
  }

  @Override
  default Stream<Lesson> stream() {
    return stream(LessonQuery.ALL);
  }
}
