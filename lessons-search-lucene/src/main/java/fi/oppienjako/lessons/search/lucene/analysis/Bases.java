package fi.oppienjako.lessons.search.lucene.analysis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;

/** Brings a written word to its base; for one thread, as its stemmer is. */
final class Bases {
  private final Lexicon lexicon;
  private final SnowballStemmer stemmer;
  private final Folds folds;
  private final @Nullable Lemmatiser lemmatiser;

  Bases(
      Lexicon lexicon, SnowballStemmer stemmer, Folds folds, @Nullable Lemmatiser lemmatiser) {
    this.lexicon = lexicon;
    this.folds = folds;
    this.stemmer = stemmer;
    this.lemmatiser = lemmatiser;
  }

  /** The base of a word when it is told by the lemmatiser or the lists, else nothing. */
  @Nullable String known(String word) {
    if (lemmatiser != null) {
      List<String> lemmas = lemmatiser.lemmas(word);
      if (!lemmas.isEmpty()) {
        return lemmas.get(0);
      }
    }
    String base = inLists(word);
    for (String other : base == null ? folds.retries(word) : Set.<String>of()) {
      base = base == null ? inLists(other) : base;
    }
    return base;
  }

  private @Nullable String inLists(String word) {
    String listed = lexicon.listed(word);
    return listed != null ? listed : lexicon.byStem(word, stem(word));
  }

  /** The base word, if a compound may end with this form of it. */
  @Nullable String ending(String word) {
    String base = known(word);
    return base != null && lexicon.isPart(base) ? base : null;
  }

  /** The base word, if a compound may begin with this form of it. */
  @Nullable String beginning(String word, char joint) {
    String listed = lexicon.beginning(word);
    if (listed != null) {
      return listed;
    }
    return word.charAt(word.length() - 1) == joint ? ending(word) : null;
  }

  /** The stem of a word that nothing is known of. */
  String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
