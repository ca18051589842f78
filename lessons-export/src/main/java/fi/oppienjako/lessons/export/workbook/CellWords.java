package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Locale;

/** A word of an open vocabulary in a cell: as people call it, where that can be read back. */
public final class CellWords {

  private CellWords() {}

  /** What people call {@code word}; the word itself, where that would be read as another. */
  public static String written(Vocabulary vocabulary, Term word, Locale language) {
    String label = vocabulary.label(word, language);
    try {
      return read(vocabulary, label).equals(word) ? label : word.key();
    } catch (InvalidValueException e) {
      return word.key();
    }
  }

  /**
   * The word called {@code cell} in any language, or else the word made from it.
   *
   * @throws InvalidValueException if it makes none
   */
  public static Term read(Vocabulary vocabulary, String cell) {
    String plain = cell.strip().toLowerCase(Locale.ROOT);
    List<Term> called =
        vocabulary.labels().entrySet().stream()
            .filter(
                label ->
                    label.getKey().key().equals(plain)
                        || label.getValue().wordings().values().stream()
                            .anyMatch(wording -> wording.toLowerCase(Locale.ROOT).equals(plain)))
            .map(label -> label.getKey())
            .toList();
    return called.size() == 1 ? called.get(0) : Term.of(cell);
  }
}
