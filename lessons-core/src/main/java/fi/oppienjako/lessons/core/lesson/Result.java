package fi.oppienjako.lessons.core.lesson;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** How it went when the lesson was learned. */
public enum Result {
  /** It went well. */
  SUCCESS,
  /** It went wrong. */
  FAILURE,
  /** Neither. */
  NEUTRAL;

  /** The word for it in files and programs: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("result." + key());
  }
}
