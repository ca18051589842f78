package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.List;

/** Finds lessons by their text. Thread-safe. */
public interface LessonSearch {

  /**
   * Returns the lessons that match {@code words}, best first, among those that can be seen in
   * {@code seen}. Lessons that are superseded or retired come after all others, and whole words
   * count more than parts of words.
   *
   * @param words what is searched for, as a person types it; blank finds nothing
   * @param seen what the reader may see
   * @param limit the maximum number, 1 or more
   */
  List<Lesson> find(String words, Snapshot seen, int limit);
}
