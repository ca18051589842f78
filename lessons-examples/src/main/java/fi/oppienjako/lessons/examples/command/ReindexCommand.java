package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Rebuilds the index of a store. */
@Command(name = "reindex", sortOptions = false)
final class ReindexCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Mixin private final IndexedStore store = new IndexedStore();
  @Mixin private final Common common = new Common();

  ReindexCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    long[] read = {0};
    try (IndexedStore.Opened opened = store.open(common.language());
        ProgressLine line = ProgressLine.of(terminal, sentences, "progress.reindex")) {
      opened
          .index()
          .rebuild(
              soFar -> {
                read[0] = soFar;
                line.soFar(soFar);
              });
    }
    terminal.out().println(sentences.in("done.reindex", read[0]));
    return Exit.DONE;
  }
}
