package fi.oppienjako.lessons.search.lucene.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of Finnish, Swedish and English text, of three kinds from the strictest to the most
 * forgiving: words as they are written, their stems, and the parts of compounds.
 *
 * <p>Thread-safe, as are the analyzers that it gives. What it knows of a language is read when it
 * is first needed.
 */
public final class LanguageAnalysis {
  private static final Analyzer FORMS = new Words(UnaryOperator.identity());

  private final @Nullable Language language;
  private final Supplier<WordTerms> terms;
  private final Analyzer stems = analyzer(StemFilter::new);
  private final Analyzer parts = analyzer(PartsFilter::new);

  private LanguageAnalysis(@Nullable Language language, Supplier<WordTerms> terms) {
    this.language = language;
    this.terms = terms;
  }

  /** The analysis of {@code language}; words are taken as they are written in other languages. */
  public static LanguageAnalysis of(Locale language, PartWords words) {
    return of(language, words, null);
  }

  /** As {@link #of(Locale, PartWords)}, with a lemmatiser asked first. */
  public static LanguageAnalysis of(
      Locale locale, PartWords words, @Nullable Function<String, List<String>> lemmatiser) {
    Language language = Language.of(locale);
    return new LanguageAnalysis(
        language,
        Suppliers.memoize(
            () -> {
              Language known = requireNonNull(language);
              return new WordTerms(known, words.lexicon(known), known.folds(), lemmatiser);
            }));
  }

  /**
   * Words as they are written in lower case, numbers and codes whole, without stop words taken out;
   * the same for every language.
   */
  public static Analyzer forms() {
    return FORMS;
  }

  /** The stem of each word at its place, without stop words. */
  public Analyzer stems() {
    return stems;
  }

  /**
   * At the place of each word the folded base of the whole and the bases of its parts, both with
   * and without dots, without stop words.
   */
  public Analyzer parts() {
    return parts;
  }

  /** The terms of a word as {@link #forms} writes it; none if it is a stop word. */
  public Optional<Word> word(String form) {
    if (language == null) {
      return Optional.of(new Word(form, List.of(form)));
    }
    return terms.get().unlessStop(form);
  }

  private interface Last {
    TokenStream over(TokenStream input, WordTerms terms);
  }

  private Analyzer analyzer(Last last) {
    return new Words(
        input ->
            language == null
                ? input
                : last.over(new StopFilter(input, language.stopWords()), terms.get()));
  }

  /** The words of a text, and what is done to them after. */
  private static final class Words extends Analyzer {
    private final UnaryOperator<TokenStream> then;

    Words(UnaryOperator<TokenStream> then) {
      this.then = then;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new WordTokenizer();
      return new TokenStreamComponents(words, then.apply(normalize(fieldName, words)));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream input) {
      return new EndingFilter(new LowerCaseFilter(new ComposeFilter(input)));
    }
  }
}
