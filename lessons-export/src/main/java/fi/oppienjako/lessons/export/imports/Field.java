package fi.oppienjako.lessons.export.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a register can be to a lesson or a project. */
public enum Field {
  /** What the lesson or project is called in the register; the same row is recognised by it. */
  ID,
  /** The title. */
  TITLE,
  /** What happened. */
  OBSERVATION,
  /** Why it happened: what was learned. */
  INSIGHT,
  /** What to do. */
  RECOMMENDATION,
  /** The name of a project. */
  NAME,
  /** What a project is about: what it works on. */
  DESCRIPTION,
  /** What it is about; several words in one cell are taken apart. */
  THEME,
  /** For whom it is. */
  TARGET_GROUP,
  /** From which of the three perspectives it was learned. */
  PERSPECTIVE,
  /** In which language the row is. */
  LANGUAGE,
  /** Where it can be read. */
  LINK,
  /** When; stored as written. */
  DATE,
  /** When a project begins. */
  START,
  /** When a project ends. */
  END,
  /** Who, as a person: comes in only where somebody maps it, and only for persons known here. */
  PERSON,
  /** The organisation: that which leads a project; stored as written for a lesson. */
  ORGANISATION,
  /** The project; stored as written. */
  PROJECT,
  /** The programme; stored as written. */
  PROGRAMME,
  /** The region; stored as written, since being in one region is no likeness. */
  REGION,
  /** The money, and where it comes from; stored as written. */
  FUNDING,
  /** The state in the register; stored as written. */
  STATUS,
  /** Anything else that is stored as written, with the name of its column. */
  NOTE,
  /** Nothing: the column is left out. */
  LEAVE_OUT;

  /** The word for it in files: the name in lower case, with hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The field of that word. */
  public static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  /** Whether a column of a register of {@code kind} can be it. */
  public boolean isOf(RegisterKind kind) {
    return switch (this) {
      case TITLE, OBSERVATION, INSIGHT, RECOMMENDATION, PERSPECTIVE, PROJECT ->
          kind == RegisterKind.LESSON;
      case NAME, DESCRIPTION, START, END, REGION, FUNDING -> kind == RegisterKind.PROJECT;
      default -> true;
    };
  }

  /** Whether a row of {@code kind} is nothing without it or another such. */
  boolean makes(RegisterKind kind) {
    return kind == RegisterKind.PROJECT
        ? this == NAME
        : this == OBSERVATION || this == INSIGHT || this == RECOMMENDATION;
  }

  boolean isDate() {
    return this == DATE || this == START || this == END;
  }

  /** Whether it is kept as told, beside the parts that a lesson or project has of its own. */
  boolean isKeptAsTold() {
    return isDate()
        || switch (this) {
          case ORGANISATION, PROJECT, PROGRAMME, REGION, FUNDING, STATUS, NOTE -> true;
          default -> false;
        };
  }
}
