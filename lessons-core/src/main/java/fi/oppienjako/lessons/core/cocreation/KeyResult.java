package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A key result made concrete, with its places of joint action. Immutable.
 *
 * @param item what it says
 * @param places where joint action is called for, in order
 */
public record KeyResult(RoadmapItem item, List<RoadmapItem> places) {

  /** Checks and copies. */
  public KeyResult {
    requireNonNull(item, "item");
    places = ImmutableList.copyOf(places);
  }

  /** A key result with {@code places}. */
  public static KeyResult of(RoadmapItem item, RoadmapItem... places) {
    return new KeyResult(item, List.of(places));
  }

  KeyResult mapped(UnaryOperator<RoadmapItem> change) {
    return new KeyResult(change.apply(item), places.stream().map(change).toList());
  }
}
