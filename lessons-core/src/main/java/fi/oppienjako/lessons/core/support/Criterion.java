package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;

/**
 * What applications to a call are assessed by. Immutable.
 *
 * @param id the identifier, one of its kind in a call
 * @param name what it is called
 * @param maximum the most points that can be given, 1 to 1000; the least is none
 */
public record Criterion(Id<Criterion> id, LocalizedText name, int maximum) {

  /**
   * Checks the range.
   *
   * @throws InvalidValueException if the maximum is out of its range
   */
  public Criterion {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    if (maximum < 1 || maximum > 1000) {
      throw new InvalidValueException(Message.of("criterion.points", maximum));
    }
  }

  /** Whether that many points can be given. */
  public boolean allows(int points) {
    return points >= 0 && points <= maximum;
  }
}
