package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The points that one assessor gave, criterion by criterion. Immutable.
 *
 * @param points the points, in the order of the criteria's identifiers
 * @param comment what else there is to say
 * @param at when
 */
public record Scores(
    Map<Id<Criterion>, Integer> points, Optional<LocalizedText> comment, Instant at) {

  /** Checks and copies. */
  public Scores {
    points = ImmutableSortedMap.copyOf(points);
    requireNonNull(comment, "comment");
    requireNonNull(at, "at");
  }

  /** The points of all criteria together. */
  public int total() {
    return points.values().stream().mapToInt(Integer::intValue).sum();
  }
}
