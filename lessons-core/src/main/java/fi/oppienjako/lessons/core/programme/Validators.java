package fi.oppienjako.lessons.core.programme;

import java.util.Locale;

/** Who may validate the lessons of a programme. */
public enum Validators {
  /** Anyone who did not write the lesson. */
  OTHERS,
  /** Anyone, whoever wrote the lesson included. */
  ANYONE;

  /** The word for it in files and programs: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
