package fi.oppienjako.lessons.core.access;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/**
 * How widely something is open: Lab ⊂ Studio ⊂ Arena ⊂ Agora, near first, then wider.
 *
 * <p>Source: the four levels of work of the municipalities' digital roadmap (2022); that they also
 * serve as the scale of openness is the library's own reading.
 */
public enum Openness {
  /** Those who do the work themselves. */
  LAB,
  /** Those who steer and prepare it with them. */
  STUDIO,
  /** Those whom it touches and who take part. */
  ARENA,
  /** Anyone. */
  AGORA;

  /**
   * Whether what is open at this level can be seen by those at {@code level}: this is that level or
   * a wider one.
   */
  public boolean isVisibleAt(Openness level) {
    return compareTo(level) >= 0;
  }

  /** Whether this is a wider level than {@code other}. */
  public boolean isWiderThan(Openness other) {
    return compareTo(other) > 0;
  }

  /** The narrower of the two. */
  public Openness narrowest(Openness other) {
    return isWiderThan(other) ? other : this;
  }

  /** The word for it in files and programs: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("openness." + key());
  }
}
