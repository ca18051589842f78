package fi.oppienjako.lessons.export.lines;

import fi.oppienjako.lessons.export.fault.Wrong;
import java.io.Serial;
import tools.jackson.core.JsonParser;

/** A line that is not what a line has to be. */
final class WrongLine extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Wrong wrong;
  private final int column;

  WrongLine(JsonParser in, Wrong wrong) {
    super(wrong.toString());
    this.wrong = wrong;
    this.column = Math.max(1, in.currentTokenLocation().getColumnNr());
  }

  Wrong wrong() {
    return wrong;
  }

  int column() {
    return column;
  }
}
