package fi.oppienjako.lessons.search.lucene.analysis;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that compounds of one language are made of, and the inflected forms that a stemmer does
 * not bring together by itself.
 *
 * <p>A line of words is either space-separated words, or a base word, a colon and its forms:
 *
 * <pre>
 * verkosto palvelu
 * kunta: kunnan kuntaa kuntien kuntia kunnissa
 * </pre>
 *
 * A form that ends with a hyphen only begins compounds (<i>kansalais-</i>). The sign # begins a
 * comment. Words that are listed are never split themselves, so compounds are best left out.
 */
public final class PartWords {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.breakingWhitespace()).omitEmptyStrings();
  private static final Map<String, PartWords> BUNDLED = new ConcurrentHashMap<>();

  private final Set<String> parts;
  private final Map<String, List<String>> forms;

  /** Made once, since it takes a while. */
  private final Map<Language, Lexicon> lexicons = new ConcurrentHashMap<>();

  private PartWords(Set<String> parts, Map<String, List<String>> forms) {
    this.parts = Collections.unmodifiableSet(parts);
    this.forms = Collections.unmodifiableMap(forms);
  }

  /** No words at all: nothing is split. */
  public static PartWords none() {
    return new PartWords(Set.of(), Map.of());
  }

  /** The words bundled for a language; none for languages that have no list. */
  public static PartWords bundled(Locale language) {
    return BUNDLED.computeIfAbsent(language.getLanguage(), PartWords::read);
  }

  private static PartWords read(String code) {
    Set<String> parts = new LinkedHashSet<>();
    Map<String, List<String>> forms = new LinkedHashMap<>();
    read(Resource.lines(code + "-words.txt"), parts, forms);
    // Verbs and adjectives bend too but make no compounds, so these lines add no parts.
    read(Resource.lines(code + "-overrides.txt"), new LinkedHashSet<>(), forms);
    return new PartWords(parts, forms);
  }

  /** These words and the ones on the lines given; the base words of the lines are parts too. */
  public PartWords and(Collection<String> lines) {
    if (lines.isEmpty()) {
      return this;
    }
    Set<String> allParts = new LinkedHashSet<>(parts);
    Map<String, List<String>> allForms = new LinkedHashMap<>(forms);
    read(lines.stream().map(Resource::withoutComment).toList(), allParts, allForms);
    return new PartWords(allParts, allForms);
  }

  /** These words and the ones of a file of such lines in UTF-8. */
  public PartWords and(Path file) throws IOException {
    return and(Files.readAllLines(file, StandardCharsets.UTF_8));
  }

  /** These words as words of {@code language}. */
  Lexicon lexicon(Language language) {
    return lexicons.computeIfAbsent(language, one -> new Lexicon(this, one.stemmer()));
  }

  Set<String> parts() {
    return parts;
  }

  /** The forms of each base word as they were written, those that only begin compounds too. */
  Map<String, List<String>> forms() {
    return forms;
  }

  private static void read(
      Collection<String> lines, Set<String> parts, Map<String, List<String>> forms) {
    for (String line : lines) {
      String text = Normalizer.normalize(line, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      int colon = text.indexOf(':');
      List<String> bases = words(colon < 0 ? text : text.substring(0, colon));
      for (String base : bases) {
        if (base.endsWith("-")) {
          forms.putIfAbsent(base.substring(0, base.length() - 1), List.of(base));
        } else {
          parts.add(base);
        }
      }
      if (colon >= 0 && !bases.isEmpty()) {
        List<String> told = new ArrayList<>(forms.getOrDefault(bases.get(0), List.of()));
        told.addAll(words(text.substring(colon + 1)));
        forms.put(bases.get(0), List.copyOf(told));
      }
    }
  }

  private static List<String> words(String text) {
    return WORDS.splitToList(text);
  }
}
