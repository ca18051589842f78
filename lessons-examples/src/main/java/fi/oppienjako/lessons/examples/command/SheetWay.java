package fi.oppienjako.lessons.examples.command;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whether a sheet goes out or comes back. Filled in by picocli. */
final class SheetWay {

  @ArgGroup(multiplicity = "1")
  private Way way = new Way();

  @Option(names = "--dry-run", descriptionKey = "workbook.dry-run")
  private boolean dryRun;

  /** Writes the file, or reads it; what is done so says how it went. */
  int take(ToIntFunction<Path> write, ToIntFunction<Path> read) {
    Path out = way.out;
    if (out != null) {
      return write.applyAsInt(out);
    }
    Path back = way.read;
    return back == null ? Exit.BAD_INPUT : read.applyAsInt(back);
  }

  boolean isDryRun() {
    return dryRun;
  }

  /** One of the two. Filled in by picocli. */
  static final class Way {

    /** In the words of the reader; {@link Labels} cannot replace what is in a group. */
    private static final String FILE = "${bundle:label.FILE}";

    @Option(names = "--out", paramLabel = FILE, required = true, descriptionKey = "sheet.out")
    private @Nullable Path out;

    @Option(names = "--read", paramLabel = FILE, required = true, descriptionKey = "sheet.read")
    private @Nullable Path read;
  }
}
