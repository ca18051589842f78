package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The points that assessors gave by one criterion. Immutable.
 *
 * @param criterion the criterion
 * @param points the points of each assessor, the lowest first
 */
public record CriterionFigure(Criterion criterion, List<Integer> points) {

  /** Checks, sorts and copies. */
  public CriterionFigure {
    requireNonNull(criterion, "criterion");
    points = ImmutableList.sortedCopyOf(points);
  }

  /** The average, with one decimal, halves rounded up; empty if there are no points. */
  public Optional<BigDecimal> average() {
    int sum = points.stream().mapToInt(Integer::intValue).sum();
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(points.size()), 1, RoundingMode.HALF_UP));
  }

  /** How far the assessors are apart: from the lowest to the highest; 0 if there are no points. */
  public int spread() {
    return points.isEmpty() ? 0 : points.get(points.size() - 1) - points.get(0);
  }
}
