package fi.oppienjako.lessons.export.calendar;

import fi.oppienjako.lessons.core.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package, in the languages that the library speaks. */
final class Phrases {

  static final String BUNDLE = "fi.oppienjako.lessons.export.calendar.messages";

  private Phrases() {}

  static String in(Locale language, String key, Object... arguments) {
    return Messages.in(language, Phrases::bundle, key, List.of(arguments));
  }

  private static ResourceBundle bundle(Locale spoken) {
    return ResourceBundle.getBundle(BUNDLE, spoken, Phrases.class.getModule());
  }
}
