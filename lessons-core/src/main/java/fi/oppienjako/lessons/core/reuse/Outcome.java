package fi.oppienjako.lessons.core.reuse;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** The outcome of reusing a lesson. */
public enum Outcome {
  /** It helped. */
  HELPED,
  /** It helped in part. */
  PARTLY,
  /** It did not help. */
  NOT;

  /** The word for it in files and programs: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("outcome." + key());
  }
}
