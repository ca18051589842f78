package fi.oppienjako.lessons.search.lucene;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import fi.oppienjako.lessons.search.lucene.analysis.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Words that any piece of work says of itself, such as <em>project</em> and <em>need</em>: they may
 * be searched for, but two texts are hardly alike by them. Immutable and thread-safe.
 */
final class GeneralWords {

  private final Map<Locale, Supplier<Set<String>>> bases = new HashMap<>();

  GeneralWords(List<Locale> languages, Concepts.Reading reading) {
    Properties words = bundledFile();
    for (Locale language : languages) {
      String list = words.getProperty(language.toLanguageTag(), "");
      bases.put(
          language,
          Suppliers.memoize(
              () ->
                  reading.words(language, list).stream()
                      .map(one -> one.word().base())
                      .collect(Collectors.toUnmodifiableSet())));
    }
  }

  /** Whether {@code word} is one of those of {@code language}. */
  boolean contain(Locale language, Word word) {
    Supplier<Set<String>> known = bases.get(language);
    return known != null && known.get().contains(word.base());
  }

  private static Properties bundledFile() {
    Properties words = new Properties();
    try (InputStream file =
            requireNonNull(GeneralWords.class.getResourceAsStream("general-words.properties"));
        Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }
}
