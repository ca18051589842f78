package fi.oppienjako.lessons.core.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The library's own sentences, in the languages of {@link Languages#SPOKEN} and of the {@linkplain
 * Translation translations} that an application brings.
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
    return sentence(Translations.INSTALLED, language, Messages::bundle, key)
        .with(spoken -> Arrays.stream(arguments).map(one -> written(spoken, one)).toArray());
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
    for (Translation further : Translations.INSTALLED.all()) {
      Locale language = further.language();
      if (Translations.INSTALLED.pattern(language, BUNDLE, key).isPresent()) {
        text = text.with(language, in(language, key, worded(language, arguments)));
      }
    }
    return text;
  }

  /**
   * The sentence under {@code key} in the spoken language nearest to {@code language}, in English
   * where there is none in that. An argument that is {@link Worded} is put in the same language.
   *
   * @param sentences the bundle of sentences in a language of {@link Languages#SPOKEN}
   * @throws java.util.MissingResourceException if there is no such sentence in English
   */
  public static String in(
      Locale language,
      Function<Locale, ResourceBundle> sentences,
      String key,
      List<Object> arguments) {
    return sentence(Translations.INSTALLED, language, sentences, key)
        .with(spoken -> worded(spoken, arguments.toArray()));
  }

  /**
   * A sentence that is found.
   *
   * @param pattern the sentence with its places
   * @param language the language that it is in
   * @param wanted the language that a translation ought to have had it in, else the same
   */
  record Sentence(String pattern, Locale language, Locale wanted) {

    String with(Function<Locale, Object[]> arguments) {
      String told = new MessageFormat(pattern, language).format(arguments.apply(language));
      return language.equals(wanted)
          ? told
          : told + " (" + language.getDisplayLanguage(wanted) + ")";
    }
  }

  static Sentence sentence(
      Translations further,
      Locale language,
      Function<Locale, ResourceBundle> sentences,
      String key) {
    Locale own = ownOf(language);
    ResourceBundle bundle = sentences.apply(own);
    Optional<Locale> wanted =
        own.getLanguage().equals(language.getLanguage())
            ? Optional.empty()
            : further.into(language).map(Translation::language);
    if (wanted.isPresent()) {
      Optional<String> translated = further.pattern(language, bundle.getBaseBundleName(), key);
      if (translated.isPresent()) {
        return new Sentence(translated.get(), wanted.get(), wanted.get());
      }
    }
    if (!bundle.containsKey(key)) {
      own = Languages.ENGLISH;
      bundle = sentences.apply(own);
    }
    // How days and numbers are written is no sentence.
    boolean marked = wanted.isPresent() && !key.startsWith("written.");
    return new Sentence(bundle.getString(key), own, marked ? wanted.get() : own);
  }

  /** The language of the library's own that is nearest to {@code language}. */
  private static Locale ownOf(Locale language) {
    return Languages.SPOKEN.stream()
        .filter(one -> one.getLanguage().equals(language.getLanguage()))
        .findFirst()
        .orElse(Languages.ENGLISH);
  }

  private static ResourceBundle bundle(Locale spoken) {
    return ResourceBundle.getBundle(BUNDLE, spoken, Messages.class.getModule());
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
    if (argument instanceof Collection<?> several) {
      return several.isEmpty() ? "–" : Joined.words(List.copyOf(several)).in(language);
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
