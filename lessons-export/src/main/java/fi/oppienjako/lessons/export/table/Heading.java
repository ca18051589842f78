package fi.oppienjako.lessons.export.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The row that names the columns: titles, dates of printing and blank rows may come before it.
 *
 * @param index which of the first rows it is
 * @param columns what it calls the columns, no two the same
 */
record Heading(int index, List<String> columns) {

  /** How many rows are looked at. */
  static final int SAMPLE = 40;

  private static final int LONGEST = 100;
  private static final Pattern NUMBER = Pattern.compile("[\\d\\s.,:/%€$+-]+");

  /**
   * Finds it among {@code first}: the one with most words that {@code known} knows as names of
   * columns; else the first that fills most of the width with different short words.
   */
  static Optional<Heading> in(List<Row> first, Predicate<String> known) {
    int width = first.stream().mapToInt(Row::filled).max().orElse(0);
    int best = -1;
    long bestKnown = 0;
    for (int i = 0; i < first.size(); i++) {
      Row row = first.get(i);
      long words = row.cells().stream().filter(cell -> isName(cell) && known.test(cell)).count();
      if (words > bestKnown && 2 * words >= Math.min(row.filled(), 4)) {
        best = i;
        bestKnown = words;
      }
    }
    for (int i = 0; best < 0 && i < first.size(); i++) {
      if (looksLikeOne(first.get(i), width)) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Heading(best, names(first.get(best))));
  }

  private static boolean looksLikeOne(Row row, int width) {
    Set<String> words = new HashSet<>();
    return row.filled() > 0
        && 5 * row.filled() >= 3 * width
        && row.cells().stream()
            .filter(cell -> !cell.isBlank())
            .peek(cell -> words.add(folded(cell)))
            .allMatch(Heading::isName)
        && 2 * words.size() >= row.filled();
  }

  private static boolean isName(String cell) {
    return !cell.isBlank() && cell.length() <= LONGEST && !NUMBER.matcher(cell.strip()).matches();
  }

  /** Whether {@code row} says the names again, as on each page of a printed table. */
  static boolean repeats(Row row, List<String> columns) {
    int same = 0;
    for (int i = 0; i < columns.size(); i++) {
      same += folded(row.cell(i)).equals(folded(columns.get(i))) ? 1 : 0;
    }
    return same > 0 && same >= row.filled();
  }

  /** The names that {@code row} gives; columns without one are called by their place. */
  static List<String> names(Row row) {
    List<String> names = new ArrayList<>();
    int last = row.cells().size();
    while (last > 0 && row.cell(last - 1).isBlank()) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      String name = row.cell(i).strip().replaceAll("\\s+", " ");
      names.add(name.isEmpty() ? "(" + letters(i) + ")" : name);
    }
    return unique(names);
  }

  static List<String> unique(List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> unique = new ArrayList<>();
    for (String name : names) {
      String free = name;
      for (int n = 2; !taken.add(free); n++) {
        free = name + " (" + n + ")";
      }
      unique.add(free);
    }
    return unique;
  }

  private static String letters(int index) {
    String letter = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? letter : letters(index / 26 - 1) + letter;
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
