package fi.oppienjako.lessons.search.lucene;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What an index knows of words, and how soon it follows its store. Immutable; each {@code with}
 * method returns a new value. An index whose words have changed is built anew when it is opened.
 */
public final class IndexOptions {

  private static final Duration SOON = Duration.ofMillis(250);
  private static final IndexOptions DEFAULTS =
      new IndexOptions(Thesaurus.bundled(), ImmutableListMultimap.of(), ImmutableMap.of(), SOON);

  private final Thesaurus thesaurus;
  private final ImmutableListMultimap<Locale, String> compoundWords;
  private final Map<Locale, Lemmatiser> lemmatisers;
  private final Duration every;
  private final Supplier<Analysis> analysis = Suppliers.memoize(() -> new Analysis(this));

  private IndexOptions(
      Thesaurus thesaurus,
      ImmutableListMultimap<Locale, String> compoundWords,
      Map<Locale, Lemmatiser> lemmatisers,
      Duration every) {
    this.thesaurus = thesaurus;
    this.compoundWords = compoundWords;
    this.lemmatisers = ImmutableMap.copyOf(lemmatisers);
    this.every = every;
  }

  /** The bundled thesaurus and word lists, following the store four times a second. */
  public static IndexOptions defaults() {
    return DEFAULTS;
  }

  /** With the concepts of {@code more} besides. */
  public IndexOptions withThesaurus(Thesaurus more) {
    return new IndexOptions(thesaurus.and(more), compoundWords, lemmatisers, every);
  }

  /** With the concepts of {@code only} instead of the bundled ones. */
  public IndexOptions withThesaurusOnly(Thesaurus only) {
    return new IndexOptions(requireNonNull(only, "only"), compoundWords, lemmatisers, every);
  }

  /**
   * With more words of {@code language} that compounds are made of.
   *
   * @param lines words apart by spaces, or a word, a colon and those of its forms that a stemmer
   *     does not bring together, such as {@code "kunta: kunnan kuntien"}
   */
  public IndexOptions withCompoundWords(Locale language, Collection<String> lines) {
    return new IndexOptions(
        thesaurus,
        ImmutableListMultimap.<Locale, String>builder()
            .putAll(compoundWords)
            .putAll(language, lines)
            .build(),
        lemmatisers,
        every);
  }

  /** With the basic forms of words of {@code language} given by {@code lemmatiser}. */
  public IndexOptions withLemmatiser(Locale language, Lemmatiser lemmatiser) {
    Map<Locale, Lemmatiser> more = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
    more.putAll(lemmatisers);
    more.put(language, requireNonNull(lemmatiser, "lemmatiser"));
    return new IndexOptions(thesaurus, compoundWords, more, every);
  }

  /** Following the store at such intervals. */
  public IndexOptions following(Duration every) {
    return new IndexOptions(thesaurus, compoundWords, lemmatisers, requireNonNull(every, "every"));
  }

  /** How these options make terms of texts; made once, since it takes a second. */
  Analysis analysis() {
    return analysis.get();
  }

  Thesaurus thesaurus() {
    return thesaurus;
  }

  List<String> compoundWords(Locale language) {
    return compoundWords.get(language);
  }

  Map<Locale, Lemmatiser> lemmatisers() {
    return lemmatisers;
  }

  Duration every() {
    return every;
  }

  /** The same for options that make the same terms of texts. */
  String fingerprint() {
    return String.join(
        "\n", thesaurus.toString(), compoundWords.toString(), lemmatisers.keySet().toString());
  }
}
