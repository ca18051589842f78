package fi.oppienjako.lessons.core.reuse;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.math.LongMath;
import fi.oppienjako.lessons.core.model.Id;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Set;

/**
 * A count, with the identifiers of what is counted. Immutable.
 *
 * @param ids the identifiers of what is counted, sorted
 * @param <T> what is counted
 */
public record Figure<T>(Set<Id<T>> ids) {

  /** Copies. */
  public Figure {
    ids = ImmutableSortedSet.copyOf(ids);
  }

  /** The figure that counts {@code ids}. */
  public static <T> Figure<T> of(Collection<Id<T>> ids) {
    return new Figure<>(Set.copyOf(ids));
  }

  /** How many there are. */
  public int count() {
    return ids.size();
  }

  /**
   * Returns this as a share of {@code whole}, rounded to the nearest whole per cent, halves up; 0
   * if {@code whole} is 0.
   */
  public int percentOf(Figure<?> whole) {
    return whole.count() == 0
        ? 0
        : Math.toIntExact(LongMath.divide(100L * count(), whole.count(), RoundingMode.HALF_UP));
  }

  /** The number. */
  @Override
  public String toString() {
    return Integer.toString(count());
  }
}
