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
  private static final Like NONE = new Like(List.of(), List.of());
  private static final String VOWELS = "aeiouyåäö";

  private final Set<String> parts;

  /** The forms that a compound may begin with just as they are, and their base words. */
  private final Map<String, String> beginnings = new HashMap<>();

  private final Map<String, String> bases = new LinkedHashMap<>();

  /** The base words of the forms that have dots or rings, by the forms without. */
  private final Map<String, String> undotted = new HashMap<>();

  /** Listed forms with one beginning, and the stem of each. */
  private record Like(List<String> forms, List<String> stems) {}

  /** The listed forms by their beginnings. */
  private final Map<String, Supplier<Like>> like = new HashMap<>();

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
                like.put(
                    beginning,
                    Suppliers.memoize(() -> stemmed(List.copyOf(forms), stemmer.get()))));
  }

  private static Like stemmed(List<String> forms, SnowballStemmer stemmer) {
    return new Like(
        forms,
        forms.stream()
            .map(
                form -> {
                  stemmer.setCurrent(form);
                  stemmer.stem();
                  String stem = stemmer.getCurrent();
                  return stem.equals(form) ? form : stem;
                })
            .toList());
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
      Supplier<Like> begun = like.get(beginning(form, length));
      Like among = begun == null ? NONE : begun.get();
      for (int i = 0; i < among.forms().size(); i++) {
        String listed = among.forms().get(i);
        int alike = among.stems().get(i).equals(stem) ? alike(form, listed) : 0;
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
