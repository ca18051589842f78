package fi.oppienjako.lessons.core.sharing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The words that others share with one, in one language. Mutable, not thread-safe: first everything
 * is compared, then what is shared is asked for.
 *
 * <p>Texts must share at least two words that no more than a fifth of all use; among fewer than
 * {@value #FEW} texts, where short words such as <em>nobody</em> are rare by chance, words of fewer
 * than {@value #SHORT} letters do not count, and two must have {@value #LONG} letters or more.
 */
final class SharedWords {

  private static final int SHOWN = 5;

  /** How much texts must share, in words that nobody else uses; found by trying on real texts. */
  private static final double AT_LEAST = 0.5;

  /** The longer a text, the more of it others share by chance. */
  private static final double PER_LENGTH = 0.15;

  private static final double RARE = 0.2;

  private static final int FEW = 30;
  private static final int LONG = 7;
  private static final int SHORT = 5;

  private final Words words;
  private final double enough;
  private final Multiset<String> holders = HashMultiset.create();
  private int count;
  private double size;

  /** The words in {@code texts}, before anything is compared. */
  SharedWords(Collection<String> texts) {
    words = Words.of(texts);
    enough = Math.max(AT_LEAST, PER_LENGTH * Math.sqrt(words.size()));
  }

  /** Compares what another says. */
  Words.Met compare(Collection<String> texts) {
    Words.Met met = words.metBy(texts);
    holders.addAll(met.words().keySet());
    count++;
    size += met.size();
    return met;
  }

  /** How much the texts have in common; 0 if it is too little to be a reason. */
  double much(Words.Met met) {
    if (telling(met).size() < 2) {
      return 0;
    }
    double shared =
        rare(met, count < FEW ? SHORT : Words.SHORTEST).stream()
            .mapToDouble(word -> weight(met, word))
            .sum();
    double length = Math.max(1, met.size()) / (Math.max(1, size) / count);
    double much = shared / (0.5 + 0.5 * length);
    return much < enough * squared(Math.log(count + 2.0)) ? 0 : much;
  }

  /** The telling words that weigh the most, without those that weigh little beside them. */
  List<String> weightiest(Words.Met met) {
    List<String> weightiest =
        telling(met).stream()
            .sorted(
                Comparator.<String>comparingDouble(word -> weight(met, word))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(SHOWN)
            .toList();
    double least = weightiest.isEmpty() ? 0 : weight(met, weightiest.get(0)) / 10;
    return weightiest.stream().filter(word -> weight(met, word) >= least).toList();
  }

  /** The words that nobody shares by chance. */
  private List<String> telling(Words.Met met) {
    return rare(met, count < FEW ? LONG : Words.SHORTEST);
  }

  private List<String> rare(Words.Met met, int letters) {
    return met.words().keySet().stream()
        .filter(word -> word.length() >= letters)
        .filter(word -> holders.count(word) <= Math.max(1, RARE * count))
        .filter(word -> weight(met, word) > 0)
        .toList();
  }

  private double weight(Words.Met met, String word) {
    double rarity = Math.log((count + 2.0) / (holders.count(word) + 1));
    return met.words().getOrDefault(word, 0.0) * squared(rarity);
  }

  private static double squared(double number) {
    return number * number;
  }
}
