package fi.oppienjako.lessons.export.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sheets of a workbook that holds a playbook, each with what stands in its columns. */
enum PlaybookSheet {
  /** What it is called, what it is for, and how often lessons are captured and shared in it. */
  ABOUT(field("fact", 30), text("value", 90)),
  /** The table that people draw: what is done in which phase, from where, and by whom. */
  ACTIVITIES(
      list("phase", 24),
      text("name", 38),
      mark("design"),
      mark("systems"),
      mark("community"),
      list("openness", 11),
      field("serves", 26),
      field("every", 18),
      text("description", 50),
      field("id", 24)),
  ROLES(
      text("name", 32),
      mark("design"),
      mark("systems"),
      mark("community"),
      field("answers", 40),
      field("id", 24)),
  RESPONSIBILITIES(list("role", 32), text("text", 70)),
  PHASES(
      text("name", 32),
      text("aim", 60),
      mark("design"),
      mark("systems"),
      mark("community"),
      field("next", 32),
      field("id", 24)),
  QUESTIONS(list("phase", 28), text("text", 70), field("for", 22), field("id", 24)),
  PRACTICES(list("phase", 28), text("text", 70), field("link", 36), text("source", 36)),
  WORDS(text("label", 40), field("id", 30)),
  /** The few texts whose original is in another language, or with an outdated translation. */
  TEXTS(field("where", 40), field("original", 18), field("outdated", 24));

  /** The rows of {@link #ABOUT}: those of texts, and those of one word. */
  static final List<String> FACTS =
      List.of("name", "summary", "source", "capture", "share", "language", "original", "id");

  @SuppressWarnings("ImmutableEnumChecker") // A copied list of records of words and numbers.
  private final List<Field> fields;

  PlaybookSheet(Field... fields) {
    this.fields = List.of(fields);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Field> fields() {
    return fields;
  }

  Field field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
  }

  /** What the sheet is called. */
  String title(Locale language) {
    return Phrases.in(language, "playbook.sheet." + key());
  }

  /** What stands above a column. */
  String heading(Field field, Locale language) {
    return Phrases.in(language, "playbook." + key() + "." + field.key());
  }

  /** Those that stand in every workbook. */
  static List<PlaybookSheet> usual() {
    return Arrays.stream(values()).filter(sheet -> sheet != TEXTS).toList();
  }

  /**
   * What stands in a column.
   *
   * @param key by which its heading is found among the phrases
   * @param width in characters
   * @param holds what its cells hold
   */
  record Field(String key, int width, Holds holds) {}

  /** What a cell holds. */
  enum Holds {
    /** A text that may be there in several languages, each in a column of its own. */
    TEXT,
    /** Words, or something with a form of its own. */
    PLAIN,
    /** Something chosen from a list. */
    LIST,
    /** A cross, or nothing. */
    MARK
  }

  private static Field text(String key, int width) {
    return new Field(key, width, Holds.TEXT);
  }

  private static Field field(String key, int width) {
    return new Field(key, width, Holds.PLAIN);
  }

  private static Field list(String key, int width) {
    return new Field(key, width, Holds.LIST);
  }

  private static Field mark(String key) {
    return new Field(key, 12, Holds.MARK);
  }
}
