package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.List;

/** Finds lessons by what they say. Thread-safe. */
public interface LessonSearch {

  /**
   * The lessons that fit {@code words}, best first, among those that can be seen in {@code seen}.
   *
   * @param words what is searched for, as a person types it; blank finds nothing
   * @param seen what the reader may see
   * @param limit how many at the most, 1 or more
   */
  List<Lesson> find(String words, Snapshot seen, int limit);
}
