package fi.oppienjako.lessons.search.lucene;

import java.util.List;
import java.util.Locale;

/**
 * The searchable fields of a document.
 *
 * <p>Each stands twice: what is open to all is in one field, what is narrower in another. Lucene
 * counts words by field, so the words of narrower texts never weigh in what anyone finds.
 */
enum Field {
  /** Words as they are written, in any language. */
  FORM,
  /** The words of the title in their basic form, by language. */
  TITLE,
  /** All words in their basic form, by language. */
  STEM,
  /** The parts of compounds, in a form that forgives, by language. */
  PART,
  /** Concepts of the thesaurus that are named, as often as they are. */
  CONCEPT,
  /** Concepts that are named, and those of which they are kinds or parts. */
  BROADER,
  /** Themes, target groups and conditions that say what it is about. */
  TAG,
  /** Where, when and by whom it is done. */
  CIRCUMSTANCE,
  /** What it means, as a vector; only where an embedder is given. */
  MEANING;

  private static final String OPEN = "open.";
  private static final String NARROW = "narrow.";

  /** The two fields for words of any language, the one that is open to all first. */
  List<String> both() {
    return List.of(open(), NARROW + key());
  }

  /** The two fields for words in {@code language}, the one that is open to all first. */
  List<String> both(Locale language) {
    return List.of(open(language), NARROW + key() + "." + language);
  }

  String open() {
    return OPEN + key();
  }

  String open(Locale language) {
    return OPEN + key() + "." + language;
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether {@code field} holds what is narrower than open to all. */
  static boolean isNarrow(String field) {
    return field.startsWith(NARROW);
  }

  /** The other of the two fields. */
  static String twin(String field) {
    return isNarrow(field)
        ? OPEN + field.substring(NARROW.length())
        : field.startsWith(OPEN) ? NARROW + field.substring(OPEN.length()) : field;
  }
}
