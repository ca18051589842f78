package fi.oppienjako.lessons.export.yaml;

import static java.util.Comparator.comparingInt;

import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Guesses what somebody meant who wrote a word that is not known. */
final class Nearest {

  private static final int FEW = 12;
  private static final int MANY = 2000;
  private static final int LONGEST = 64;

  private Nearest() {}

  /** What to add to the message: the word that was meant, or all there are, of many the first. */
  static Wrong hint(String written, Collection<String> known) {
    Optional<String> meant = to(written, known);
    if (meant.isPresent()) {
      return Wrong.of("hint.meant", meant.get());
    }
    List<String> telling = known.stream().filter(word -> !word.isBlank()).toList();
    if (telling.isEmpty()) {
      return Wrong.of("hint.none");
    }
    if (telling.size() <= FEW) {
      return Wrong.of("hint.all", String.join(", ", telling));
    }
    return Wrong.of("hint.first", String.join(", ", telling.subList(0, FEW)), telling.size() - FEW);
  }

  private static Optional<String> to(String written, Collection<String> known) {
    if (written.length() > LONGEST || known.size() > MANY) {
      return Optional.empty();
    }
    int atMost = Math.max(1, written.length() / 3);
    return known.stream()
        .filter(word -> Math.abs(word.length() - written.length()) <= atMost)
        .filter(word -> distance(written, word) <= atMost)
        .min(comparingInt(word -> distance(written, word)));
  }

  /** How many letters must be added, removed or changed to get from one to the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
