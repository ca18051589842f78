package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Locale;

/** Which wording of a text somebody has seen, and so has changed. */
final class Wordings {

  private Wordings() {}

  /** The language of the wording that {@link LocalizedText#in} gives for {@code wanted}. */
  static Locale shown(LocalizedText text, Locale wanted) {
    if (text.wordings().containsKey(wanted)) {
      return wanted;
    }
    Locale general = Locale.forLanguageTag(wanted.getLanguage());
    if (text.wordings().containsKey(general)) {
      return general;
    }
    return text.wordings().keySet().stream()
        .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(text.original());
  }
}
