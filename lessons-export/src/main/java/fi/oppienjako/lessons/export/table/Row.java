package fi.oppienjako.lessons.export.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table, as it stands there. Immutable.
 *
 * @param place where it stands
 * @param cells what stands in it, in the order of the columns; there may be fewer cells than
 *     columns, or more
 * @param broken why it cannot be read; empty if it can
 * @param source the row as it is written, where that is one piece of text
 */
public record Row(Place place, List<String> cells, Optional<Worded> broken, String source) {

  /** Checks and copies. */
  public Row {
    requireNonNull(place, "place");
    cells = ImmutableList.copyOf(cells);
    requireNonNull(broken, "broken");
    requireNonNull(source, "source");
  }

  static Row of(Place place, List<String> cells) {
    return new Row(place, cells, Optional.empty(), "");
  }

  static Row broken(Place place, Worded why, String source) {
    return new Row(place, List.of(), Optional.of(why), source);
  }

  /** What stands in the column at {@code index}; empty if the row ends before it. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** How many cells say something. */
  public int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  /** Whether it says nothing at all. */
  public boolean isBlank() {
    return broken.isEmpty() && filled() == 0;
  }
}
