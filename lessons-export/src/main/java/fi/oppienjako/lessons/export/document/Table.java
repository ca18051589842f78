package fi.oppienjako.lessons.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;

/** A table under construction: a head and rows of as many cells. Not thread-safe. */
final class Table {

  private final List<Column> columns;
  private final List<List<Inline>> rows = new ArrayList<>();

  /**
   * A column with its head.
   *
   * @param number whether its cells stand to the right
   * @param optional whether it is left out where all its cells are empty
   */
  record Column(String head, boolean number, boolean optional) {}

  Table(Column... columns) {
    this.columns = List.of(columns);
  }

  static Column text(String head) {
    return new Column(head, false, false);
  }

  static Column number(String head) {
    return new Column(head, true, false);
  }

  static Column optional(String head) {
    return new Column(head, false, true);
  }

  Table row(Inline... cells) {
    rows.add(List.of(cells));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  TableBlock block() {
    List<Integer> shown = IntStream.range(0, columns.size()).filter(this::isShown).boxed().toList();
    TableBlock block = new TableBlock();
    TableHead head = new TableHead();
    head.appendChild(row(shown, columns.stream().map(column -> Inline.of(column.head())).toList()));
    TableBody body = new TableBody();
    rows.forEach(cells -> body.appendChild(row(shown, cells)));
    block.appendChild(head);
    block.appendChild(body);
    return block;
  }

  private boolean isShown(int column) {
    return !columns.get(column).optional()
        || rows.stream().anyMatch(cells -> !cells.get(column).isEmpty());
  }

  private TableRow row(List<Integer> shown, List<Inline> cells) {
    TableRow row = new TableRow();
    for (int i : shown) {
      TableCell cell = new TableCell();
      cell.setAlignment(columns.get(i).number() ? TableCell.Alignment.RIGHT : null);
      cells.get(i).appendTo(cell);
      row.appendChild(cell);
    }
    return row;
  }
}
