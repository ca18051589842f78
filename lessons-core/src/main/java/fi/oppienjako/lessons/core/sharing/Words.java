package fi.oppienjako.lessons.core.sharing;

import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a text, ready to be met by the words of others. Immutable.
 *
 * <p>Words of {@value #SHORTEST} letters or more count. Two meet if they are the same, or if they begin
 * alike and what they have in common makes more than half of each, by so much as it makes:
 * <em>ohjeita</em> meets <em>ohjeet</em>, <em>bokning</em> meets <em>bokningar</em>. It knows no language: it misses
 * words whose stem changes early, and parts of compounds, and now and then it brings together two
 * words that merely begin alike.
 */
final class Words {

  static final int SHORTEST = 4;

  private final Map<String, List<String>> byBeginning = new HashMap<>();

  Words(Collection<String> words) {
    for (String word : words) {
      byBeginning.computeIfAbsent(beginning(word), none -> new ArrayList<>()).add(word);
    }
  }

  /** The different words in {@code texts}, in every language, in lower case. */
  static Set<String> in(Stream<LocalizedText> texts) {
    Set<String> words = new LinkedHashSet<>();
    texts
        .flatMap(text -> text.wordings().values().stream())
        .forEach(wording -> split(wording.toLowerCase(Locale.ROOT), words));
    return words;
  }

  /**
   * How well, from 0 to 1, each of these words is met by {@code others}. Each of them counts for the word that it
   * meets best alone, so that two forms of one word do not count twice; a word that is met, but
   * better so by another, has 0. Words that are not met are missing.
   */
  Map<String, Double> metBy(Collection<String> others) {
    Map<String, Double> met = new HashMap<>();
    for (String other : others) {
      String best = "";
      double well = 0;
      for (String word : byBeginning.getOrDefault(beginning(other), List.of())) {
        double meeting = meeting(word, other);
        if (meeting > 0) {
          met.putIfAbsent(word, 0.0);
        }
        if (meeting > well) {
          best = word;
          well = meeting;
        }
      }
      if (well > 0) {
        met.merge(best, well, Math::max);
      }
    }
    return met;
  }

  private static double meeting(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    int alike = SHORTEST;
    int shorter = Math.min(one.length(), other.length());
    while (alike < shorter && one.charAt(alike) == other.charAt(alike)) {
      alike++;
    }
    double longer = Math.max(one.length(), other.length());
    return 2 * alike > longer ? alike / longer : 0;
  }

  private static String beginning(String word) {
    return word.substring(0, SHORTEST);
  }

  private static void split(String text, Set<String> words) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isLetter(text.charAt(i))) {
        if (i - start >= SHORTEST) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  private static boolean isLetter(char sign) {
    return Character.isLetter(sign)
        || Character.isSurrogate(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK;
  }
}
