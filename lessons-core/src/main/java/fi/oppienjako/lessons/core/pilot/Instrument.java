package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;

/**
 * What is asked and on what scale. Immutable.
 *
 * @param items what is asked, at least one
 * @param lowest the lowest answer
 * @param highest the highest answer, above the lowest
 */
public record Instrument(List<Item> items, int lowest, int highest) {

  /**
   * One thing that is asked.
   *
   * @param id the identifier, one of its kind in an instrument
   * @param text what is asked
   */
  public record Item(Id<Item> id, LocalizedText text) {

    /** Checks that nothing is missing. */
    public Item {
      requireNonNull(id, "id");
      requireNonNull(text, "text");
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is no item, two have the same identifier, or the
   *     scale is empty
   */
  public Instrument {
    items = ImmutableList.copyOf(items);
    if (items.isEmpty() || items.stream().map(Item::id).distinct().count() < items.size()) {
      throw new IllegalArgumentException(
          "an instrument asks at least one thing, and each under its own id");
    }
    if (highest <= lowest) {
      throw new IllegalArgumentException(
          "a scale goes up, not from %d to %d".formatted(lowest, highest));
    }
  }
}
