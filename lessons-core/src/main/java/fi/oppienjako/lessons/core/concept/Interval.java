package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something is repeated, as people say it: 10 days, 2 weeks, 1 month. Immutable.
 *
 * @param count how many of the unit, 1 to 1000
 * @param unit days, weeks, months or years
 */
public record Interval(int count, ChronoUnit unit) implements Comparable<Interval> {

  private static final Pattern FORM =
      Pattern.compile("(?:([1-9][0-9]{0,3})\\s+)?(day|week|month|year)s?");

  /**
   * Checks the ranges.
   *
   * @throws InvalidValueException if the count or the unit is out of its range
   */
  public Interval {
    requireNonNull(unit, "unit");
    if (count < 1 || count > 1000) {
      throw new InvalidValueException(Message.of("interval.count", count));
    }
    switch (unit) {
      case DAYS, WEEKS, MONTHS, YEARS -> {}
      default -> throw new InvalidValueException(Message.of("interval.unit", unit));
    }
  }

  /** That many days. */
  public static Interval days(int count) {
    return new Interval(count, ChronoUnit.DAYS);
  }

  /** That many weeks. */
  public static Interval weeks(int count) {
    return new Interval(count, ChronoUnit.WEEKS);
  }

  /** That many months. */
  public static Interval months(int count) {
    return new Interval(count, ChronoUnit.MONTHS);
  }

  /**
   * Reads {@code 2 weeks}, {@code 1 month} or just {@code month}.
   *
   * @throws InvalidValueException if {@code text} has another form
   */
  public static Interval parse(String text) {
    Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new InvalidValueException(Message.of("interval.form", text));
    }
    int count = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
    return new Interval(count, ChronoUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT) + "S"));
  }

  /** The day that comes one interval after {@code day}. */
  public LocalDate after(LocalDate day) {
    return day.plus(count, unit);
  }

  /** Whether more time passes than in {@code other}, a month being an average one. */
  public boolean isLongerThan(Interval other) {
    return length().compareTo(other.length()) > 0;
  }

  /** The shorter first; of equals, such as 7 days and 1 week, the one in the smaller unit. */
  @Override
  public int compareTo(Interval other) {
    int byLength = length().compareTo(other.length());
    return byLength != 0 ? byLength : unit.compareTo(other.unit);
  }

  private Duration length() {
    return unit.getDuration().multipliedBy(count);
  }

  /** As people say it, in fi, sv and en. */
  public LocalizedText label() {
    String plural = count == 1 ? "one" : "many";
    return Messages.in("interval." + unit.name().toLowerCase(Locale.ROOT) + "." + plural, count);
  }

  /** As it is written in files, such as {@code 2 weeks}. */
  @Override
  public String toString() {
    String plural = unit.name().toLowerCase(Locale.ROOT);
    return count + " " + (count == 1 ? plural.substring(0, plural.length() - 1) : plural);
  }
}
