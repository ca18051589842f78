package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.examples.story.UnwritableException;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.JsonLines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes everything in a store to a file. */
@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
  private Path file = Path.of("");

  @Mixin private final StoreOption store = new StoreOption();

  // Read by picocli alone; the sentences are in the language already.
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private final Common common = new Common();

  BackupCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (Store kept = store.open();
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
      long count;
      try (ProgressLine line = ProgressLine.of(terminal, sentences, "progress.write")) {
        count = JsonLines.of().backup(kept, out, line::soFar);
      }
      terminal.out().println(sentences.in("done.backup", count, file));
    } catch (IOException e) {
      throw new UnwritableException(file, e);
    }
    return Exit.DONE;
  }
}
