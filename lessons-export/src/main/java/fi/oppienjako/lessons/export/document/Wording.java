package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.Locale;

/**
 * How a document is worded: in which language, with which names for words and identifiers.
 * Immutable.
 *
 * <p>The library's own words come in Finnish, Swedish and English, and in English where another
 * language is asked for; the texts of others come as they are, in that language where they are
 * there in it.
 *
 * @param language the language; English unless something else is said
 * @param vocabulary what people read instead of words of open vocabularies; empty unless something
 *     else is said, so that a word is read as it is
 * @param names what people read instead of identifiers; none unless something else is said
 */
public record Wording(Locale language, Vocabulary vocabulary, Names names) {

  /** In English, without a vocabulary or names. */
  public static final Wording ENGLISH = in(Languages.ENGLISH);

  /** Checks that nothing is missing. */
  public Wording {
    requireNonNull(language, "language");
    requireNonNull(vocabulary, "vocabulary");
    requireNonNull(names, "names");
  }

  /** In {@code language}, without a vocabulary or names. */
  public static Wording in(Locale language) {
    return new Wording(language, Vocabulary.EMPTY, Names.NONE);
  }

  /** This wording, with the labels of {@code vocabulary}. */
  public Wording with(Vocabulary vocabulary) {
    return new Wording(language, vocabulary, names);
  }

  /** This wording, with {@code names} beside or instead of identifiers. */
  public Wording with(Names names) {
    return new Wording(language, vocabulary, names);
  }
}
