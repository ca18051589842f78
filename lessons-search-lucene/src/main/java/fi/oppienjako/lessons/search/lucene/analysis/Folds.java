package fi.oppienjako.lessons.search.lucene.analysis;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules that bring together what a stemmer leaves apart: each a kind, a pattern and what the
 * match becomes, where "-" is nothing.
 *
 * <p>A {@code fold} changes the stem of a word that is in no list. An {@code also} gives a further
 * term beside a base word, such as what two nouns of one verb have in common. A {@code retry} is
 * how a word is written otherwise when the lists do not know it as it is.
 */
final class Folds {
  private static final Splitter CELLS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final int SHORTEST = 3;

  private record Rule(Pattern pattern, String replacement) {
    String on(String word) {
      String changed = pattern.matcher(word).replaceFirst(replacement);
      return changed.length() < SHORTEST ? word : changed;
    }
  }

  private final List<Rule> folds;
  private final List<Rule> others;
  private final List<Rule> retries;

  Folds(List<String> lines) {
    this.folds = rules("fold", lines);
    this.others = rules("also", lines);
    this.retries = rules("retry", lines);
  }

  private static List<Rule> rules(String kind, List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    for (String line : lines) {
      List<String> cells = CELLS.splitToList(line);
      if (cells.get(0).equals(kind)) {
        String instead = cells.get(2);
        rules.add(new Rule(Pattern.compile(cells.get(1)), instead.equals("-") ? "" : instead));
      }
    }
    return List.copyOf(rules);
  }

  /** The stem with every fold made in turn. */
  String folded(String stem) {
    String folded = stem;
    for (Rule rule : folds) {
      folded = rule.on(folded);
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

  private static Set<String> changed(String word, List<Rule> rules) {
    Set<String> found = new LinkedHashSet<>();
    for (Rule rule : rules) {
      found.add(rule.on(word));
    }
    found.remove(word);
    return found;
  }
}
