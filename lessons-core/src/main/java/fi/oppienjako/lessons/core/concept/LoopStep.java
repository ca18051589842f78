package fi.oppienjako.lessons.core.concept;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** A step of the loop of sharing lessons. */
public enum LoopStep {
  /** Plan the work and the sharing. */
  PLAN,
  /** Find out what is known already, and record what was used and why. */
  LOOK_UP,
  /** Develop the solution: pilots, sessions. */
  DO,
  /** Write lessons down, regularly. */
  CAPTURE,
  /** Clarify, accept or reject a lesson. */
  VALIDATE,
  /** Share and discuss, level by level. */
  SHARE,
  /** Apply what others learned, and record the outcome. */
  REUSE,
  /** Look back on how well the lessons were put to use, and follow up. */
  MEASURE;

  /** The word for it in files and programs, such as {@code look-up}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("loop." + key());
  }
}
