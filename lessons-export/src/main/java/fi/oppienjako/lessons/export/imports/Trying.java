package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.table.RejectedRows;
import fi.oppienjako.lessons.export.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a register to its end without bringing anything in. */
final class Trying {

  private static final int SHOWN = 3;
  private static final int MOST_TOLD = 20;

  private final Table table;
  private final Mapping mapping;
  private final Remarks remarks = new Remarks();
  private final List<Worded> first = new ArrayList<>();
  private final List<Worded> rejected = new ArrayList<>();
  private long comingIn;
  private long refused;

  Trying(Table table, Mapping mapping) {
    this.table = table;
    this.mapping = mapping;
  }

  Trial of(Optional<Path> rejects, Locale reader) {
    try (Outcomes outcomes = new Outcomes(table, mapping);
        RejectedRows out =
            rejects
                .map(
                    file ->
                        table.rejects(
                            file, table.columns(), Wrong.of("import.why-column").in(reader)))
                .orElse(NOWHERE)) {
      while (outcomes.hasNext()) {
        RowOutcome outcome = outcomes.next();
        if (outcome instanceof ToldRow told) {
          comingIn++;
          told.notes().forEach(note -> remarks.add(note, told.place()));
          if (first.size() < SHOWN) {
            first.add(told.shown());
          }
        } else if (outcome instanceof RowOutcome.Rejected no) {
          refused++;
          out.write(no.row(), no.why().in(reader));
          if (rejected.size() < MOST_TOLD) {
            rejected.add(Wrong.of("import.rejected", no.row().place().toString(), no.why()));
          }
        } else if (outcome instanceof RowOutcome.PassedOver passed) {
          remarks.add(passed.why(), passed.row().place());
        }
      }
    }
    List<Worded> told = new ArrayList<>(remarks.told());
    told.addAll(rejected);
    if (refused > MOST_TOLD) {
      told.add(Wrong.of("import.more-rejected", refused - MOST_TOLD));
    }
    return new Trial(comingIn, refused, first, told);
  }

  private static final RejectedRows NOWHERE =
      new RejectedRows() {
        @Override
        public void write(fi.oppienjako.lessons.export.table.Row row, String why) {}

        @Override
        public void close() {}
      };
}
