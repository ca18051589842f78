package fi.oppienjako.lessons.core.search;

import java.util.Locale;

/** A respect in which the lessons that were found are counted, and by which they are chosen. */
public enum Facet {
  /** The key of a perspective. */
  PERSPECTIVE,
  /** The id of the phase in which it was learned. */
  PHASE,
  /** The id of a programme. */
  PROGRAMME,
  /** The id of the project in which it was learned. */
  PROJECT,
  /** The id of an organisation that took part in that project. */
  ORGANISATION,
  /** A theme. */
  THEME,
  /** A target group. */
  TARGET_GROUP,
  /** The year in which it was captured, in UTC. */
  YEAR,
  /** The key of a state. */
  STATE,
  /** The key of a level of openness. */
  OPENNESS,
  /** The key of an outcome that a reuse open to all had. */
  OUTCOME,
  /** The tag of a language in which it can be read. */
  LANGUAGE;

  /** As it is written in files and commands, such as {@code target-group}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
