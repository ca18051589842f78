package fi.oppienjako.lessons.core.cocreation;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** Whether a remark is shown. */
public enum Moderation {
  /** Nobody has looked at it yet. */
  WAITING,
  /** It is shown to those at its level. */
  SHOWN,
  /** It is kept from all but the project, for a reason. */
  HIDDEN;

  /** The word for it in files and programs: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("remark." + key());
  }
}
