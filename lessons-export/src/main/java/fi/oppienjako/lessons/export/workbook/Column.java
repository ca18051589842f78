package fi.oppienjako.lessons.export.workbook;

import java.util.Optional;

/**
 * One column of a sheet.
 *
 * @param key by which its heading is found among the phrases
 * @param width in characters
 * @param entry what is entered in it
 * @param list the list to choose from; empty if none is chosen from
 */
record Column(String key, int width, Entry entry, Optional<String> list) {

  /** What is entered in a column. */
  enum Entry {
    TEXT,
    CHOICE,
    DAY
  }

  /** Whether a text goes on in the next line; an identifier is not for people to read. */
  boolean wraps() {
    return !key.equals("id");
  }

  static Column text(String key, int width) {
    return new Column(key, width, Entry.TEXT, Optional.empty());
  }

  static Column day(String key) {
    return new Column(key, 13, Entry.DAY, Optional.empty());
  }

  static Column choice(String key, int width, String list) {
    return new Column(key, width, Entry.CHOICE, Optional.of(list));
  }

  /** A choice from a list that each line names for itself. */
  static Column choice(String key, int width) {
    return new Column(key, width, Entry.CHOICE, Optional.empty());
  }
}
