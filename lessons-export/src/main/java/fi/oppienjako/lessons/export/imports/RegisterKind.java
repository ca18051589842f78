package fi.oppienjako.lessons.export.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a register are. */
public enum RegisterKind {
  /** Each row is a lesson. */
  LESSON,
  /** Each row is a project. */
  PROJECT;

  /** The word for it in files: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that word. */
  public static Optional<RegisterKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  /** What a row is called at first sight. */
  Field called() {
    return this == LESSON ? Field.TITLE : Field.NAME;
  }

  /** What most of the text of a row is. */
  Field story() {
    return this == LESSON ? Field.OBSERVATION : Field.DESCRIPTION;
  }
}
