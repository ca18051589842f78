package fi.oppienjako.lessons.export.imports;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hears whether texts are in Finnish, Swedish or English, by the small words that all use. */
final class Tongue {

  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}]+")).omitEmptyStrings();
  private static final ImmutableMap<Locale, ImmutableSet<String>> SMALL_WORDS =
      ImmutableMap.of(
          Languages.FINNISH,
          ImmutableSet.of(
              "ja", "on", "ei", "että", "oli", "ovat", "se", "kun", "tai", "myös", "mutta", "jos",
              "kuin", "sekä", "ole", "olla", "niin", "siitä", "joka", "voi"),
          Languages.SWEDISH,
          ImmutableSet.of(
              "och", "att", "det", "som", "är", "en", "av", "för", "inte", "med", "till", "den",
              "på", "var", "ett", "om", "har", "de", "vid", "från"),
          Languages.ENGLISH,
          ImmutableSet.of(
              "the", "and", "of", "to", "a", "is", "was", "that", "for", "with", "be", "were",
              "not", "this", "are", "by", "it", "as", "from", "should"));
  private static final int ENOUGH = 20_000;

  private final Map<Locale, Integer> heard = new HashMap<>();
  private int words;

  void hear(String text) {
    if (words > ENOUGH || text.length() < 20) {
      return;
    }
    for (String word : WORDS.split(text.toLowerCase(Locale.ROOT))) {
      words++;
      SMALL_WORDS.forEach(
          (language, small) -> {
            if (small.contains(word)) {
              heard.merge(language, 1, Integer::sum);
            }
          });
    }
  }

  /** The language of most of what was heard; empty if it was too little. */
  Optional<Locale> language() {
    return heard.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .filter(most -> most.getValue() >= 3)
        .map(Map.Entry::getKey);
  }
}
