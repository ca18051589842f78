package fi.oppienjako.lessons.export.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a register can be to a lesson. */
public enum Field {
  /** What the lesson is called in the register; the same row is known again by it. */
  ID,
  /** The title. */
  TITLE,
  /** What happened. */
  OBSERVATION,
  /** Why it happened: what was learned. */
  INSIGHT,
  /** What to do. */
  RECOMMENDATION,
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
  /** When; kept as told. */
  DATE,
  /** Who, as a person: comes in only where somebody maps it, and only for persons known here. */
  PERSON,
  /** The organisation; kept as told. */
  ORGANISATION,
  /** The project; kept as told. */
  PROJECT,
  /** The programme; kept as told. */
  PROGRAMME,
  /** The state in the register; kept as told. */
  STATUS,
  /** Anything else that is kept as told, with the name of its column. */
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

  /** Whether it is one of the texts that make a lesson. */
  boolean isText() {
    return this == OBSERVATION || this == INSIGHT || this == RECOMMENDATION;
  }

  /** Whether it is kept as told, beside the lesson's own parts. */
  boolean isKeptAsTold() {
    return switch (this) {
      case DATE, ORGANISATION, PROJECT, PROGRAMME, STATUS, NOTE -> true;
      default -> false;
    };
  }
}
