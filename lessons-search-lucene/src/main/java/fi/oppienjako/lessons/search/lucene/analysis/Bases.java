package fi.oppienjako.lessons.search.lucene.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;

/** Brings a written word to its base. Thread-safe. */
final class Bases {
  /** The most endings a word has one after another: a case, a possessive and a clitic. */
  private static final int ENDINGS = 3;

  private final Lexicon lexicon;
  private final Supplier<SnowballStemmer> stemmer;
  private final boolean byStem;
  private final char joint;
  private final Folds folds;
  private final @Nullable Function<String, List<String>> lemmatiser;

  Bases(
      Language language,
      Lexicon lexicon,
      Folds folds,
      @Nullable Function<String, List<String>> lemmatiser) {
    this.lexicon = lexicon;
    this.folds = folds;
    this.stemmer = language.stemmer();
    this.byStem = language.byStem();
    this.joint = language.joint();
    this.lemmatiser = lemmatiser;
  }

  /** The base of a word if the lemmatiser or the lists give one, else nothing. */
  @Nullable String known(String word) {
    if (lemmatiser != null) {
      List<String> lemmas = lemmatiser.apply(word);
      if (!lemmas.isEmpty()) {
        return lemmas.get(0);
      }
    }
    String listed = lexicon.listed(word);
    if (listed == null) {
      listed = retried(word);
    }
    return listed != null || !byStem ? listed : lexicon.byStem(word, stem(word));
  }

  /** The base of what a word becomes by taking endings off or changing them, each form listed. */
  private @Nullable String retried(String word) {
    Set<String> tried = Set.of(word);
    for (int round = 0; round < ENDINGS; round++) {
      Set<String> next = new LinkedHashSet<>();
      for (String form : tried) {
        for (String other : folds.retries(form)) {
          String listed = lexicon.listed(other);
          if (listed != null) {
            return listed;
          }
          next.add(other);
        }
      }
      tried = next;
    }
    return null;
  }

  /** The base word that was meant by a form without its dots. */
  @Nullable String undotted(String word) {
    String meant = lexicon.undotted(word);
    for (String other : meant == null ? folds.retries(word) : Set.<String>of()) {
      meant = meant == null ? lexicon.undotted(other) : meant;
    }
    return meant;
  }

  /** The base word, if a compound may end with this form of it. */
  @Nullable String ending(String word) {
    String base = known(word);
    return base != null && lexicon.isPart(base) ? base : null;
  }

  /** The base word, if a compound may begin with this form of it. */
  @Nullable String beginning(String word) {
    String listed = lexicon.beginning(word);
    if (listed != null) {
      return listed;
    }
    return word.charAt(word.length() - 1) == joint ? ending(word) : null;
  }

  /** The stem of a word that nothing is known of. */
  String stem(String word) {
    SnowballStemmer one = stemmer.get();
    one.setCurrent(word);
    one.stem();
    return one.getCurrent();
  }
}
