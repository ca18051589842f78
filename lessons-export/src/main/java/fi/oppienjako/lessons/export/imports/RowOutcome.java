package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.table.Row;

/**
 * What a row of a register is: a lesson or project, something that has to be looked at, or no row
 * at all.
 */
sealed interface RowOutcome permits ToldRow, RowOutcome.Rejected, RowOutcome.PassedOver {

  /** A row that does not come in, and why. */
  record Rejected(Row row, Worded why) implements RowOutcome {}

  /** A row that tells of nothing, such as a sum or the heading again. */
  record PassedOver(Row row, Worded why) implements RowOutcome {}
}
