package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Lessons;
import fi.oppienjako.lessons.core.port.Page;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a reader may see of the lessons. */
final class JdbiLessons extends JdbiView<Lesson> implements Lessons {

  JdbiLessons(Sight sight, Supplier<Transaction> session) {
    super(LessonTable.LESSONS, sight, session);
  }

  @Override
  public Page<Lesson> page(LessonQuery query, Cursor<Lesson> cursor) {
    return page(LessonTable.asked(visible(), query), cursor);
  }

  @Override
  public Page<Lesson> page(Cursor<Lesson> cursor) {
    return super.page(cursor);
  }

  @Override
  public Stream<Lesson> stream(LessonQuery query) {
    return stream(LessonTable.asked(visible(), query));
  }

  @Override
  public Stream<Lesson> stream() {
    return super.stream();
  }
}
