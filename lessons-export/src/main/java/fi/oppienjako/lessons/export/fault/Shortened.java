package fi.oppienjako.lessons.export.fault;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.Locale;

/**
 * Words without the middle of what is too long, as sentences quote what was written. Their end
 * stays, as it says what is possible. Immutable.
 *
 * @param whole the words at their full length
 */
public record Shortened(Worded whole) implements Worded {

  private static final int LONGEST = 400;
  private static final int LONGEST_BEGINNING = 280;

  public static String of(String text) {
    int surplus = text.length() - LONGEST;
    return surplus <= 0
        ? text
        : text.substring(0, LONGEST_BEGINNING) + "…" + text.substring(LONGEST_BEGINNING + surplus);
  }

  @Override
  public String in(Locale language) {
    return of(whole.in(language));
  }

  /** In English. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }
}
