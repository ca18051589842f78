package fi.oppienjako.lessons.search.lucene.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of Finnish, Swedish and English text, of three kinds from the strictest to the most
 * forgiving: words as they are written, their stems, and the parts of compounds.
 *
 * <p>An analyzer that is given here may be used by many threads.
 */
public final class LanguageAnalysis {
  /** Letters and digits, and between them what belongs to codes: X-Road, 2.5, EU:n, a@b.example. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*"
              + "(?:[-\\u2010\\u2011.:'\\u2019_&@]"
              + "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*)*");

  /** The ending after a colon (EU:n, EU:s) and the possessive after an apostrophe (EU's). */
  private static final Pattern ENDING = Pattern.compile(":\\p{L}{1,7}$|'s$");

  private LanguageAnalysis() {}

  /**
   * Words as they are written in lower case, numbers and codes whole, without stop words taken out;
   * the same for every language.
   */
  public static Analyzer forms() {
    return new Words(UnaryOperator.identity());
  }

  /** The stem of each word at its place, without stop words; plain words for other languages. */
  public static Analyzer stems(Locale language, PartWords words) {
    return stems(language, words, null);
  }

  /** As {@link #stems(Locale, PartWords)}, with a lemmatiser asked first. */
  public static Analyzer stems(
      Locale language, PartWords words, @Nullable Function<String, List<String>> lemmatiser) {
    return analyzer(language, words, lemmatiser, StemFilter::new);
  }

  /**
   * At the place of each word the folded base of the whole and the bases of its parts, both with
   * and without dots; plain words for other languages.
   */
  public static Analyzer parts(Locale language, PartWords words) {
    return parts(language, words, null);
  }

  /** As {@link #parts(Locale, PartWords)}, with a lemmatiser asked first. */
  public static Analyzer parts(
      Locale language, PartWords words, @Nullable Function<String, List<String>> lemmatiser) {
    return analyzer(language, words, lemmatiser, PartsFilter::new);
  }

  private interface Last {
    TokenStream over(TokenStream input, WordTerms terms);
  }

  private static Analyzer analyzer(
      Locale locale,
      PartWords words,
      @Nullable Function<String, List<String>> lemmatiser,
      Last last) {
    Language language = Language.of(locale);
    if (language == null) {
      return forms();
    }
    Lexicon lexicon = words.lexicon(language);
    Folds folds = language.folds();
    return new Words(
        input ->
            last.over(
                new StopFilter(input, language.stopWords()),
                new WordTerms(language, lexicon, folds, lemmatiser)));
  }

  /** The words of a text, and what is done to them after. */
  private static final class Words extends Analyzer {
    private final UnaryOperator<TokenStream> then;

    Words(UnaryOperator<TokenStream> then) {
      this.then = then;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new PatternTokenizer(WORD, 0);
      return new TokenStreamComponents(words, then.apply(normalize(fieldName, words)));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream input) {
      return new PatternReplaceFilter(
          new LowerCaseFilter(new ComposeFilter(input)), ENDING, "", false);
    }
  }
}
