package fi.oppienjako.lessons.search.lucene.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;

/** What is known of the words of one language; immutable, so that all threads share one. */
final class Lexicon {
  private static final int TELLING = 4;
  private static final String VOWELS = "aeiouyåäö";

  private final Set<String> parts;

  /** The forms that a compound may begin with just as they are, and their base words. */
  private final Map<String, String> beginnings = new HashMap<>();

  private final Map<String, String> bases = new LinkedHashMap<>();

  /** The base words of the forms that have dots or rings, by the forms without. */
  private final Map<String, String> undotted = new HashMap<>();

  /** The listed forms that the stemmer brings to one stem. */
  private final Map<String, List<String>> formsOfStem = new HashMap<>();

  Lexicon(PartWords words, SnowballStemmer stemmer) {
    parts = Set.copyOf(words.parts());
    // What is a base word is never the form of another: alusta is not of alku.
    parts.forEach(part -> bases.put(part, part));
    words
        .forms()
        .forEach(
            (base, forms) -> {
              if (!forms.equals(List.of(base + "-"))) {
                bases.put(base, base);
              }
            });
    words.forms().forEach((base, forms) -> forms.forEach(form -> learn(base, form)));
    for (String form : bases.keySet()) {
      String plain = WordTerms.undotted(form);
      if (!plain.equals(form)) {
        undotted.putIfAbsent(plain, bases.get(form));
      }
      stemmer.setCurrent(form);
      stemmer.stem();
      formsOfStem.computeIfAbsent(stemmer.getCurrent(), s -> new ArrayList<>()).add(form);
    }
  }

  private void learn(String base, String form) {
    if (form.endsWith("-")) {
      beginnings.putIfAbsent(form.substring(0, form.length() - 1), base);
    } else {
      bases.putIfAbsent(form, base);
    }
  }

  /** Whether compounds are made of a base word. */
  boolean isPart(String base) {
    return parts.contains(base);
  }

  /** The base word of what a compound may begin with just as it is written. */
  @Nullable String beginning(String written) {
    return parts.contains(written) ? written : beginnings.get(written);
  }

  /** The base word a form is listed under. */
  @Nullable String listed(String form) {
    return bases.get(form);
  }

  /** The base word of a listed form that was written without its dots. */
  @Nullable String undotted(String form) {
    return undotted.get(form);
  }

  /**
   * The base word of a form that is not listed, by the forms that have its stem: the one that
   * begins the most like it, when the likeness goes past chance; of as good ones the first listed.
   */
  @Nullable String byStem(String form, String stem) {
    String best = null;
    int most = 0;
    for (String listed : formsOfStem.getOrDefault(stem, List.of())) {
      int alike = alike(form, listed);
      if (alike > most
          && alike >= Math.min(TELLING, listed.length())
          && doubled(form, stem) == doubled(listed, stem)) {
        most = alike;
        best = listed;
      }
    }
    return best == null || most < stem.length() ? null : bases.get(best);
  }

  /** Whether the stemmer took one of two like consonants: valtti and valta have one stem. */
  private static boolean doubled(String form, String stem) {
    int end = stem.length();
    return form.length() > end
        && form.charAt(end) == form.charAt(end - 1)
        && VOWELS.indexOf(form.charAt(end)) < 0;
  }

  private static int alike(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int i = 0;
    while (i < length && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }
}
