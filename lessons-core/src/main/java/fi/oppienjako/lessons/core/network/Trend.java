package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How an indicator developed over time. Immutable.
 *
 * @param indicator the indicator
 * @param readings its values, the earliest first
 */
public record Trend(Indicator indicator, List<Reading> readings) {

  /**
   * The value of an indicator on a day.
   *
   * @param day the day
   * @param value the value
   * @param answers how many answers are behind it; empty if that is not known
   */
  public record Reading(LocalDate day, BigDecimal value, Optional<Integer> answers) {

    /** Checks that nothing is missing. */
    public Reading {
      requireNonNull(day, "day");
      requireNonNull(value, "value");
      requireNonNull(answers, "answers");
    }
  }

  /** Copies and sorts. */
  public Trend {
    requireNonNull(indicator, "indicator");
    readings = ImmutableList.sortedCopyOf(Comparator.comparing(Reading::day), readings);
  }

  static Trend of(Indicator indicator, Collection<NetworkEvaluation> evaluations) {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    for (NetworkEvaluation evaluation : evaluations) {
      BigDecimal value = evaluation.values().get(indicator.key());
      if (value != null && evaluation.viewpoint().equals(indicator.viewpoint())) {
        readings.add(new Reading(evaluation.day(), value, evaluation.answers()));
      }
    }
    return new Trend(indicator, readings.build());
  }

  /** The last value less the first; empty with fewer than two values. */
  public Optional<BigDecimal> change() {
    return since(0);
  }

  /** The last value less the one before it; empty with fewer than two values. */
  public Optional<BigDecimal> latestChange() {
    return since(readings.size() - 2);
  }

  private Optional<BigDecimal> since(int earlier) {
    if (readings.size() < 2) {
      return Optional.empty();
    }
    BigDecimal last = readings.get(readings.size() - 1).value();
    return Optional.of(last.subtract(readings.get(earlier).value()));
  }
}
