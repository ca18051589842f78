package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.Locale;

/**
 * What became of something that somebody wrote in a workbook. Immutable.
 *
 * @param what what became of it
 * @param sheet the name of the sheet; empty if it is about the workbook as a whole
 * @param place the cell or the row, such as {@code E7} or {@code 7}; empty if it is about the sheet
 * @param message the sentence
 */
public record Told(What what, String sheet, String place, Worded message) implements Worded {

  /** What can become of something written. */
  public enum What {
    /** It is in the store now. */
    DONE,
    /** It is worth knowing; nothing was to be done. */
    NOTE,
    /** Somebody else has written something else meanwhile; theirs stays. */
    CONFLICT,
    /** It cannot be done, for the reason given. */
    REFUSED
  }

  /** One line, such as {@code Lessons!E7: changed}. */
  @Override
  public String in(Locale language) {
    String where = sheet.isEmpty() ? "" : sheet + (place.isEmpty() ? "" : "!" + place) + ": ";
    return where + message.in(language);
  }

  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }
}
