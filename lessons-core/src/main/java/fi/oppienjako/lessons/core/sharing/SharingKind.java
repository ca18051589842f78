package fi.oppienjako.lessons.core.sharing;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** How lessons are shared. */
public enum SharingKind {
  /** People meet and talk. */
  EVENT,
  /** People read, watch or listen. */
  PUBLICATION;

  /** The word for it in files and programs: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("sharing." + key());
  }
}
