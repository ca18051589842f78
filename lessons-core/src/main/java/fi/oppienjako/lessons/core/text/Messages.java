package fi.oppienjako.lessons.core.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

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
   * arguments} in its places; days and decimal numbers as {@link Written} has them.
   *
   * @throws java.util.MissingResourceException if there is no such sentence
   */
  public static String in(Locale language, String key, Object... arguments) {
    Locale spoken = Languages.spoken(language);
    String pattern =
        ResourceBundle.getBundle(BUNDLE, spoken, Messages.class.getModule()).getString(key);
    return new MessageFormat(pattern, spoken)
        .format(Arrays.stream(arguments).map(one -> written(spoken, one)).toArray());
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

  /**
   * The sentence under {@code key} in the spoken language nearest to {@code language}, in English
   * where there is none in that. An argument that is {@link Worded} is put in the same language.
   *
   * @param sentences the bundle of sentences in a spoken language
   * @throws java.util.MissingResourceException if there is no such sentence in English
   */
  public static String in(
      Locale language,
      Function<Locale, ResourceBundle> sentences,
      String key,
      List<Object> arguments) {
    Locale spoken = Languages.spoken(language);
    if (!sentences.apply(spoken).containsKey(key)) {
      spoken = Languages.ENGLISH;
    }
    return new MessageFormat(sentences.apply(spoken).getString(key), spoken)
        .format(worded(spoken, arguments.toArray()));
  }

  private static Object[] worded(Locale language, Object[] arguments) {
    return Arrays.stream(arguments).map(one -> worded(language, one)).toArray();
  }

  /** As files have it in English, where a label is a key and a day is 2022-12-15; else in words. */
  static String worded(Locale language, Object argument) {
    boolean inFiles = language.equals(Languages.ENGLISH);
    if (argument instanceof Labelled called) {
      return inFiles ? called.key() : called.label().in(language);
    }
    if (argument instanceof Worded words) {
      return words.in(language);
    }
    return String.valueOf(inFiles ? argument : written(language, argument));
  }

  private static Object written(Locale language, Object argument) {
    if (argument instanceof LocalDate day) {
      return Written.day(language, day);
    }
    return argument instanceof BigDecimal number ? Written.number(language, number) : argument;
  }
}
