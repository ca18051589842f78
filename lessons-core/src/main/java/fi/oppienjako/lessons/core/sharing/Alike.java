package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Something that is like what was asked about. Immutable.
 *
 * @param subject what is alike
 * @param reasons what the two share; not empty
 * @param content how much they share of what they are about, 0 or more
 * @param circumstances how much they share of where, when and by whom it is done, 0 or more
 * @param <T> what kind of thing it is
 */
public record Alike<T>(T subject, MatchReasons reasons, double content, double circumstances) {

  /** Checks that nothing is missing. */
  public Alike {
    requireNonNull(subject, "subject");
    requireNonNull(reasons, "reasons");
  }

  /**
   * The most alike first. Circumstances decide between those that share as much content, so that
   * accident, such as one region or one funder, never comes before it.
   */
  public static <T> Comparator<Alike<T>> best() {
    return Comparator.<Alike<T>>comparingDouble(Alike::content)
        .thenComparingDouble(Alike::circumstances)
        .reversed();
  }

  /** What is alike and why. */
  public Suggestion<T> suggested() {
    return new Suggestion<>(subject, reasons);
  }
}
