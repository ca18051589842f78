package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.export.workbook.Written.Base;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells in the lines of one sheet what somebody has changed, and has that taken. */
record ChangedLines(Tab tab, Map<String, Line> now, Taking taking) {

  void take(List<Written> lines) {
    Set<String> seen = new LinkedHashSet<>();
    for (Written line : lines) {
      if (line.id().isEmpty()) {
        takeNew(line);
      } else if (line.base().isEmpty()) {
        taking.refuse(line, "id", "told.unknown-id", line.id());
      } else if (seen.add(line.id())) {
        takeKnown(line, line.base().get());
      } else {
        taking.refuse(line, "id", "told.twice", line.id());
      }
    }
  }

  private void takeNew(Written line) {
    if (tab.columns().stream().anyMatch(column -> !line.cell(column.key()).isEmpty())) {
      tab.add(line, taking);
    }
  }

  private void takeKnown(Written line, Base base) {
    Set<String> edited = new LinkedHashSet<>();
    for (Column column : tab.columns()) {
      String mark = base.marks().get(column.key());
      if (mark != null
          && line.letters().containsKey(column.key())
          && !mark.equals(CellText.mark(line.cell(column.key())))) {
        edited.add(column.key());
      }
    }
    Line there = now.get(line.id());
    if (edited.isEmpty()) {
      return;
    }
    if (there == null) {
      taking.refuse(line, edited.iterator().next(), "told.gone");
      return;
    }
    edited.removeIf(
        column -> tab.same(column, there.cell(column), line.cell(column), taking.shown()));
    edited.removeIf(column -> isRefused(line, column, base, there));
    if (!edited.isEmpty()) {
      tab.change(line, there, edited, taking);
    }
  }

  private boolean isRefused(Written line, String column, Base base, Line there) {
    String theirs = there.cell(column);
    String mark = base.marks().get(column);
    if (mark != null && !mark.equals(CellText.mark(theirs)) && !CellText.isTooLong(theirs)) {
      taking.conflict(line, column, theirs);
      return true;
    }
    if (!isOpen(line, column, there)) {
      taking.refuse(line, column, "told.locked");
      return true;
    }
    return false;
  }

  /** A step stays to be told of when the state has changed, for it may be the very step. */
  private static boolean isOpen(Written line, String column, Line there) {
    boolean moved = line.base().filter(base -> !base.state().equals(there.state())).isPresent();
    return there.open().contains(column)
        || (moved && (column.equals("step") || column.equals("why") || column.equals("who")));
  }
}
