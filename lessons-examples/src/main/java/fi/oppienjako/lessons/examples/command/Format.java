package fi.oppienjako.lessons.examples.command;

/** For whom an answer is. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs: nothing but JSON. */
  JSON
}
