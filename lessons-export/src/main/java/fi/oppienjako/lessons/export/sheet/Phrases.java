package fi.oppienjako.lessons.export.sheet;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Messages;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package, in the languages that the library speaks. */
final class Phrases {

  static final String BUNDLE = "fi.oppienjako.lessons.export.sheet.messages";

  private Phrases() {}

  static String in(Locale language, String key, Object... arguments) {
    return Messages.in(language, Phrases::bundle, key, List.of(arguments));
  }

  /** A sentence to be told later, in whatever language is read then. */
  static Worded later(String key, Object... arguments) {
    return language -> in(language, key, arguments);
  }

  private static ResourceBundle bundle(Locale spoken) {
    return ResourceBundle.getBundle(BUNDLE, Languages.spoken(spoken), Phrases.class.getModule());
  }
}
