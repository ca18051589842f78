package fi.oppienjako.lessons.core.concept;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/**
 * A way of thinking that roles and activities must carry.
 *
 * <p>Sources: the concept of sharing lessons (Digital and Population Data Services Agency, 2022)
 * for the demand; the public blog on planned sharing of lessons (January 2023) for what each one
 * is.
 */
public enum Perspective {
  /**
   * Understand people and the challenge, then shape the solution with them; the core of the three.
   */
  DESIGN,
  /**
   * See environments, networks and what causes what; knowledge turns up beyond one's usual
   * partners.
   */
  SYSTEMS,
  /** See for whom else the work could be of use; results are shared with them in mind. */
  COMMUNITY;

  /** The word for it in files and programs: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("perspective." + key());
  }
}
