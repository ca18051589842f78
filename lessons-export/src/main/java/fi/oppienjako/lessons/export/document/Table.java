package fi.oppienjako.lessons.export.document;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;

/** A table under construction: a head and rows of as many cells. Not thread-safe. */
final class Table {

  private final List<Column> columns;
  private final TableBlock block = new TableBlock();
  private final TableBody body = new TableBody();

  /** A column with its head; {@code number} puts its cells to the right. */
  record Column(String head, boolean number) {}

  Table(Column... columns) {
    this.columns = List.of(columns);
    TableHead head = new TableHead();
    head.appendChild(row(this.columns.stream().map(column -> Inline.of(column.head())).toList()));
    block.appendChild(head);
    block.appendChild(body);
  }

  static Column text(String head) {
    return new Column(head, false);
  }

  static Column number(String head) {
    return new Column(head, true);
  }

  Table row(Inline... cells) {
    body.appendChild(row(List.of(cells)));
    return this;
  }

  boolean isEmpty() {
    return body.getFirstChild() == null;
  }

  TableBlock block() {
    return block;
  }

  private TableRow row(List<Inline> cells) {
    TableRow row = new TableRow();
    for (int i = 0; i < columns.size(); i++) {
      TableCell cell = new TableCell();
      cell.setAlignment(columns.get(i).number() ? TableCell.Alignment.RIGHT : null);
      cells.get(i).appendTo(cell);
      row.appendChild(cell);
    }
    return row;
  }
}
