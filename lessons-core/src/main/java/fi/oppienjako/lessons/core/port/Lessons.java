package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonTrace;
import java.time.Instant;
import java.util.stream.Stream;

/** The lessons that a viewer may see. */
public interface Lessons extends View<Lesson> {

  /** Returns one page of those that match {@code query}, in the order of their identifiers. */
  Page<Lesson> page(LessonQuery query, Cursor<Lesson> cursor);

  /**
   * Returns those that match {@code query}, in the order of their identifiers, in bounded memory.
   */
  Stream<Lesson> stream(LessonQuery query);

  /**
   * Returns the traces of those that match {@code query} and that the viewer may see, as they stood
   * just before {@code end}; those captured later are left out. In the order of their identifiers,
   * in bounded memory. A store that can answer this without reading what the lessons say does so
   * here. To be closed by the caller or read to its end.
   */
  default Stream<LessonTrace> traces(LessonQuery query, Instant end) {
    return stream(query).flatMap(lesson -> LessonTrace.of(lesson, end).stream());
  }

  @Override
  default Page<Lesson> page(Cursor<Lesson> cursor) {
    return page(LessonQuery.ALL, cursor);
  }

  @Override
  default Stream<Lesson> stream() {
    return stream(LessonQuery.ALL);
  }
}
