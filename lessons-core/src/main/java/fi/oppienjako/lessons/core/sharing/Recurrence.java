package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.LocalDate;
import java.util.List;

/**
 * How something comes again and again, once in every interval, until a day. Immutable.
 *
 * @param every the interval
 * @param until the last day
 */
public record Recurrence(Interval every, LocalDate until) {

  /** Nobody plans more occasions by hand. */
  private static final int MOST = 500;

  /** Checks that nothing is missing. */
  public Recurrence {
    requireNonNull(every, "every");
    requireNonNull(until, "until");
  }

  /**
   * The periods from {@code first} to the last day in each of which it comes once; the last one may
   * be shorter.
   *
   * @throws InvalidValueException if the last day is before {@code first}, or if there are more
   *     than 500
   */
  List<DateRange> from(LocalDate first) {
    if (until.isBefore(first)) {
      throw new InvalidValueException(Message.of("recurrence.reversed", until, first));
    }
    ImmutableList.Builder<DateRange> periods = ImmutableList.builder();
    LocalDate start = first;
    for (long n = 1; !start.isAfter(until); n++) {
      if (n > MOST) {
        throw new InvalidValueException(Message.of("recurrence.too-often", MOST));
      }
      // From the first day each time, so that a 31st comes back after a shorter month.
      LocalDate next = first.plus(n * every.count(), every.unit());
      LocalDate last = next.minusDays(1);
      periods.add(DateRange.between(start, last.isBefore(until) ? last : until));
      start = next;
    }
    return periods.build();
  }
}
