package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.JsonLines;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a backup back into an empty store. */
@Command(name = "restore", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
  private Path file = Path.of("");

  @Mixin private final StoreOption store = new StoreOption();

  // Read by picocli alone; the sentences are in the language already.
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private final Common common = new Common();

  RestoreCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    JsonLines lines = JsonLines.of();
    lines.check(file);
    try (Store kept = store.open()) {
      if (holdsSomething(kept)) {
        terminal.err().println(sentences.in("restore.not-empty"));
        return Exit.BAD_INPUT;
      }
      long count;
      try (ProgressLine line = ProgressLine.of(terminal, sentences, "progress.restore")) {
        count = lines.load(file, kept, line::soFar);
      }
      terminal.out().println(sentences.in("done.restore", count));
    }
    return Exit.DONE;
  }

  private static boolean holdsSomething(Store kept) {
    try (Stream<Change> changes = kept.changes(Position.START)) {
      return changes.findFirst().isPresent();
    }
  }
}
