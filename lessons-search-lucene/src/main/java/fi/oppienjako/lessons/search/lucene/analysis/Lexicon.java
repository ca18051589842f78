package fi.oppienjako.lessons.search.lucene.analysis;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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

  /** The listed forms by their beginnings, and those of one beginning by their stems. */
  private final Map<String, Supplier<ListMultimap<String, String>>> formsOfStem = new HashMap<>();

  Lexicon(PartWords words, Supplier<SnowballStemmer> stemmer) {
    parts = words.parts(); // In the order of the list, so that of as good ones the first is taken.
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
    ListMultimap<String, String> byBeginning = ArrayListMultimap.create();
    for (String form : bases.keySet()) {
      String plain = WordTerms.undotted(form);
      if (!plain.equals(form)) {
        undotted.putIfAbsent(plain, bases.get(form));
      }
      byBeginning.put(beginning(form, TELLING), form);
    }
    // A stemmer takes long for all of them, and few are ever asked for.
    byBeginning
        .asMap()
        .forEach(
            (beginning, forms) ->
                formsOfStem.put(
                    beginning, Suppliers.memoize(() -> byStem(List.copyOf(forms), stemmer.get()))));
  }

  private static ListMultimap<String, String> byStem(List<String> forms, SnowballStemmer stemmer) {
    ListMultimap<String, String> byStem = ArrayListMultimap.create(forms.size(), 1);
    for (String form : forms) {
      stemmer.setCurrent(form);
      stemmer.stem();
      byStem.put(stemmer.getCurrent(), form);
    }
    return byStem;
  }

  private static String beginning(String form, int length) {
    return form.substring(0, Math.min(length, form.length()));
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
    // Those that are shorter than what is telling must be the beginning as they are.
    for (int length = Math.min(TELLING, form.length()); length > 0; length--) {
      Supplier<ListMultimap<String, String>> like = formsOfStem.get(beginning(form, length));
      for (String listed : like == null ? List.<String>of() : like.get().get(stem)) {
        int alike = alike(form, listed);
        if (alike > most
            && alike >= Math.min(TELLING, listed.length())
            && doubled(form, stem) == doubled(listed, stem)) {
          most = alike;
          best = listed;
        }
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
