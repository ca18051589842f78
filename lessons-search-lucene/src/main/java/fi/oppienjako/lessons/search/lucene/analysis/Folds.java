package fi.oppienjako.lessons.search.lucene.analysis;

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
 * term beside a base word, such as what two nouns of one verb have in common.
 */
final class Folds {
  private static final int SHORTEST = 3;

  private record Rule(Pattern pattern, String replacement) {
    String on(String word) {
      String changed = pattern.matcher(word).replaceFirst(replacement);
      return changed.length() < SHORTEST ? word : changed;
    }
  }

  private final List<Rule> folds = new ArrayList<>();
  private final List<Rule> others = new ArrayList<>();

  Folds(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\\s+");
      Rule rule = new Rule(Pattern.compile(cells[1]), cells[2].equals("-") ? "" : cells[2]);
      (cells[0].equals("fold") ? folds : others).add(rule);
    }
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
    Set<String> found = new LinkedHashSet<>();
    for (Rule rule : others) {
      found.add(rule.on(word));
    }
    found.remove(word);
    return found;
  }
}
