package fi.oppienjako.lessons.export.imports;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.table.Row;
import java.util.List;
import java.util.Optional;

/** Reads one row by a mapping. Immutable. */
final class RowReading {

  private static final int LONGEST_HEADING = 200;
  private static final String LOST = "\uFFFD";
  private static final ImmutableSet<String> SUMS =
      ImmutableSet.of(
          "yhteensa",
          "summa",
          "total",
          "totalt",
          "sum",
          "grand total",
          "kaikki yhteensa",
          "keskiarvo",
          "average",
          "medel",
          "lukumaara",
          "count",
          "antal",
          "subtotal",
          "valisumma");

  private final Mapping mapping;
  private final List<String> columns;
  private final Field[] fields;
  private final List<String> headings;

  RowReading(Mapping mapping, List<String> columns) {
    this.mapping = mapping;
    this.columns = columns;
    this.fields = columns.stream().map(mapping::of).toArray(Field[]::new);
    this.headings = columns.stream().map(ColumnNames::normal).toList();
  }

  RowOutcome read(Row row) {
    if (row.broken().isPresent()) {
      return new RowOutcome.Rejected(row, row.broken().get());
    }
    if (row.isBlank()) {
      return new RowOutcome.PassedOver(row, Wrong.of("import.blank-rows"));
    }
    if (repeatsHeading(row)) {
      return new RowOutcome.PassedOver(row, Wrong.of("import.heading-again"));
    }
    if (isSum(row)) {
      return new RowOutcome.PassedOver(row, Wrong.of("import.sums"));
    }
    Optional<Worded> misshapen = misshapen(row);
    if (misshapen.isPresent()) {
      return new RowOutcome.Rejected(row, misshapen.get());
    }
    OneRow one = new OneRow(mapping, columns, row);
    return mapping.kind() == RegisterKind.PROJECT ? one.project() : one.lesson();
  }

  private boolean repeatsHeading(Row row) {
    int same = 0;
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.cell(i);
      if (!cell.isBlank()
          && (cell.length() > LONGEST_HEADING
              || !ColumnNames.normal(cell).equals(headings.get(i)))) {
        return false;
      }
      same += cell.isBlank() ? 0 : 1;
    }
    return same > 1 && same >= row.filled();
  }

  /** A row that counts the others: a word for it, and no texts. */
  private boolean isSum(Row row) {
    if (columns.size() < 2 || row.filled() > Math.max(2, columns.size() / 2)) {
      return false;
    }
    String first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
    String words = ColumnNames.normal(CharMatcher.inRange('0', '9').removeFrom(first));
    return SUMS.contains(words);
  }

  private Optional<Worded> misshapen(Row row) {
    for (int i = columns.size(); i < row.cells().size(); i++) {
      if (!row.cell(i).isBlank()) {
        return Optional.of(Wrong.of("import.too-many-cells", row.cells().size(), columns.size()));
      }
    }
    if (row.cells().stream().anyMatch(cell -> cell.contains(LOST))) {
      return Optional.of(Wrong.of("import.lost-character"));
    }
    for (int i = 0; i < columns.size(); i++) {
      if (fields[i].isDate() && isShifted(row, i)) {
        return Optional.of(Wrong.of("import.shifted", columns.get(i)));
      }
    }
    return Optional.empty();
  }

  /** Whether the date stands in the column before or after its own. */
  private boolean isShifted(Row row, int date) {
    String here = row.cell(date).strip();
    if (here.isEmpty() || !isDate(here)) {
      for (int other : new int[] {date - 1, date + 1}) {
        if (other >= 0
            && other < columns.size()
            && !fields[other].isDate()
            && fields[other] != Field.ID
            && isWholeDate(row.cell(other).strip())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isDate(String text) {
    return Dates.parse(text, mapping.order()).isPresent();
  }

  private boolean isWholeDate(String text) {
    return Dates.parse(text, mapping.order()).filter(date -> date.length() == 10).isPresent()
        && CharMatcher.anyOf(".-/").matchesAnyOf(text);
  }
}
