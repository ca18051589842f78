package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;

/**
 * A place in the feed of changes. Immutable.
 *
 * @param value grows in the order of commits; 0 is before the first change
 */
public record Position(long value) implements Comparable<Position> {

  /** Before the first change. */
  public static final Position START = new Position(0);

  /**
   * Checks the range.
   *
   * @throws InvalidValueException if the value is negative
   */
  public Position {
    if (value < 0) {
      throw new InvalidValueException(Message.of("position.negative", value));
    }
  }

  @Override
  public int compareTo(Position other) {
    return Long.compare(value, other.value);
  }
}
