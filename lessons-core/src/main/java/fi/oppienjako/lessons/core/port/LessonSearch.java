package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchRequest;
import java.util.List;

/**
 * Finds lessons by what they say. Thread-safe.
 *
 * <p>Nothing in an answer, its counts, excerpts, suggestions and scores included, depends on what
 * cannot be seen in the given snapshot.
 */
public interface LessonSearch {

  /**
   * Returns the lessons that fit {@code request}, among those that can be seen in {@code seen}.
   * Lessons that are superseded come after those that still apply, retired ones after both;
   * withdrawn ones are not found. Whole words count more than parts of words.
   *
   * <p>Whatever a person types is searched for; what cannot be read as a phrase is read as words.
   */
  SearchAnswer search(SearchRequest request, Snapshot seen);

  /**
   * Returns words that begin with {@code typed} and stand in lessons that can be seen in {@code
   * seen}, the most frequent first.
   *
   * @param typed the beginning of a word, two letters or more; fewer give nothing
   * @param limit the maximum number, 1 or more
   */
  List<String> complete(String typed, Snapshot seen, int limit);

  /**
   * Returns the lessons that match {@code words}, best first.
   *
   * @param limit the maximum number, 1 or more
   */
  default List<Lesson> find(String words, Snapshot seen, int limit) {
    return search(SearchRequest.of(words).page(0, limit), seen).lessons();
  }
}
