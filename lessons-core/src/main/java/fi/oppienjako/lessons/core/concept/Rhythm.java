package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

/**
 * The minimum frequency at which lessons are captured and shared. Immutable.
 *
 * @param capture the longest time between two captures in a project
 * @param sharing the longest time between two sharings
 */
public record Rhythm(Interval capture, Interval sharing) {

  /** The default: capture every two weeks, share every month. */
  public static final Rhythm DEFAULT = new Rhythm(Interval.weeks(2), Interval.months(1));

  /** Checks that nothing is missing. */
  public Rhythm {
    requireNonNull(capture, "capture");
    requireNonNull(sharing, "sharing");
  }

  /**
   * Returns this rhythm or, if it is the default, {@code other}: a programme that has chosen no
   * rhythm leaves a playbook its own.
   */
  public Rhythm orElse(Rhythm other) {
    return equals(DEFAULT) ? other : this;
  }
}
