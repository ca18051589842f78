package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.text.Languages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The documents' own words, in the languages that the library speaks. */
final class Phrases {

  static final String BUNDLE = "fi.oppienjako.lessons.export.document.messages";

  private Phrases() {}

  /**
   * The phrase under {@code key} in the spoken language nearest to {@code language}, with {@code
   * arguments} in its places. Numbers are given as strings, to be read the same everywhere.
   */
  static String in(Locale language, String key, Object... arguments) {
    Locale spoken = Languages.spoken(language);
    String pattern =
        ResourceBundle.getBundle(BUNDLE, spoken, Phrases.class.getModule()).getString(key);
    return new MessageFormat(pattern, spoken).format(arguments);
  }
}
