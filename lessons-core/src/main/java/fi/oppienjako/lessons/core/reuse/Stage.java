package fi.oppienjako.lessons.core.reuse;

import java.util.Locale;

/** How far a lesson came, from capture to reuse. */
public enum Stage {
  /** It was written down. */
  CAPTURED,
  /** It was found to be valid. */
  VALIDATED,
  /** It was opened to others. */
  SHARED,
  /** Others found it when they looked up what is known, or reused it. */
  LOOKED_UP,
  /** Others reused it. */
  REUSED;

  /** The word for it in files and programs, such as {@code looked-up}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
