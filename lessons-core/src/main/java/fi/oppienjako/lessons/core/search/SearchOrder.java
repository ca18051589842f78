package fi.oppienjako.lessons.core.search;

/** The order of what is found. Within each, what still applies comes before what no longer does. */
public enum SearchOrder {
  /** The best fit first. */
  FIT,
  /** The most recently captured first. */
  NEWEST,
  /** What helped most projects first, counting reuses that are open to all. */
  OUTCOME
}
