package fi.oppienjako.lessons.core.model;

import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.core.text.Written;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date as far as it is known: a year, a month of a year, or a day. Immutable.
 *
 * <p>Nothing that is not known is made up: what is counted is counted from {@link #earliest} or to
 * {@link #latest}, and people read what is known and no more. In files it is as ISO 8601 has it at
 * reduced precision: {@code 2021}, {@code 2021-05} or {@code 2021-05-17}. The order is that of the
 * earliest days; of those that begin on the same day, the one known best comes first.
 *
 * @param year the year
 * @param month the month, from 1 to 12; empty if only the year is known
 * @param day the day of the month; empty if it is not known
 */
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day)
    implements Comparable<PartialDate>, Worded {

  private static final int LENGTH_OF_PART = "-05".length();

  /**
   * Checks that it is in the calendar.
   *
   * @throws InvalidValueException if there is no such date, or the day is known and the month not
   */
  public PartialDate {
    requireNonNull(month, "month");
    requireNonNull(day, "day");
    if (!isInCalendar(year, month, day)) {
      throw new InvalidValueException(
          Message.of(
              "date.ill-formed",
              Stream.of(Optional.of(year), month, day)
                  .map(part -> part.map(String::valueOf).orElse(""))
                  .collect(joining("-"))));
    }
  }

  /** The whole of {@code year}. */
  public static PartialDate of(int year) {
    return new PartialDate(year, Optional.empty(), Optional.empty());
  }

  /** The whole of {@code month}. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), Optional.of(month.getMonthValue()), Optional.empty());
  }

  /** Just {@code day}. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(
        day.getYear(), Optional.of(day.getMonthValue()), Optional.of(day.getDayOfMonth()));
  }

  /**
   * The date that is written so in files.
   *
   * @throws InvalidValueException if {@code text} is none of {@code 2021}, {@code 2021-05} and
   *     {@code 2021-05-17}, or is not in the calendar
   */
  public static PartialDate parse(String text) {
    try {
      return switch ((int) text.chars().skip(1).filter(sign -> sign == '-').count()) {
        case 0 -> of(YearMonth.parse(text + "-01").getYear());
        case 1 -> of(YearMonth.parse(text));
        default -> of(LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      throw new InvalidValueException(Message.of("date.ill-formed", text));
    }
  }

  /** The first day that it may be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day that it may be. */
  public LocalDate latest() {
    YearMonth last = YearMonth.of(year, month.orElse(12));
    return day.map(last::atDay).orElseGet(last::atEndOfMonth);
  }

  /** Whether the day is known. */
  public boolean isDay() {
    return day.isPresent();
  }

  /** As people write it, such as 17 May 2021, May 2021 or 2021. */
  @Override
  public String in(Locale language) {
    if (month.isEmpty()) {
      return toString();
    }
    return isDay()
        ? Written.day(language, earliest())
        : Written.month(language, YearMonth.from(earliest()));
  }

  @Override
  public int compareTo(PartialDate other) {
    return Comparator.comparing(PartialDate::earliest)
        .thenComparing(PartialDate::latest)
        .compare(this, other);
  }

  /** As it is in files. */
  @Override
  public String toString() {
    return isDay() ? earliest().toString() : told(year, month);
  }

  private static boolean isInCalendar(int year, Optional<Integer> month, Optional<Integer> day) {
    return YEAR.range().isValidValue(year)
        && month.filter(one -> !MONTH_OF_YEAR.range().isValidValue(one)).isEmpty()
        && day.filter(one -> month.isEmpty() || !YearMonth.of(year, month.get()).isValidDay(one))
            .isEmpty();
  }

  private static String told(int year, Optional<Integer> month) {
    String first = LocalDate.of(year, month.orElse(1), 1).toString();
    return first.substring(0, first.length() - (month.isPresent() ? 1 : 2) * LENGTH_OF_PART);
  }
}
