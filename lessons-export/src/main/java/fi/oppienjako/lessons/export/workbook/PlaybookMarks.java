package fi.oppienjako.lessons.export.workbook;

import java.util.Locale;
import java.util.Set;

/** A cross in a cell, as people make one. */
final class PlaybookMarks {

  /** As we make it. */
  static final String CROSS = "x";

  private static final Set<String> YES =
      Set.of(CROSS, "✓", "✔", "✗", "✘", "×", "+", "1", "*", "●", "•", "true", "kyllä", "ja", "yes");
  private static final Set<String> NO =
      Set.of("", "-", "–", "—", "0", "o", "false", "ei", "nej", "no");

  private PlaybookMarks() {}

  static boolean isCross(String cell) {
    return YES.contains(cell.strip().toLowerCase(Locale.ROOT));
  }

  static boolean isNone(String cell) {
    return NO.contains(cell.strip().toLowerCase(Locale.ROOT));
  }
}
