package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

/**
 * How often lessons are captured and shared at least. Immutable.
 *
 * @param capture the longest time between two captures in a project
 * @param sharing the longest time between two sharings
 */
public record Rhythm(Interval capture, Interval sharing) {

  /** Capture every second week, share every month: what is used when nothing else is said. */
  public static final Rhythm DEFAULT = new Rhythm(Interval.weeks(2), Interval.months(1));

  /** Checks that nothing is missing. */
  public Rhythm {
    requireNonNull(capture, "capture");
    requireNonNull(sharing, "sharing");
  }
}
