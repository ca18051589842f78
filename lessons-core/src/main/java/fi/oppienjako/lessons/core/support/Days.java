package fi.oppienjako.lessons.core.support;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Closed date ranges. */
final class Days {

  private Days() {}

  static DateRange checkClosed(DateRange range) {
    if (range.from().isEmpty() || range.to().isEmpty()) {
      throw new InvalidValueException(Message.of("days.open-ended"));
    }
    return range;
  }

  static void checkFit(int days, DateRange range) {
    checkClosed(range);
    if (days < 1 || days > count(range)) {
      throw new InvalidValueException(Message.of("days.too-many", text(range), count(range), days));
    }
  }

  static LocalDate first(DateRange range) {
    return range.first().orElseThrow();
  }

  static LocalDate last(DateRange range) {
    return range.last().orElseThrow();
  }

  /** The day after the last one. */
  static LocalDate end(DateRange range) {
    return last(range).plusDays(1);
  }

  static int count(DateRange range) {
    return Math.toIntExact(ChronoUnit.DAYS.between(first(range), end(range)));
  }

  static boolean meet(DateRange one, DateRange other) {
    return one.contains(first(other)) || other.contains(first(one));
  }

  static boolean isWithin(DateRange inner, DateRange outer) {
    return outer.contains(first(inner)) && outer.contains(last(inner));
  }

  static Message text(DateRange range) {
    return Message.of("days.from-to", first(range), last(range));
  }
}
