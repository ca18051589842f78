package fi.oppienjako.lessons.export.imports;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.port.LoadProgress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How a register is brought in. Immutable.
 *
 * @param partial whether rows that can come in do so even if others cannot
 * @param asTold how widely lessons are open as they were written; drafts if it is empty
 * @param rejects where the rows that do not come in are written
 * @param reader the language of the reasons that are written beside them
 * @param progress given now and then how many rows have been brought in
 */
public record ImportOptions(
    boolean partial,
    Optional<Openness> asTold,
    Optional<Path> rejects,
    Locale reader,
    LoadProgress progress) {

  /** Checks that nothing is missing. */
  public ImportOptions {
    requireNonNull(asTold, "asTold");
    requireNonNull(rejects, "rejects");
    requireNonNull(reader, "reader");
    requireNonNull(progress, "progress");
  }

  /** All or nothing, as drafts, with reasons in {@code reader}. */
  public static ImportOptions drafts(Locale reader) {
    return new ImportOptions(
        false, Optional.empty(), Optional.empty(), reader, LoadProgress.SILENT);
  }

  /** Returns these options, by which rows that can come in do so even if others cannot. */
  public ImportOptions partly() {
    return new ImportOptions(true, asTold, rejects, reader, progress);
  }

  /** Returns these options, by which lessons are open at {@code level} as they were written. */
  public ImportOptions asTold(Openness level) {
    return new ImportOptions(partial, Optional.of(level), rejects, reader, progress);
  }

  /** Returns these options, by which rows that do not come in are written to {@code file}. */
  public ImportOptions rejectsTo(Path file) {
    return new ImportOptions(partial, asTold, Optional.of(file), reader, progress);
  }

  /** Returns these options, by which {@code progress} is given how far it is. */
  public ImportOptions tell(LoadProgress progress) {
    return new ImportOptions(partial, asTold, rejects, reader, progress);
  }
}
