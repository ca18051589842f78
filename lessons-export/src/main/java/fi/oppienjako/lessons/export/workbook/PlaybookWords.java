package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Locale;

/** A word of a playbook's vocabulary in a cell: as people call it, where that can be read back. */
final class PlaybookWords {

  private PlaybookWords() {}

  static String written(Playbook playbook, Term word, Locale language) {
    String label = playbook.vocabulary().label(word, language);
    try {
      return read(playbook.vocabulary(), label).equals(word) ? label : word.key();
    } catch (InvalidValueException e) {
      return word.key();
    }
  }

  /**
   * The word that is called {@code cell} in whatever language, or that it makes.
   *
   * @throws InvalidValueException if it makes none
   */
  static Term read(Vocabulary vocabulary, String cell) {
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
