package fi.oppienjako.lessons.core.support;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** What can be done with an application as a whole. */
public enum ApplicationStep {
  /** It is begun. */
  BEGIN,
  /** It is handed in. */
  SUBMIT,
  /** It is chosen to go on to the application workshops. */
  CHOOSE,
  /** It is not chosen to go on. */
  TURN_DOWN,
  /** Support is granted. */
  GRANT,
  /** Support is not granted. */
  DECLINE,
  /** The applicant takes it back. */
  WITHDRAW;

  /** Whether it has to be said why: it decides on what somebody else has applied for. */
  public boolean isDecision() {
    return this == CHOOSE || this == TURN_DOWN || this == GRANT || this == DECLINE;
  }

  /** The word for it in files and programs, such as {@code turn-down}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("application-step." + key());
  }
}
