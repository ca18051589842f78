package fi.oppienjako.lessons.export.document;

import org.commonmark.node.CustomNode;

/**
 * A mark at the start of a line that would make something else of the line, and that the library
 * does not escape there: {@code +} a list, {@code =} a heading, {@code :} the rule of a table.
 */
final class LineStart extends CustomNode {

  private final char mark;

  LineStart(char mark) {
    this.mark = mark;
  }

  static boolean needsEscape(String line) {
    char first = line.charAt(0);
    return first == '+' || first == '=' || first == ':';
  }

  String escaped() {
    return "\\" + mark;
  }
}
