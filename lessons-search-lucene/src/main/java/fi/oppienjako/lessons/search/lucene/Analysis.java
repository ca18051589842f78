package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.search.lucene.analysis.LanguageAnalysis;
import fi.oppienjako.lessons.search.lucene.analysis.PartWords;
import fi.oppienjako.lessons.search.lucene.analysis.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;

/** How texts become terms, when they are indexed and when they are searched. Thread-safe. */
final class Analysis {

  /** The languages of which we know the words. */
  static final List<Locale> LANGUAGES =
      List.of(Languages.FINNISH, Languages.SWEDISH, Languages.ENGLISH);

  private static final LanguageAnalysis OTHER = LanguageAnalysis.of(Locale.ROOT, PartWords.none());

  private final Map<Locale, LanguageAnalysis> languages = new LinkedHashMap<>();
  private final Concepts concepts;
  private final Optional<Meanings> meanings;
  private final GeneralWords general = new GeneralWords(LANGUAGES, this::words);

  Analysis(IndexOptions options) {
    for (Locale language : LANGUAGES) {
      PartWords words = PartWords.bundled(language).and(options.compoundWords(language));
      Lemmatiser given = options.lemmatisers().get(language);
      Function<String, List<String>> known = given == null ? null : given::lemmas;
      languages.put(language, LanguageAnalysis.of(language, words, known));
    }
    concepts =
        options.isBundled()
            ? Concepts.bundled(this::words)
            : Concepts.of(options.thesaurus(), this::words);
    meanings = Optional.empty();
  }

  private Analysis(Analysis words, Meanings meanings) {
    this.languages.putAll(words.languages);
    this.concepts = words.concepts;
    this.meanings = Optional.of(meanings);
  }

  /** The same words, and what texts mean. */
  Analysis with(Meanings meanings) {
    return new Analysis(this, meanings);
  }

  /** The words of {@code text} as they are written. */
  List<Tokens.Token> forms(String text) {
    return Tokens.of(LanguageAnalysis.forms(), text);
  }

  /** The terms of {@code form}, a word as it is written; none if it is a stop word. */
  Optional<Word> word(Locale language, String form) {
    return in(language).word(form);
  }

  /** The words of {@code text} but for stop words. */
  List<Placed> words(Locale language, String text) {
    return words(language, forms(text));
  }

  /** The words that are written as {@code forms}, but for stop words. */
  List<Placed> words(Locale language, List<Tokens.Token> forms) {
    LanguageAnalysis in = in(language);
    List<Placed> words = new ArrayList<>(forms.size());
    for (Tokens.Token form : forms) {
      in.word(form.term()).ifPresent(word -> words.add(new Placed(form, word)));
    }
    return words;
  }

  /** Makes the terms of parts of words of a text, with their places. */
  Analyzer parts(Locale language) {
    return in(language).parts();
  }

  /** The words that any piece of work says of itself. */
  GeneralWords general() {
    return general;
  }

  Concepts concepts() {
    return concepts;
  }

  /** What texts mean, if there is a model to say. */
  Optional<Meanings> meanings() {
    return meanings;
  }

  private LanguageAnalysis in(Locale language) {
    return languages.getOrDefault(language, OTHER);
  }
}
