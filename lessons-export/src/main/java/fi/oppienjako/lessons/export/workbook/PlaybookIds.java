package fi.oppienjako.lessons.export.workbook;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The identifiers on one sheet, and those that are made for new rows. Not thread-safe. */
final class PlaybookIds {

  private static final int LONGEST = 48;

  private final Set<String> taken = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  /** None that is made will be one that stands on the sheet already. */
  static PlaybookIds on(Optional<PlaybookRows> rows) {
    PlaybookIds ids = new PlaybookIds();
    rows.ifPresent(all -> all.all().map(line -> line.cell("id")).forEach(ids.taken::add));
    return ids;
  }

  /** Whether {@code id} has not stood in a row before. */
  boolean isNew(String id) {
    return seen.add(id);
  }

  /** An identifier like {@code name} that nothing else has. */
  String made(String name) {
    String plain = plain(name);
    String free = plain;
    for (int n = 2; !taken.add(free); n++) {
      free = plain + "-" + n;
    }
    return free;
  }

  /** The next of {@code beginning} with a number. */
  String numbered(String beginning, int number) {
    int next = number;
    while (!taken.add(beginning + "." + next)) {
      next++;
    }
    return beginning + "." + next;
  }

  /** The letters and digits of {@code name}, as an identifier has them. */
  static String plain(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+", "");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
    return cut.isEmpty() ? "new" : cut;
  }
}
