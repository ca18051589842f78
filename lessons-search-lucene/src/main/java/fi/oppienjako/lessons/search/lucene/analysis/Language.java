package fi.oppienjako.lessons.search.lucene.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * What one language brings to the analysis.
 *
 * @param code its code in file names
 * @param stemmer makes a stemmer, which one thread uses at a time
 * @param stopWords words that say nothing by themselves
 * @param joint the letter that a word may get when another follows it in a compound
 * @param byStem whether a word with the stem of a listed form is a form of the same word; not in
 *     English, where <i>indices</i> and <i>indicate</i> have one stem
 */
record Language(
    String code,
    Supplier<SnowballStemmer> stemmer,
    CharArraySet stopWords,
    char joint,
    boolean byStem) {
  private static final Map<String, Language> KNOWN =
      Map.of(
          "fi",
          of("fi", FinnishStemmer::new, FinnishAnalyzer.getDefaultStopSet(), 'n', true),
          "sv",
          of("sv", SwedishStemmer::new, SwedishAnalyzer.getDefaultStopSet(), 's', true),
          "en",
          of("en", EnglishStemmer::new, EnglishAnalyzer.getDefaultStopSet(), ' ', false));

  static @Nullable Language of(Locale locale) {
    return KNOWN.get(locale.getLanguage());
  }

  static Collection<Language> all() {
    return KNOWN.values();
  }

  Folds folds() {
    return new Folds(Resource.lines(code + "-folds.txt"));
  }

  private static Language of(
      String code,
      Supplier<SnowballStemmer> stemmer,
      CharArraySet lucene,
      char joint,
      boolean byStem) {
    CharArraySet all = new CharArraySet(lucene, true);
    for (String line : Resource.lines(code + "-stop.txt")) {
      all.addAll(List.of(line.split("\\s+")));
    }
    return new Language(code, stemmer, CharArraySet.unmodifiableSet(all), joint, byStem);
  }
}
