package fi.oppienjako.lessons.core.cocreation;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** The four sections of a roadmap. */
public enum RoadmapSection {
  /** What the roadmap is. */
  INTRODUCTION,
  /** The overall picture: the themes of the discussions. */
  PICTURE,
  /** The key results made concrete, with places of joint action. */
  KEY_RESULTS,
  /** Appendices and links. */
  APPENDICES;

  /** The word for it in files and programs, such as {@code key-results}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("roadmap." + key());
  }
}
