package fi.oppienjako.lessons.core.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The library's own sentences, in the languages of {@link Languages#SPOKEN}.
 *
 * <p>Immutable and thread-safe; nothing depends on the default locale.
 */
public final class Messages {

  private static final String BUNDLE = "fi.oppienjako.lessons.core.text.messages";

  private Messages() {}

  /**
   * The sentence under {@code key} in the spoken language nearest to {@code language}, with {@code
   * arguments} in its places.
   *
   * @throws java.util.MissingResourceException if there is no such sentence
   */
  public static String in(Locale language, String key, Object... arguments) {
    Locale spoken = Languages.spoken(language);
    String pattern =
        ResourceBundle.getBundle(BUNDLE, spoken, Messages.class.getModule()).getString(key);
    return new MessageFormat(pattern, spoken).format(arguments);
  }

  /**
   * The sentence under {@code key} in every spoken language, English being the original. An
   * argument that is {@link Worded} is put in each language in turn.
   */
  public static LocalizedText in(String key, Object... arguments) {
    LocalizedText text =
        LocalizedText.english(in(Languages.ENGLISH, key, worded(Languages.ENGLISH, arguments)));
    for (Locale language : Languages.SPOKEN) {
      text = text.with(language, in(language, key, worded(language, arguments)));
    }
    return text;
  }

  /** The sentence made from {@code pattern}, its arguments in {@code language}. */
  static String filled(String pattern, Locale language, Object... arguments) {
    return new MessageFormat(pattern, language).format(worded(language, arguments));
  }

  private static Object[] worded(Locale language, Object[] arguments) {
    return Arrays.stream(arguments).map(one -> worded(language, one)).toArray();
  }

  static String worded(Locale language, Object argument) {
    if (argument instanceof Labelled called) {
      return language.equals(Languages.ENGLISH) ? called.key() : called.label().in(language);
    }
    return argument instanceof Worded words ? words.in(language) : String.valueOf(argument);
  }
}
