package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.feed.LessonFeed;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the newest shared lessons of a programme as a feed. */
@Command(name = "feed", sortOptions = false)
final class FeedCommand implements Callable<Integer> {

  private static final int NEWEST = 50;

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "PROGRAMME-ID", descriptionKey = "feed.programme")
  private String programme = "";

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "feed.out")
  private Path file = Path.of("");

  @Mixin private final Reader reader = new Reader();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  FeedCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      LessonFeed feed =
          sharing
              .store()
              .<LessonFeed>read(
                  reader.viewer(sharing),
                  seen ->
                      LessonFeed.of(
                          seen.get(Programme.KIND, Id.of(programme)),
                          seen,
                          common.language(),
                          NEWEST));
      NewFile.write(file, feed::write);
      terminal.out().println(sentences.in("done.file", file));
    }
    return Exit.DONE;
  }
}
