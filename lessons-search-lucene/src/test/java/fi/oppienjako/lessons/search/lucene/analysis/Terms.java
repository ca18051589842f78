package fi.oppienjako.lessons.search.lucene.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What an analyzer makes of texts, and the tables of words that tests read. */
final class Terms {
  private static final String FIELD = "text";

  private Terms() {}

  /** The terms of a text, those at one place in one set. */
  static List<Set<String>> places(Analyzer analyzer, String text) {
    List<Set<String>> places = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          places.add(new LinkedHashSet<>());
        }
        places.get(places.size() - 1).add(term.toString());
      }
      stream.end();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return places;
  }

  /** All terms of a text. */
  static Set<String> all(Analyzer analyzer, String text) {
    Set<String> all = new LinkedHashSet<>();
    places(analyzer, text).forEach(all::addAll);
    return all;
  }

  static Analyzer stems(String language) {
    return LanguageAnalysis.of(new Locale(language), PartWords.bundled(new Locale(language)))
        .stems();
  }

  static Analyzer parts(String language) {
    return LanguageAnalysis.of(new Locale(language), PartWords.bundled(new Locale(language)))
        .parts();
  }

  /** The rows of a table of words, without comments. */
  static List<List<String>> table(String name) {
    try (InputStream in = Objects.requireNonNull(Terms.class.getResourceAsStream(name))) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.strip().split("\\s+")))
          .toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
