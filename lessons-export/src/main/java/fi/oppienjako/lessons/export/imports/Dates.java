package fi.oppienjako.lessons.export.imports;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import fi.oppienjako.lessons.core.text.Languages;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people write them in Finnish, Swedish and English, whole or in part, and puts them
 * in ISO form: {@code 2015}, {@code 2015-03} or {@code 2015-03-01}.
 */
final class Dates {

  /** Which of two numbers the day is, where a date does not tell. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final String TIME = "(?:[T ]+(?:klo |kl\\.? )?\\d{1,2}[:.]\\d{2}.*)?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
  private static final Pattern POINTS =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})" + TIME);
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})" + TIME);
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{4})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})\\s?[/.-]\\s?(\\d{1,2})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern SERIAL = Pattern.compile("([2-6]\\d{4})(?:[.,]\\d+)?");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|:a|:e)?");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}.*");
  private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
  private static final ImmutableMap<String, Integer> MONTHS = months();

  private Dates() {}

  static Optional<String> parse(String written, Order order) {
    String text = written.strip();
    Matcher m = ISO.matcher(text);
    if (m.matches()) {
      return day(number(m, 1), number(m, 2), number(m, 3));
    }
    m = POINTS.matcher(text);
    if (m.matches()) {
      return day(year(m.group(3)), number(m, 2), number(m, 1));
    }
    m = SLASHES.matcher(text);
    if (m.matches()) {
      boolean monthFirst = number(m, 2) > 12 || (order == Order.MONTH_FIRST && number(m, 1) <= 12);
      return day(year(m.group(3)), number(m, monthFirst ? 1 : 2), number(m, monthFirst ? 2 : 1));
    }
    m = MONTH_YEAR.matcher(text);
    if (m.matches()) {
      return month(number(m, 2), number(m, 1));
    }
    m = YEAR_MONTH.matcher(text);
    if (m.matches()) {
      return month(number(m, 1), number(m, 2));
    }
    m = COMPACT.matcher(text);
    if (m.matches()) {
      return day(number(m, 1), number(m, 2), number(m, 3));
    }
    if (YEAR.matcher(text).matches()) {
      return Optional.of(text);
    }
    m = SERIAL.matcher(text);
    if (m.matches()) {
      return Optional.of(SERIAL_START.plusDays(number(m, 1)).toString());
    }
    return words(text);
  }

  /** The order that one date gives away, such as 31/1/2015. */
  static Optional<Order> order(String written) {
    Matcher m = SLASHES.matcher(written.strip());
    if (!m.matches() || (number(m, 1) <= 12) == (number(m, 2) <= 12)) {
      return Optional.empty();
    }
    return Optional.of(number(m, 1) > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST);
  }

  /** Whether the date means two days, one in each order. */
  static boolean isAmbiguous(String written) {
    Matcher m = SLASHES.matcher(written.strip());
    return m.matches() && number(m, 1) <= 12 && number(m, 2) <= 12 && number(m, 1) != number(m, 2);
  }

  /** A month in words, with a year and perhaps a day. */
  private static Optional<String> words(String text) {
    int year = 0;
    int month = 0;
    int day = 0;
    List<String> parts =
        Splitter.on(Pattern.compile("[\\s,]+"))
            .omitEmptyStrings()
            .splitToList(text.toLowerCase(Locale.ROOT));
    if (parts.size() > 6) {
      return Optional.empty();
    }
    for (String part : parts) {
      String bare = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
      Integer named = MONTHS.get(bare);
      Matcher number = DAY.matcher(bare);
      if (named != null && month == 0) {
        month = named;
      } else if (YEAR.matcher(bare).matches() && year == 0) {
        year = Integer.parseInt(bare);
      } else if (number.matches() && day == 0 && year == 0) {
        day = number(number, 1);
      } else if (!(CLOCK.matcher(bare).matches() || bare.equals("den") || bare.equals("of"))) {
        return Optional.empty();
      }
    }
    return year == 0 || month == 0
        ? Optional.empty()
        : day == 0 ? month(year, month) : day(year, month, day);
  }

  private static Optional<String> day(int year, int month, int day) {
    return isMonth(year, month) && YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(LocalDate.of(year, month, day).toString())
        : Optional.empty();
  }

  private static Optional<String> month(int year, int month) {
    return isMonth(year, month)
        ? Optional.of(YearMonth.of(year, month).toString())
        : Optional.empty();
  }

  private static boolean isMonth(int year, int month) {
    return year >= 1800 && year <= 2200 && month >= 1 && month <= 12;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static ImmutableMap<String, Integer> months() {
    Map<String, Integer> months = new LinkedHashMap<>();
    for (Locale language : Languages.SPOKEN) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = month.getDisplayName(style, language).toLowerCase(Locale.ROOT);
          months.putIfAbsent(
              name.endsWith(".") ? name.substring(0, name.length() - 1) : name, month.getValue());
        }
      }
    }
    months.put("sept", 9);
    return ImmutableMap.copyOf(months);
  }
}
