package fi.oppienjako.lessons.search.lucene.analysis;

import java.util.List;

/**
 * Tells the dictionary forms of a word: the place where a true lemmatiser of a language is put in.
 *
 * <p>A lemmatiser is asked by many threads at once.
 */
@FunctionalInterface
public interface Lemmatiser {
  /**
   * The dictionary forms a written word may come from, the likeliest first.
   *
   * @param word one word in lower case, without spaces
   * @return the forms in lower case; empty when the word is not known, and then the stemmer decides
   */
  List<String> lemmas(String word);
}
