package fi.oppienjako.lessons.core.support;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;

/**
 * Some days that an expert can give within a period. Immutable.
 *
 * @param during the period; both ends are given
 * @param days how many days of it, 1 to all
 */
public record Availability(DateRange during, int days) {

  /**
   * Checks the ranges.
   *
   * @throws InvalidValueException if an end of the period is open or it does not hold that many
   *     days
   */
  public Availability {
    Days.checkFit(days, during);
  }

  /** Such as {@code 10 days from 2022-03-01 to 2022-03-31}. */
  @Override
  public String toString() {
    return text().toString();
  }

  Message text() {
    return Message.of("availability", days, Days.text(during));
  }
}
