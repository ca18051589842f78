package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A key result made concrete, with its places of joint action. Immutable.
 *
 * @param line what it says
 * @param places where joint action is called for, in order
 */
public record KeyResult(RoadmapItem line, List<RoadmapItem> places) {

  /** Checks and copies. */
  public KeyResult {
    requireNonNull(line, "line");
    places = ImmutableList.copyOf(places);
  }

  /** A key result with {@code places}. */
  public static KeyResult of(RoadmapItem line, RoadmapItem... places) {
    return new KeyResult(line, List.of(places));
  }

  KeyResult mapped(UnaryOperator<RoadmapItem> change) {
    return new KeyResult(change.apply(line), places.stream().map(change).toList());
  }
}
