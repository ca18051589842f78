package fi.oppienjako.lessons.examples.text;

import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a table are: the first to the left, the others to the right. */
final class Columns {

  private static final String GAP = "   ";

  private final List<Integer> widths = new ArrayList<>();

  Columns(List<List<String>> rows) {
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = Screen.width(row.get(i));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
  }

  String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String padding = " ".repeat(widths.get(i) - Screen.width(row.get(i)));
      line.append(i == 0 ? row.get(i) + padding : GAP + padding + row.get(i));
    }
    return line.toString().stripTrailing();
  }
}
