package fi.oppienjako.lessons.core.model;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A range of days, both ends included; either end may be open, or known in part. Immutable.
 *
 * <p>An end that is known in part counts as widely as it may be: what begins in 2021 from the first
 * day of that year, what ends in May to the last day of that month.
 *
 * @param from when it begins
 * @param to when it ends
 */
public record DateRange(Optional<PartialDate> from, Optional<PartialDate> to) {

  /** All days. */
  public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

  /**
   * Checks the order.
   *
   * @throws InvalidValueException if it ends before it begins
   */
  public DateRange {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (from.isPresent() && to.isPresent() && to.get().latest().isBefore(from.get().earliest())) {
      throw new InvalidValueException(
          Message.of("date-range.reversed", told(to.get()), told(from.get())));
    }
  }

  /** Returns the range between two days, either of which may be open. */
  public static DateRange ofDays(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new DateRange(first.map(PartialDate::of), last.map(PartialDate::of));
  }

  /** Returns the range from {@code first} on. */
  public static DateRange since(LocalDate first) {
    return since(PartialDate.of(first));
  }

  /** Returns the range from {@code begins} on. */
  public static DateRange since(PartialDate begins) {
    return new DateRange(Optional.of(begins), Optional.empty());
  }

  /** Returns the range from {@code first} to {@code last}, both included. */
  public static DateRange between(LocalDate first, LocalDate last) {
    return between(PartialDate.of(first), PartialDate.of(last));
  }

  /** Returns the range from {@code begins} to {@code ends}, both included. */
  public static DateRange between(PartialDate begins, PartialDate ends) {
    return new DateRange(Optional.of(begins), Optional.of(ends));
  }

  /** Returns this range, ending on {@code last}. */
  public DateRange until(LocalDate last) {
    return until(PartialDate.of(last));
  }

  /** Returns this range, ending at {@code ends}. */
  public DateRange until(PartialDate ends) {
    return new DateRange(from, Optional.of(ends));
  }

  /** The first day that may be among these; empty if that end is open. */
  public Optional<LocalDate> first() {
    return from.map(PartialDate::earliest);
  }

  /** The last day that may be among these; empty if that end is open. */
  public Optional<LocalDate> last() {
    return to.map(PartialDate::latest);
  }

  /** Whether {@code day} is among these days, or may be where an end is known in part. */
  public boolean contains(LocalDate day) {
    return first().map(first -> !day.isBefore(first)).orElse(true)
        && last().map(last -> !day.isAfter(last)).orElse(true);
  }

  private static Object told(PartialDate date) {
    return date.isDay() ? date.earliest() : date;
  }
}
