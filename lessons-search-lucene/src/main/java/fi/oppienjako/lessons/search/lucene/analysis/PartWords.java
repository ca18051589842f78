package fi.oppienjako.lessons.search.lucene.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final Map<Language, Lexicon> BUNDLED = new ConcurrentHashMap<>();

  /** Which lists are bundled; empty if none are. */
  private final String bundled;

  private final List<String> own;

  private PartWords(String bundled, List<String> own) {
    this.bundled = bundled;
    this.own = List.copyOf(own);
  }

  /** No words at all: nothing is split. */
  public static PartWords none() {
    return new PartWords("", List.of());
  }

  /** The words bundled for a language; none for languages that have no list. */
  public static PartWords bundled(Locale language) {
    return new PartWords(language.getLanguage(), List.of());
  }

  /** These words and the ones on the lines given; the base words of the lines are parts too. */
  public PartWords and(Collection<String> lines) {
    List<String> more = new ArrayList<>(own);
    lines.forEach(line -> more.add(Resource.withoutComment(line)));
    return new PartWords(bundled, more);
  }

  /** These words and the ones of a file of such lines in UTF-8. */
  public PartWords and(Path file) throws IOException {
    return and(Files.readAllLines(file, StandardCharsets.UTF_8));
  }

  /** These words as words of {@code language}. */
  Lexicon lexicon(Language language) {
    return own.isEmpty() && bundled.equals(language.code())
        ? BUNDLED.computeIfAbsent(language, Lexicon::bundled)
        : lists().lexicon(language);
  }

  /** The words one by one; they take much memory and are not kept. */
  WordLists lists() {
    WordLists lists = new WordLists();
    lists.addParts(Resource.lines(bundled + "-words.txt"));
    lists.addOthers(Resource.lines(bundled + "-overrides.txt"));
    lists.addParts(own);
    return lists;
  }
}
