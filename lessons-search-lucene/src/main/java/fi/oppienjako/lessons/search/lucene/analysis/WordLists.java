package fi.oppienjako.lessons.search.lucene.analysis;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Maps;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;

/** Lists of words as they are read, line by line, until a {@link Lexicon} is made of them. */
final class WordLists {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.breakingWhitespace()).omitEmptyStrings();

  /** What stands between forms that have one stem. */
  static final char SPACE = ' ';

  private final Set<String> parts = new LinkedHashSet<>();
  private final Map<String, List<String>> forms = new LinkedHashMap<>();

  /** Reads words of which compounds are made. */
  void addParts(Collection<String> lines) {
    add(lines, parts);
  }

  /** Reads words that bend, too, but make no compounds, such as verbs and adjectives. */
  void addOthers(Collection<String> lines) {
    add(lines, new LinkedHashSet<>());
  }

  private void add(Collection<String> lines, Set<String> bases) {
    for (String line : lines) {
      String text = Normalizer.normalize(line, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      int colon = text.indexOf(':');
      List<String> words = words(colon < 0 ? text : text.substring(0, colon));
      for (String base : words) {
        if (base.endsWith("-")) {
          forms.putIfAbsent(base.substring(0, base.length() - 1), List.of(base));
        } else {
          bases.add(base);
        }
      }
      if (colon >= 0 && !words.isEmpty()) {
        List<String> told = new ArrayList<>(forms.getOrDefault(words.get(0), List.of()));
        told.addAll(words(text.substring(colon + 1)));
        forms.put(words.get(0), List.copyOf(told));
      }
    }
  }

  /** What is known of these words as words of {@code language}. */
  Lexicon lexicon(Language language) {
    Map<String, String> beginnings = new HashMap<>();
    Map<String, String> bases = new LinkedHashMap<>();
    // In the order of the list, so that of as good ones the first is taken.
    // What is a base word is never the form of another: alusta is not of alku.
    parts.forEach(part -> bases.put(part, part));
    forms.forEach(
        (base, all) -> {
          if (!all.equals(List.of(base + "-"))) {
            bases.put(base, base);
          }
        });
    forms.forEach((base, all) -> all.forEach(form -> learn(base, form, bases, beginnings)));
    parts.forEach(part -> beginnings.put(part, part));
    return new Lexicon(
        WordMap.copyOf(Maps.asMap(parts, part -> "")),
        WordMap.copyOf(beginnings),
        WordMap.copyOf(bases),
        WordMap.copyOf(undotted(bases)),
        WordMap.copyOf(language.byStem() ? byStem(bases.keySet(), language) : Map.of()));
  }

  private static void learn(
      String base, String form, Map<String, String> bases, Map<String, String> beginnings) {
    if (form.endsWith("-")) {
      beginnings.putIfAbsent(form.substring(0, form.length() - 1), base);
    } else {
      bases.putIfAbsent(form, base);
    }
  }

  private static Map<String, String> undotted(Map<String, String> bases) {
    Map<String, String> undotted = new HashMap<>();
    bases.forEach(
        (form, base) -> {
          String plain = WordTerms.undotted(form);
          if (!plain.equals(form)) {
            undotted.putIfAbsent(plain, base);
          }
        });
    return undotted;
  }

  private static Map<String, String> byStem(Collection<String> forms, Language language) {
    Map<String, String> byStem = new HashMap<>();
    SnowballStemmer stemmer = language.stemmer().get();
    for (String form : forms) {
      stemmer.setCurrent(form);
      stemmer.stem();
      byStem.merge(stemmer.getCurrent(), form, (first, next) -> first + SPACE + next);
    }
    return byStem;
  }

  private static List<String> words(String text) {
    return WORDS.splitToList(text);
  }
}
