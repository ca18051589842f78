package fi.oppienjako.lessons.core.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes days, numbers, shares and the names of languages as readers of a language expect them.
 *
 * <p>In Finnish and in the Swedish of Finland a day is 20.4.2023, a number 3,1 and a share 78 %; in
 * English they are 20 April 2023, 3.1 and 78%. The nearest spoken language is used for any other.
 * Thread-safe; nothing depends on the default locale.
 */
public final class Written {

  private Written() {}

  /** {@code day} as people write it. */
  public static String day(Locale language, LocalDate day) {
    Locale spoken = Languages.spoken(language);
    return DateTimeFormatter.ofPattern(Messages.in(spoken, "written.day"), spoken).format(day);
  }

  /** {@code month} with its year as people write it, such as May 2021. */
  public static String month(Locale language, YearMonth month) {
    Locale spoken = Languages.spoken(language);
    return DateTimeFormatter.ofPattern(Messages.in(spoken, "written.month"), spoken).format(month);
  }

  /** {@code number} with the decimals that it has. */
  public static String number(Locale language, BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(Languages.spoken(language));
    format.setMinimumFractionDigits(Math.max(number.scale(), 0));
    format.setMaximumFractionDigits(Math.max(number.scale(), 0));
    return format.format(number).replace('-', '−');
  }

  /** A share of so many hundredths, with its sign. */
  public static String percent(Locale language, int hundredths) {
    return Messages.in(language, "written.percent", Integer.toString(hundredths));
  }

  /**
   * {@code text} as it is for a reader of {@code reader}: followed by the name of its language, if
   * that is another one, and known.
   */
  public static String marked(Locale reader, String text, Locale original) {
    Locale spoken = Languages.spoken(reader);
    return original.getLanguage().isEmpty() || original.getLanguage().equals(spoken.getLanguage())
        ? text
        : Messages.in(spoken, "written.other-language", text, language(original).in(spoken));
  }

  /** What {@code named} is called in the language of the reader, such as ruotsi for Swedish. */
  public static Worded language(Locale named) {
    return reader -> named.getDisplayLanguage(Languages.spoken(reader));
  }
}
