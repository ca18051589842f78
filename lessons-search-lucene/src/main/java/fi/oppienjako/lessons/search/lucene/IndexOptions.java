package fi.oppienjako.lessons.search.lucene;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What an index knows of words, and how soon it follows its store. Immutable; each {@code with}
 * method returns a new value. An index whose words have changed is rebuilt when it is opened.
 */
public final class IndexOptions {

  /** How many numbers a vector may have. */
  public static final int MOST_NUMBERS = 1024;

  private static final Duration SOON = Duration.ofMillis(250);
  private static final IndexOptions DEFAULTS =
      new IndexOptions(
          Thesaurus.bundled(),
          ImmutableListMultimap.of(),
          ImmutableMap.of(),
          Optional.empty(),
          SOON,
          Optional.empty());

  private final Thesaurus thesaurus;
  private final ImmutableListMultimap<Locale, String> compoundWords;
  private final Map<Locale, Lemmatiser> lemmatisers;
  private final Optional<Embedder> embedder;
  private final Duration every;
  private final Supplier<Analysis> words;
  private final Supplier<Analysis> analysis;

  private IndexOptions(
      Thesaurus thesaurus,
      ImmutableListMultimap<Locale, String> compoundWords,
      Map<Locale, Lemmatiser> lemmatisers,
      Optional<Embedder> embedder,
      Duration every,
      Optional<Supplier<Analysis>> words) {
    this.thesaurus = thesaurus;
    this.compoundWords = compoundWords;
    this.lemmatisers = ImmutableMap.copyOf(lemmatisers);
    this.embedder = embedder;
    this.every = every;
    this.words = words.orElseGet(() -> Suppliers.memoize(() -> new Analysis(this)));
    this.analysis =
        embedder
            .<Supplier<Analysis>>map(
                model ->
                    Suppliers.memoize(() -> this.words.get().with(new Meanings(model, this.every))))
            .orElse(this.words);
  }

  /** The bundled thesaurus and word lists, following the store four times a second. */
  public static IndexOptions defaults() {
    return DEFAULTS;
  }

  /** With the concepts of {@code more} besides. */
  public IndexOptions withThesaurus(Thesaurus more) {
    return new IndexOptions(
        thesaurus.and(more), compoundWords, lemmatisers, embedder, every, Optional.empty());
  }

  /** With the concepts of {@code only} instead of the bundled ones. */
  public IndexOptions withThesaurusOnly(Thesaurus only) {
    return new IndexOptions(
        requireNonNull(only, "only"),
        compoundWords,
        lemmatisers,
        embedder,
        every,
        Optional.empty());
  }

  /**
   * With more words of {@code language} that compounds are made of.
   *
   * @param lines space-separated words, or a word, a colon and those of its forms that a stemmer
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
        embedder,
        every,
        Optional.empty());
  }

  /** With the basic forms of words of {@code language} given by {@code lemmatiser}. */
  public IndexOptions withLemmatiser(Locale language, Lemmatiser lemmatiser) {
    Map<Locale, Lemmatiser> more = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
    more.putAll(lemmatisers);
    more.put(language, requireNonNull(lemmatiser, "lemmatiser"));
    return new IndexOptions(thesaurus, compoundWords, more, embedder, every, Optional.empty());
  }

  /**
   * With {@code embedder} to compare what texts mean: lessons are found by their meaning, too, even
   * if they share no word with what is looked for.
   *
   * @throws IndexException if its vectors have no numbers, or more than {@value #MOST_NUMBERS}
   */
  public IndexOptions withEmbedder(Embedder embedder) {
    if (!Range.closed(1, MOST_NUMBERS).contains(embedder.dimension())) {
      throw new IndexException(
          Message.of("index.embedder-numbers", embedder.dimension(), MOST_NUMBERS));
    }
    return new IndexOptions(
        thesaurus, compoundWords, lemmatisers, Optional.of(embedder), every, Optional.of(words));
  }

  /** Following the store at such intervals. */
  public IndexOptions following(Duration every) {
    return new IndexOptions(
        thesaurus,
        compoundWords,
        lemmatisers,
        embedder,
        requireNonNull(every, "every"),
        Optional.of(words));
  }

  /** Whether it knows just the words and concepts that are bundled. */
  boolean isBundled() {
    return thesaurus.equals(Thesaurus.bundled())
        && compoundWords.isEmpty()
        && lemmatisers.isEmpty();
  }

  /** How these options make terms of texts; made once, since words of one's own take a second. */
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

  Optional<Embedder> embedder() {
    return embedder;
  }

  Duration every() {
    return every;
  }

  /** The same for options that make the same terms, and vectors, of texts. */
  String fingerprint() {
    return String.join(
            "\n",
            thesaurus.fingerprint(),
            compoundWords.toString(),
            lemmatisers.keySet().toString())
        + embedder.map(it -> "\n" + it.dimension() + " " + it.name()).orElse("");
  }
}
