package fi.oppienjako.lessons.export.table;

import com.google.common.collect.Iterables;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Several tables about the same things, put side by side by a column that all have.
 *
 * <p>The first is read as a stream; the others are held in memory, so that they are refused where
 * they hold more than {@value #MOST} characters together: the largest belongs first. What is not in
 * the first comes after it.
 */
public final class JoinedTable implements Table {

  private static final int MOST = 16_000_000;

  private final Table first;
  private final List<Table> others;
  private final String key;
  private final List<String> columns;

  private JoinedTable(Table first, List<Table> others, String key, List<String> columns) {
    this.first = first;
    this.others = others;
    this.key = key;
    this.columns = columns;
  }

  /**
   * Joins {@code tables}, at least one, by the column {@code key}.
   *
   * @throws fi.oppienjako.lessons.export.file.InvalidFileException if one of them has no such
   *     column
   */
  public static JoinedTable of(List<Table> tables, String key) {
    Set<String> columns = new LinkedHashSet<>();
    for (Table table : tables) {
      if (!table.columns().contains(key)) {
        throw Unreadable.at(
            table.name(), 0, Wrong.of("table.no-key", key, String.join(", ", table.columns())));
      }
      columns.addAll(table.columns());
    }
    return new JoinedTable(
        tables.get(0), tables.subList(1, tables.size()), key, List.copyOf(columns));
  }

  @Override
  public String name() {
    return first.name();
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public List<Worded> told() {
    List<Worded> told = new ArrayList<>(first.told());
    others.forEach(other -> told.addAll(other.told()));
    told.add(Wrong.of("table.joined", others.size() + 1, key));
    return told;
  }

  @Override
  public Rows rows() {
    Map<String, Row> waiting = new LinkedHashMap<>();
    List<Row> after = new ArrayList<>();
    long held = 0;
    for (Table other : others) {
      held = hold(other, waiting, after, held);
    }
    return new Merging(first.rows(), waiting, after);
  }

  private long hold(Table table, Map<String, Row> waiting, List<Row> after, long before) {
    long held = before;
    Set<String> here = new LinkedHashSet<>();
    try (Rows rows = table.rows()) {
      while (rows.hasNext()) {
        Row row = rows.next();
        held += row.cells().stream().mapToLong(String::length).sum() + row.source().length();
        if (held > MOST) {
          throw Unreadable.at(
              table.name(), row.place().number(), Wrong.of("table.joined-too-large", MOST));
        }
        Row wide = spread(row, table);
        String value = wide.cell(columns.indexOf(key)).strip();
        if (row.broken().isPresent() || value.isEmpty() || !here.add(value)) {
          after.add(row.broken().isPresent() ? row : wide);
        } else {
          waiting.merge(value, wide, JoinedTable::merged);
        }
      }
    }
    return held;
  }

  private Row spread(Row row, Table table) {
    return new Row(
        row.place(),
        columns.stream()
            .map(column -> table.columns().indexOf(column))
            .map(index -> index < 0 ? "" : row.cell(index))
            .toList(),
        row.broken(),
        "");
  }

  /** What the first says, and of the second what the first does not say. */
  private static Row merged(Row one, Row other) {
    List<String> cells = new ArrayList<>(one.cells());
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isBlank()) {
        cells.set(i, other.cell(i));
      }
    }
    return new Row(one.place(), cells, Optional.empty(), "");
  }

  @Override
  public RejectedRows rejects(Path to, List<String> names, String why) {
    return first.rejects(to, names, why);
  }

  private final class Merging extends Ahead {

    private final Rows rows;
    private final Map<String, Row> waiting;
    private final List<Row> after;
    private @Nullable Iterator<Row> rest;

    Merging(Rows rows, Map<String, Row> waiting, List<Row> after) {
      this.rows = rows;
      this.waiting = waiting;
      this.after = after;
    }

    @Override
    protected @Nullable Row read() {
      if (rows.hasNext()) {
        Row row = rows.next();
        if (row.broken().isPresent()) {
          return row;
        }
        Row wide = spread(row, first);
        Row other = waiting.remove(wide.cell(columns.indexOf(key)).strip());
        return other == null ? wide : merged(wide, other);
      }
      if (rest == null) {
        rest = Iterables.concat(waiting.values(), after).iterator();
      }
      return rest.hasNext() ? rest.next() : null;
    }

    @Override
    public void close() {
      rows.close();
    }
  }
}
