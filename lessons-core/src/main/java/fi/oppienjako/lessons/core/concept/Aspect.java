package fi.oppienjako.lessons.core.concept;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/**
 * What a condition is about: the kinds of circumstances that decide whether a lesson applies.
 *
 * <p>Source: what Expert Support (2022) found to make a lesson worth sharing.
 */
public enum Aspect {
  /** What is going on. */
  SITUATION,
  /** What surrounds the work. */
  ENVIRONMENT,
  /** Those who do the work and those it is for. */
  PEOPLE,
  /** The organisation in which it is done. */
  ORGANISATION,
  /** What a method needs in order to work there. */
  METHOD;

  /** The word for it in files and programs: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("aspect." + key());
  }
}
