package fi.oppienjako.lessons.core.support;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;

/**
 * The support that is granted: expert days within a fixed period. Immutable.
 *
 * @param during the period; both ends are given
 * @param days how many expert days, 1 or more
 */
public record Grant(DateRange during, int days) {

  /**
   * Checks.
   *
   * @throws InvalidValueException if an end of the period is open or there is no day
   */
  public Grant {
    Days.checkClosed(during);
    if (days < 1) {
      throw new InvalidValueException(Message.of("grant.days", days));
    }
  }
}
