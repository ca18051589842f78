package fi.oppienjako.lessons.search.lucene;

import java.util.List;

/**
 * Knows the basic forms of words in one language; for those who have a better one than the library,
 * such as a morphological analyser that cannot be bundled. Must be thread-safe and always give the
 * same answer.
 */
@FunctionalInterface
public interface Lemmatiser {

  /**
   * Returns the basic forms that {@code word} may have, the likeliest first; none if it is not
   * known.
   *
   * @param word in lower case, as it is written
   */
  List<String> lemmas(String word);
}
