package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.examples.story.UnwritableException;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.JsonLines;
import fi.oppienjako.lessons.export.document.Wording;
import fi.oppienjako.lessons.export.extract.Extract;
import fi.oppienjako.lessons.export.extract.JsonDocument;
import fi.oppienjako.lessons.export.extract.MarkdownFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what somebody may see of a programme in a form that other programs read. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

  /** How many overlaps a table holds for each project. */
  private static final int OVERLAPS = 20;

  private final Terminal terminal;
  private final Sentences sentences;

  /** In which form. */
  enum Form {
    CSV,
    XLSX,
    JSONL,
    JSON,
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What goes into a table. */
  enum Table {
    LESSONS,
    REUSES,
    OVERLAPS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(paramLabel = "PROGRAMME-ID", descriptionKey = "export.programme")
  private String programme = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORM",
      descriptionKey = "export.format")
  private Form form = Form.CSV;

  @Option(names = "--table", paramLabel = "TABLE", descriptionKey = "export.table")
  private Table table = Table.LESSONS;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.out")
  private Path out = Path.of("");

  @Option(names = "--bom", descriptionKey = "export.bom")
  private boolean marked;

  @Mixin private final Reader reader = new Reader();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  ExportCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Viewer viewer = reader.viewer(sharing);
      Programme whole =
          sharing
              .store()
              .<Programme>read(viewer, seen -> seen.get(Programme.KIND, Id.of(programme)));
      Set<Overlap> overlaps = table == Table.OVERLAPS ? overlaps(sharing, whole, viewer) : Set.of();
      if (form == Form.MARKDOWN) {
        int files = sharing.store().<Integer>read(viewer, seen -> folder(whole, seen));
        terminal.out().println(sentences.in("done.export-folder", files, out));
      } else {
        NewFile.write(out, file -> write(sharing, whole, viewer, overlaps, file));
        terminal.out().println(sentences.in("done.file", out));
      }
    }
    return Exit.DONE;
  }

  private int folder(Programme whole, Snapshot seen) {
    try {
      return MarkdownFolder.write(whole, seen, common.language(), out);
    } catch (IOException e) {
      throw new UnwritableException(out, e);
    }
  }

  private void write(
      LessonSharing sharing,
      Programme whole,
      Viewer viewer,
      Set<Overlap> overlaps,
      OutputStream file)
      throws IOException {
    try {
      sharing
          .store()
          .<Boolean>read(
              viewer,
              seen -> {
                try {
                  write(sharing, whole, overlaps, seen, file);
                  return true;
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(
      LessonSharing sharing,
      Programme whole,
      Set<Overlap> overlaps,
      Snapshot seen,
      OutputStream file)
      throws IOException {
    switch (form) {
      case CSV -> extract(whole, overlaps, seen).writeCsv(file, marked);
      case XLSX -> extract(whole, overlaps, seen).writeXlsx(file, sharing.context().now());
      case JSONL -> {
        try (ProgressLine line = ProgressLine.of(terminal, sentences, "progress.write")) {
          JsonLines.of().write(seen, file, line::soFar);
        }
      }
      case JSON -> JsonDocument.write(seen, file);
      default -> throw new IllegalStateException("not a file: " + form);
    }
  }

  private Extract extract(Programme whole, Set<Overlap> overlaps, Snapshot seen) {
    return switch (table) {
      case LESSONS -> Extract.lessons(whole, seen, common.language());
      case REUSES -> Extract.reuses(whole, seen, common.language());
      case OVERLAPS -> Extract.overlaps(overlaps, Wording.of(whole, seen, common.language()));
    };
  }

  private static Set<Overlap> overlaps(LessonSharing sharing, Programme whole, Viewer viewer) {
    return new LinkedHashSet<>(sharing.overlaps(whole, viewer, OVERLAPS).pairs());
  }
}
