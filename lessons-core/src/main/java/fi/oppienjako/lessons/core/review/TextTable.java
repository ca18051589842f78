package fi.oppienjako.lessons.core.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of plain text: the first column to the left, the others to the right.
 *
 * <p>Widths are counted in code points. Not thread-safe.
 */
final class TextTable {

  private final List<ImmutableList<String>> rows = new ArrayList<>();
  private final List<Integer> widths;

  TextTable(Stream<String> header) {
    ImmutableList<String> cells = header.collect(toImmutableList());
    widths = new ArrayList<>(Collections.nCopies(cells.size(), 0));
    add(cells.stream());
  }

  /** Adds a row of as many cells as the header has; a line break in one becomes a space. */
  void add(Stream<String> row) {
    ImmutableList<String> cells =
        row.map(cell -> cell.replace('\n', ' ')).collect(toImmutableList());
    for (int column = 0; column < cells.size(); column++) {
      widths.set(column, Math.max(widths.get(column), width(cells.get(column))));
    }
    rows.add(cells);
  }

  /** The header, a rule, and a line for each row, without a line break at the end. */
  @Override
  public String toString() {
    String rule = widths.stream().map("-"::repeat).collect(joining("  "));
    Stream<String> body = rows.stream().skip(1).map(this::line);
    return Stream.concat(Stream.of(line(rows.get(0)), rule), body).collect(joining("\n"));
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      String padding = " ".repeat(widths.get(column) - width(cell));
      line.append(column == 0 ? cell + padding : "  " + padding + cell);
    }
    return line.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
