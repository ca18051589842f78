package fi.oppienjako.lessons.core.sharing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of texts in one language, ready to be met by the words of others. Immutable.
 *
 * <p>Words of {@value #SHORTEST} letters or more count. Two meet if they are the same, or if they
 * begin alike and what they have in common makes more than half of each, by so much as it makes:
 * <em>ohjeita</em> meets <em>ohjeet</em>, <em>bokning</em> meets <em>bokningar</em>. It knows no
 * language: it misses words whose stem changes early, and parts of compounds, and now and then it
 * brings together two words that merely begin alike.
 */
final class Words {

  static final int SHORTEST = 4;

  /**
   * What of the words another text says.
   *
   * @param words how well each word is met, from 0 to 1. Each word of the other text counts for the
   *     one that it meets best alone, so that two forms of one word do not count twice; a word that
   *     is met, but better so by another, has 0. Words that are not met are missing
   * @param size how many words the other text has
   */
  record Met(Map<String, Double> words, int size) {}

  private final Map<Long, List<String>> byBeginning = new HashMap<>();
  private final int size;

  private Words(Collection<String> words) {
    size = words.size();
    for (String word : words) {
      byBeginning.computeIfAbsent(beginning(word, 0), none -> new ArrayList<>()).add(word);
    }
  }

  /** The words in {@code texts}. */
  static Words of(Collection<String> texts) {
    Set<String> words = new LinkedHashSet<>();
    each(texts, (text, start, end) -> words.add(text.substring(start, end)));
    return new Words(words);
  }

  /** How many different words there are. */
  int size() {
    return size;
  }

  /** What of these words {@code others} say. */
  Met metBy(Collection<String> others) {
    Map<String, Double> met = new HashMap<>();
    int[] said = {0};
    each(
        others,
        (text, start, end) -> {
          said[0]++;
          meet(text, start, end, met);
        });
    return new Met(met, said[0]);
  }

  private void meet(String text, int start, int end, Map<String, Double> met) {
    String best = "";
    double well = 0;
    for (String word : byBeginning.getOrDefault(beginning(text, start), List.of())) {
      double meeting = meeting(word, text.substring(start, end));
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

  /** The first letters of a word in one number, so that no string is made for each word read. */
  private static long beginning(String text, int start) {
    long beginning = 0;
    for (int i = start; i < start + SHORTEST; i++) {
      beginning = beginning << Character.SIZE | text.charAt(i);
    }
    return beginning;
  }

  private interface Reading {
    void word(String text, int start, int end);
  }

  private static void each(Collection<String> texts, Reading reading) {
    texts.forEach(text -> each(text.toLowerCase(Locale.ROOT), reading));
  }

  private static void each(String text, Reading reading) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isLetter(text.charAt(i))) {
        if (i - start >= SHORTEST) {
          reading.word(text, start, i);
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
