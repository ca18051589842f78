package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * The lines of one table, its columns padded to their widest cell.
 *
 * <p>The library writes each cell, and so escapes it; here cells are only set beside each other.
 * Widths are counted in code points.
 */
final class TableLines {

  /** A wider cell sticks out of its column, or it would push every row beyond the screen. */
  private static final int WIDEST = 48;

  /** The shortest rule that all readers of Markdown know, with a colon. */
  private static final int NARROWEST = 4;

  private static final MarkdownRenderer CELLS =
      MarkdownRenderer.builder()
          .nodeRendererFactory(new LineStarts())
          .extensions(List.of(TablesExtension.create()))
          .build();

  private final List<Boolean> toTheRight = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  private TableLines() {}

  static List<String> of(TableBlock table) {
    TableLines lines = new TableLines();
    for (Node section : children(table)) {
      for (Node row : children(section)) {
        lines.add(children(row));
      }
    }
    return lines.all();
  }

  private void add(List<Node> cells) {
    List<String> row = new ArrayList<>();
    for (Node cell : cells) {
      int column = row.size();
      if (rows.isEmpty()) {
        toTheRight.add(((TableCell) cell).getAlignment() == TableCell.Alignment.RIGHT);
        widths.add(NARROWEST);
      }
      String text = written(cell);
      row.add(text);
      widths.set(column, Math.max(widths.get(column), Math.min(width(text), WIDEST)));
    }
    rows.add(row);
  }

  private List<String> all() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(column -> padded(row.get(column), column)));
      if (lines.size() == 1) {
        lines.add(line(this::rule));
      }
    }
    return lines;
  }

  private String line(IntFunction<String> cell) {
    return IntStream.range(0, widths.size()).mapToObj(cell).collect(joining(" | ", "| ", " |"));
  }

  private String padded(String text, int column) {
    String padding = " ".repeat(Math.max(0, widths.get(column) - width(text)));
    return toTheRight.get(column) ? padding + text : text + padding;
  }

  private String rule(int column) {
    return toTheRight.get(column)
        ? "-".repeat(widths.get(column) - 1) + ":"
        : "-".repeat(widths.get(column));
  }

  /** The cell as the library writes it: the only one of a table, without the pipes around it. */
  private static String written(Node cell) {
    TableRow row = new TableRow();
    row.appendChild(cell);
    TableHead head = new TableHead();
    head.appendChild(row);
    TableBlock table = new TableBlock();
    table.appendChild(head);
    Document document = new Document();
    document.appendChild(table);
    String line = CELLS.render(document).lines().findFirst().orElseThrow();
    return line.substring(1, line.length() - 1);
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
