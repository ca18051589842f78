package fi.oppienjako.lessons.export.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a workbook holds as escapes, such as {@code _x000D_}. */
public final class Escapes {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Escapes() {}

  /** The text that {@code held} stands for. */
  public static String undone(String held) {
    return held.indexOf('_') < 0
        ? held
        : ESCAPED
            .matcher(held)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
