package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A playbook that came back as a workbook, or one that somebody drew as a table: a sheet with a
 * column for phases, one for activities and one for each role, with crosses. Immutable.
 *
 * @param playbook what is in it
 * @param told what is worth knowing, such as a column that was not read
 */
public record ReturnedPlaybook(Playbook playbook, List<Told> told) {

  /** Copies. */
  public ReturnedPlaybook {
    told = List.copyOf(told);
  }

  /**
   * Reads {@code file}, whose headings may be in Finnish, Swedish or English.
   *
   * @throws NotAWorkbookException if it is no workbook, or no sheet of it has phases and activities
   * @throws InvalidFileException with everything that is wrong in it, by sheet and cell
   * @throws IOException if it cannot be read
   */
  public static ReturnedPlaybook read(Path file) throws IOException {
    return new PlaybookReading(file, WorkbookCells.read(file)).read();
  }
}
