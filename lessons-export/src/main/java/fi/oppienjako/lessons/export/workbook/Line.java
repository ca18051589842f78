package fi.oppienjako.lessons.export.workbook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a sheet, as the store has it. Immutable.
 *
 * @param id of what the line shows, by which it is found again; empty where nothing comes back
 * @param revision of what it shows
 * @param state the key of its state; empty if it has none
 * @param cells what stands in the columns; days as year, month and day
 * @param open the columns that may be written in
 * @param lists the lists to choose from, for columns in which lines differ
 */
record Line(
    String id,
    int revision,
    String state,
    Map<String, String> cells,
    Set<String> open,
    Map<String, String> lists) {

  Line {
    cells = ImmutableMap.copyOf(cells);
    open = ImmutableSet.copyOf(open);
    lists = ImmutableMap.copyOf(lists);
  }

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  static Making of(String id, int revision, String state) {
    return new Making(id, revision, state);
  }

  /** A line that is being made. Not thread-safe. */
  static final class Making {

    private final String id;
    private final int revision;
    private final String state;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, String> lists = new LinkedHashMap<>();

    private Making(String id, int revision, String state) {
      this.id = id;
      this.revision = revision;
      this.state = state;
    }

    Making cell(String column, String text) {
      cells.put(column, CellText.read(text));
      return this;
    }

    Making cell(String column, Optional<String> text) {
      text.ifPresent(there -> cell(column, there));
      return this;
    }

    Making cell(String column, LocalDate day) {
      return cell(column, day.toString());
    }

    Making open(Collection<String> columns) {
      open.addAll(columns);
      return this;
    }

    /** Opens a column to choose in from that list. */
    Making choice(String column, String list) {
      open.add(column);
      lists.put(column, list);
      return this;
    }

    Line line() {
      Set<String> writable = new LinkedHashSet<>(open);
      writable.removeIf(column -> CellText.isTooLong(cells.getOrDefault(column, "")));
      return new Line(id, revision, state, cells, writable, lists);
    }
  }
}
