package fi.oppienjako.lessons.search.lucene;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * Turns texts into vectors that lie near each other when two texts mean much the same, in whatever
 * words and language; for those who have a model for it, since none comes with the library. Pass it
 * to {@link IndexOptions#withEmbedder}.
 *
 * <p>Must be thread-safe and always give the same vectors for the same texts. It may be asked while
 * a person waits, and while a store is being read, so it should give up rather than wait for long.
 * Whatever it throws is logged; until it answers again, lessons are found by words alone.
 */
public interface Embedder {

  /**
   * A text whose meaning is asked for.
   *
   * @param words the text: all that a lesson or a project says in one language, some hundred words
   *     as a rule; or what somebody typed
   * @param language its language, a general one such as {@code fi}; {@link Locale#ROOT} for what
   *     somebody typed, which may be in any
   * @param asked whether it is a query, rather than a text in which something is looked for; for
   *     models that treat questions and answers differently
   */
  record Text(String words, Locale language, boolean asked) {

    /** Checks that nothing is missing. */
    public Text {
      requireNonNull(words, "words");
      requireNonNull(language, "language");
    }
  }

  /**
   * The name of the model with its version, such as {@code "minilm-multilingual 2"}. An index that
   * was built with another model is rebuilt.
   */
  String name();

  /** How many numbers each vector has, from 1 to {@value IndexOptions#MOST_NUMBERS}. */
  int dimension();

  /**
   * How near, as the cosine of their vectors, two texts must be for one to be found by its meaning
   * alone, above 0 and up to 1; {@code 0.5} by default. Models differ much in this, so look at
   * pairs of your own texts.
   */
  default double nearFrom() {
    return 0.5;
  }

  /**
   * Whether it can tell what texts in {@code language} mean; any language by default. A model of
   * one language places texts in others by chance, so it should say no to them: they are found by
   * their words, and what is said in its own language by its meaning, too. {@link Locale#ROOT} asks
   * about what somebody typed. The answer must not change while the name is the same.
   *
   * @param language a general one such as {@code fi}, or {@link Locale#ROOT}
   */
  default boolean knows(Locale language) {
    return true;
  }

  /**
   * Returns the vector of each of {@code texts}, in their order. Only its direction counts; all
   * zeros say that the text means nothing to the model.
   *
   * @param texts one or more, in languages that it knows; up to a hundred when an index is built
   */
  List<float[]> embed(List<Text> texts);
}
