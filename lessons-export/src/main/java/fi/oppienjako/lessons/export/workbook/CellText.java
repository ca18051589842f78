package fi.oppienjako.lessons.export.workbook;

import com.google.common.hash.Hashing;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** How a text stands in a cell. */
final class CellText {

  /** What a spreadsheet takes in one cell. */
  static final int LONGEST = 32_000;

  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  static boolean isTooLong(String text) {
    return text.length() > LONGEST;
  }

  /**
   * Checks that it fits into a cell.
   *
   * @throws InvalidValueException if it does not
   */
  static void checkLength(String text, String sheet) {
    if (isTooLong(text)) {
      throw new InvalidValueException(
          Message.of(
              "plain", Phrases.later("playbook.too-long", sheet, text.substring(0, 60), LONGEST)));
    }
  }

  /** The text as the file holds it: a spreadsheet reads {@code _x000D_} as a character. */
  static String written(String text) {
    return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
  }

  /**
   * The text without what a workbook changes of it: ends of lines, blanks around it, and what is no
   * character in XML.
   */
  static String read(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace("\uFFFE", "")
        .replace("\uFFFF", "")
        .strip();
  }

  /** By which it is seen whether somebody has written in a cell. */
  static String mark(String text) {
    return Hashing.sha256()
        .hashString(read(text), StandardCharsets.UTF_8)
        .toString()
        .substring(0, 16);
  }
}
