package fi.oppienjako.lessons.core.review;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** How grave a finding is, the gravest first. */
public enum Severity {
  /** The plan breaks what the concept, or the loop, cannot do without. */
  ERROR,
  /** The plan is likely to lose lessons. */
  WARNING,
  /** Worth a thought; there may be nothing to put right. */
  NOTE;

  /** The word for it in files and programs: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("severity." + key());
  }
}
