package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.search.lucene.analysis.LanguageAnalysis;
import fi.oppienjako.lessons.search.lucene.analysis.PartWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** How texts become terms, when they are indexed and when they are searched. Thread-safe. */
final class Analysis {

  /** The languages of which we know the words. */
  static final List<Locale> LANGUAGES =
      List.of(Languages.FINNISH, Languages.SWEDISH, Languages.ENGLISH);

  private final Analyzer forms = LanguageAnalysis.forms();
  private final Map<Locale, Analyzer> stems = new LinkedHashMap<>();
  private final Map<Locale, Analyzer> parts = new LinkedHashMap<>();
  private final Concepts concepts;

  Analysis(IndexOptions options) {
    for (Locale language : LANGUAGES) {
      PartWords words = PartWords.bundled(language).and(options.compoundWords(language));
      Lemmatiser given = options.lemmatisers().get(language);
      Function<String, List<String>> known = given == null ? null : given::lemmas;
      stems.put(language, LanguageAnalysis.stems(language, words, known));
      parts.put(language, LanguageAnalysis.parts(language, words, known));
    }
    concepts = new Concepts(options.thesaurus(), LANGUAGES, this::parts);
  }

  /** Words as they are written. */
  Analyzer forms() {
    return forms;
  }

  /** Words in their basic form. */
  Analyzer stems(Locale language) {
    return stems.getOrDefault(language, forms);
  }

  /** Words and the parts of compounds, in a form that forgives. */
  Analyzer parts(Locale language) {
    return parts.getOrDefault(language, forms);
  }

  Concepts concepts() {
    return concepts;
  }

  /** The analyzer that each field is written with. */
  Analyzer ofFields() {
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return Field.ofText(field)
            .map(
                text ->
                    switch (text.field()) {
                      case TITLE, STEM -> stems(text.language());
                      case PART -> parts(text.language());
                      default -> forms;
                    })
            .orElse(forms);
      }
    };
  }
}
