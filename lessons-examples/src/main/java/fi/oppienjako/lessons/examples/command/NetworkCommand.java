package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.examples.story.UnwritableException;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.sheet.NetworkSheets;
import fi.oppienjako.lessons.export.sheet.ReturnedNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the map of a network for a program that draws maps, and reads what comes from there. */
@Command(name = "network", sortOptions = false)
final class NetworkCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "NETWORK-ID", descriptionKey = "network.id")
  private String network = "";

  @ArgGroup(multiplicity = "1")
  private Way way = new Way();

  @Option(names = "--dry-run", descriptionKey = "workbook.dry-run")
  private boolean dryRun;

  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  NetworkCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  /** Out or back. Filled in by picocli. */
  static final class Way {

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "network.out")
    private @Nullable Path out;

    @Option(names = "--read", paramLabel = "FILE", required = true, descriptionKey = "network.read")
    private @Nullable Path read;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Network there = actor.find(sharing, Network.KIND, network);
      Path out = way.out;
      Path read = way.read;
      if (out != null) {
        NetworkSheets sheets =
            sharing
                .store()
                .<NetworkSheets>read(
                    actor.viewer(sharing),
                    seen -> NetworkSheets.of(there, seen, common.language()));
        write(sheets, out, sharing);
        terminal.out().println(sentences.in("done.network", there.name(), out));
        return Exit.DONE;
      }
      if (read == null) {
        return Exit.BAD_INPUT;
      }
      ReturnedNetwork map = ReturnedNetwork.read(read);
      return new ToldLines(terminal, sentences, dryRun)
          .tell(
              dryRun
                  ? map.tryOut(sharing, there, actor.by(), common.language())
                  : map.takeIn(sharing, there, actor.by(), common.language()));
    }
  }

  /** A workbook with two sheets, or a folder with two files. */
  private static void write(NetworkSheets sheets, Path out, LessonSharing sharing) {
    if (out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      NewFile.write(out, file -> sheets.writeXlsx(file, sharing.context().now()));
      return;
    }
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new UnwritableException(out, e);
    }
    NewFile.write(out.resolve("elements.csv"), sheets::writeElements);
    NewFile.write(out.resolve("connections.csv"), sheets::writeConnections);
  }
}
