package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.DateRange;
import java.time.LocalDate;
import java.util.Set;

/**
 * One time for which a sharing was planned, beside the days on which it was held. Immutable.
 *
 * @param planned the day or the period
 * @param told the days on which it was held; empty if it was not
 */
public record Occasion(DateRange planned, Set<LocalDate> told) {

  /** Checks and copies. */
  public Occasion {
    requireNonNull(planned, "planned");
    told = ImmutableSortedSet.copyOf(told);
  }

  /** The day by which it is to be held. */
  public LocalDate due() {
    return planned.last().orElseThrow();
  }
}
