package fi.oppienjako.lessons.export.imports;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.List;

/**
 * What came of bringing a register in. Immutable.
 *
 * @param done whether anything was brought in; if not, rows were rejected and all or nothing was
 *     asked for
 * @param added how many lessons are new
 * @param revised how many lessons say something else than before, since their rows do
 * @param unchanged how many were there already, exactly as they are
 * @param kept how many could not be revised as their rows ask
 * @param rejected how many rows did not come in
 * @param vanished how many lessons came from the register before and are not in it any more
 * @param told all of it in words, each remark with a place
 */
public record ImportReport(
    boolean done,
    long added,
    long revised,
    long unchanged,
    long kept,
    long rejected,
    long vanished,
    List<Worded> told) {

  /** Copies. */
  public ImportReport {
    told = ImmutableList.copyOf(told);
  }
}
