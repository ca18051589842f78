package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.stream.Stream;

/** Lessons. */
public interface Lessons extends View<Lesson> {

  /** One page of those that {@code query} asks for, in the order of their identifiers. */
  Page<Lesson> page(LessonQuery query, Cursor<Lesson> cursor);

  /** Those that {@code query} asks for, in the order of their identifiers, in bounded memory. */
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
