package fi.oppienjako.lessons.export.imports;

import com.google.common.collect.AbstractIterator;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.table.Row;
import fi.oppienjako.lessons.export.table.Rows;
import fi.oppienjako.lessons.export.table.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All rows of a register, one after the other, of which none may be called like one before. */
final class Outcomes extends AbstractIterator<RowOutcome> implements AutoCloseable {

  private record Seen(long number, int content) {}

  private final Rows rows;
  private final RowReading reading;
  private final Map<String, Seen> seen = new HashMap<>();

  Outcomes(Table table, Mapping mapping) {
    this.rows = table.rows();
    this.reading = new RowReading(mapping, table.columns());
  }

  @Override
  protected @Nullable RowOutcome computeNext() {
    if (!rows.hasNext()) {
      return endOfData();
    }
    Row row = rows.next();
    RowOutcome outcome = reading.read(row);
    if (!(outcome instanceof ToldRow told)) {
      return outcome;
    }
    Seen now = new Seen(row.place().number(), told.print().hashCode());
    Seen before = seen.putIfAbsent(told.reference().key(), now);
    if (before == null) {
      return told;
    }
    return before.content == now.content
        ? new RowOutcome.PassedOver(row, Wrong.of("import.same-again"))
        : new RowOutcome.Rejected(
            row, Wrong.of("import.id-twice", told.reference().key(), before.number));
  }

  /** What the rows so far are called. */
  Set<String> keys() {
    return seen.keySet();
  }

  @Override
  public void close() {
    rows.close();
  }
}
