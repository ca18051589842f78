package fi.oppienjako.lessons.core.text;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** The languages that the library itself speaks, and the reading of language tags. */
public final class Languages {

  /** Finnish. */
  public static final Locale FINNISH = Locale.forLanguageTag("fi");

  /** Swedish. */
  public static final Locale SWEDISH = Locale.forLanguageTag("sv");

  /**
   * English, which is also what the library answers in when it does not speak the language asked
   * for.
   */
  public static final Locale ENGLISH = Locale.ENGLISH;

  /**
   * The languages in which the library itself writes its findings and reports; an application may
   * bring others, see {@link Translation}.
   */
  public static final List<Locale> SPOKEN = List.of(FINNISH, SWEDISH, ENGLISH);

  private Languages() {}

  /**
   * Reads a BCP 47 language tag such as {@code fi} or {@code sv-FI}.
   *
   * @throws InvalidValueException if {@code tag} is empty or not well-formed
   */
  public static Locale parse(String tag) {
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag).build();
      if (!language.getLanguage().isEmpty()) {
        return language;
      }
    } catch (IllformedLocaleException e) {
      throw new InvalidValueException(notATag(tag), e);
    }
    throw new InvalidValueException(notATag(tag));
  }

  /**
   * The spoken language nearest to {@code wanted}: the same language without its region, be it one
   * of {@link #SPOKEN} or of a {@link Translation}; else English.
   */
  public static Locale spoken(Locale wanted) {
    return SPOKEN.stream()
        .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .or(() -> Translations.INSTALLED.into(wanted).map(Translation::language))
        .orElse(ENGLISH);
  }

  private static Message notATag(String tag) {
    return Message.of("language.ill-formed", Quoted.shortened(tag));
  }
}
