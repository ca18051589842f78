package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.text.Messages;
import java.util.List;
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
    return Messages.in(language, Phrases::bundle, key, List.of(arguments));
  }

  private static ResourceBundle bundle(Locale spoken) {
    return ResourceBundle.getBundle(BUNDLE, spoken, Phrases.class.getModule());
  }
}
