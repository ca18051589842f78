package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.table.Place;
import java.util.List;

/** A row that comes in. */
sealed interface ToldRow extends RowOutcome permits Told, ToldProject {

  /** Where it stands. */
  Place place();

  /** What the register calls it. */
  ExternalReference reference();

  /** What was done to put it like this. */
  List<Worded> notes();

  /** What it says, as a fingerprint. */
  RowPrint print();

  /** How it would come in, in a few lines. */
  Worded shown();
}
