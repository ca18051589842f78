package fi.oppienjako.lessons.search.lucene.analysis;

import com.google.common.base.Splitter;
import java.util.Comparator;
import java.util.List;

/**
 * A rule of what words with some endings become; {@code fi-folds.txt} says how it is written.
 * Patterns would say the same, but every word that is read would be matched with tens of them.
 *
 * @param left how many letters must be left without the ending
 * @param before what stands before it
 * @param endings the endings, the longest first
 * @param instead what comes instead
 * @param never in which words it never holds; empty if there are none
 */
record Ending(int left, Before before, List<String> endings, String instead, String never) {
  private static final Splitter LIST = Splitter.on(',');
  private static final int SHORTEST = 3;
  private static final char AGAIN = '+';

  /** What stands before an ending. */
  private interface Before {
    boolean ends(String word, int end);
  }

  /** The rule in these cells of a table. */
  static Ending of(List<String> cells) {
    return new Ending(
        Integer.parseInt(cells.get(0)),
        before(cells.get(1)),
        LIST.splitToStream(cells.get(2))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList(),
        cells.get(3).equals("-") ? "" : cells.get(3),
        cells.size() > 4 ? cells.get(4).substring(1) : "");
  }

  private static Before before(String cell) {
    if (cell.equals("*")) {
      return (word, end) -> true;
    }
    if (!cell.startsWith("[")) {
      List<String> any = LIST.splitToList(cell);
      return (word, end) -> any.stream().anyMatch(one -> word.startsWith(one, end - one.length()));
    }
    boolean none = cell.startsWith("[^");
    String letters = cell.substring(none ? 2 : 1, cell.length() - 1);
    return (word, end) -> end > 0 && letters.indexOf(word.charAt(end - 1)) >= 0 != none;
  }

  /** What {@code word} becomes; itself if the rule does not hold for it. */
  String changed(String word) {
    for (String ending : endings) {
      int end = word.length() - ending.length();
      if (word.endsWith(ending) && end >= left && before.ends(word, end)) {
        return never.isEmpty() || !word.contains(never) ? changed(word, end) : word;
      }
    }
    return word;
  }

  private String changed(String word, int end) {
    String more =
        instead.isEmpty() || instead.charAt(0) != AGAIN
            ? instead
            : word.charAt(end - 1) + instead.substring(1);
    return end + more.length() < SHORTEST ? word : word.substring(0, end) + more;
  }
}
