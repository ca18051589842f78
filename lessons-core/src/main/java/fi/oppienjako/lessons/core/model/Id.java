package fi.oppienjako.lessons.core.model;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.regex.Pattern;

/**
 * The identifier of an aggregate, or of a named part of one.
 *
 * <p>It is 1 to 64 characters: {@code a-z}, {@code 0-9}, {@code -}, {@code _} and {@code .},
 * beginning with a letter or a digit, so that it can stand as it is in a file name, an address and
 * a YAML key. The type parameter says what is identified and exists for the compiler alone.
 * Immutable.
 *
 * @param <T> what is identified
 * @param value the identifier as it is written
 */
public record Id<T>(String value) implements Comparable<Id<T>> {

  private static final int LONGEST_QUOTED = 80;
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if {@code value} is not of the form described above
   */
  public Id {
    requireNonNull(value, "value");
    if (!isWellFormed(value)) {
      throw new InvalidValueException(Message.of("id.ill-formed", shortened(value)));
    }
  }

  /**
   * Creates the identifier written as {@code value}.
   *
   * @throws InvalidValueException if {@code value} is not of the form of an identifier
   */
  public static <T> Id<T> of(String value) {
    return new Id<>(value);
  }

  /** Whether {@code value} has the form of an identifier. */
  public static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  /** Keeps foreign input that the message quotes to a length that a person can read. */
  private static String shortened(String value) {
    return value.length() <= LONGEST_QUOTED ? value : value.substring(0, LONGEST_QUOTED) + "…";
  }

  @Override
  public int compareTo(Id<T> other) {
    return value.compareTo(other.value);
  }

  /** The identifier as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
