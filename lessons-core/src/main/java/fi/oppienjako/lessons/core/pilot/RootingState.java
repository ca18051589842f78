package fi.oppienjako.lessons.core.pilot;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** How a measure of rooting stands on a day. */
public enum RootingState {
  /** It is expected, and nothing has been decided. */
  MISSING,
  /** It has been decided on, and its day has not passed. */
  DECIDED,
  /** It has been decided on and is not in place, though its day has passed. */
  LATE,
  /** It is in place. */
  IN_PLACE;

  /** The word for it in files and programs, such as {@code in-place}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("rooting." + key());
  }
}
