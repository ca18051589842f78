package fi.oppienjako.lessons.core.model;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A range of days, both ends included; either end may be open. Immutable.
 *
 * @param from the first day
 * @param to the last day
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** All days. */
  public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

  /**
   * Checks the order.
   *
   * @throws InvalidValueException if the last day is before the first
   */
  public DateRange {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new InvalidValueException(Message.of("date-range.reversed", to.get(), from.get()));
    }
  }

  /** Returns the range from {@code first} on. */
  public static DateRange since(LocalDate first) {
    return new DateRange(Optional.of(first), Optional.empty());
  }

  /** Returns the range from {@code first} to {@code last}, both included. */
  public static DateRange between(LocalDate first, LocalDate last) {
    return new DateRange(Optional.of(first), Optional.of(last));
  }

  /** Returns this range, ending on {@code last}. */
  public DateRange until(LocalDate last) {
    return new DateRange(from, Optional.of(last));
  }

  /** Whether {@code day} is among these days. */
  public boolean contains(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
