package fi.oppienjako.lessons.search.lucene.analysis;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules that bring together what a stemmer leaves apart, by the endings of words.
 *
 * <p>A {@code fold} changes the stem of a word that is in no list. An {@code also} gives a further
 * term beside a base word, such as what two nouns of one verb have in common. A {@code retry} is
 * how a word is written otherwise when the lists do not know it as it is.
 */
final class Folds {
  private static final Splitter CELLS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final List<Ending> folds;
  private final List<Ending> others;
  private final List<Ending> retries;

  Folds(List<String> lines) {
    this.folds = rules("fold", lines);
    this.others = rules("also", lines);
    this.retries = rules("retry", lines);
  }

  private static List<Ending> rules(String kind, List<String> lines) {
    List<Ending> rules = new ArrayList<>();
    for (String line : lines) {
      List<String> cells = CELLS.splitToList(line);
      if (cells.get(0).equals(kind)) {
        rules.add(Ending.of(cells.subList(1, cells.size())));
      }
    }
    return List.copyOf(rules);
  }

  /** The stem with every fold made in turn. */
  String folded(String stem) {
    String folded = stem;
    for (Ending rule : folds) {
      folded = rule.changed(folded);
    }
    return folded;
  }

  /** The further terms of a word, the word itself left out. */
  Set<String> others(String word) {
    return changed(word, others);
  }

  /** The other ways to write a word, the word itself left out. */
  Set<String> retries(String word) {
    return changed(word, retries);
  }

  private static Set<String> changed(String word, List<Ending> rules) {
    Set<String> found = Set.of();
    for (Ending rule : rules) {
      String changed = rule.changed(word);
      if (!changed.equals(word)) {
        found = found.isEmpty() ? new LinkedHashSet<>() : found;
        found.add(changed);
      }
    }
    return found;
  }
}
