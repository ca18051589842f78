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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the map of a network for a program that draws maps, and reads what comes from there. */
@Command(name = "network", sortOptions = false)
final class NetworkCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "NETWORK-ID", descriptionKey = "network.id")
  private String network = "";

  @Mixin private final SheetWay way = new SheetWay();
  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  NetworkCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Network there = actor.find(sharing, Network.KIND, network);
      return way.take(out -> write(sharing, there, out), map -> read(sharing, there, map));
    }
  }

  private int write(LessonSharing sharing, Network there, Path out) {
    NetworkSheets sheets =
        sharing
            .store()
            .<NetworkSheets>read(
                actor.viewer(sharing), seen -> NetworkSheets.of(there, seen, common.language()));
    write(sheets, out, sharing);
    terminal.out().println(sentences.in("done.written", there.name(), out));
    return Exit.DONE;
  }

  private int read(LessonSharing sharing, Network there, Path file) {
    ReturnedNetwork map = ReturnedNetwork.read(file);
    return new ToldLines(terminal, sentences, way.isDryRun())
        .tell(
            way.isDryRun()
                ? map.tryOut(sharing, there, actor.by(), common.language())
                : map.takeIn(sharing, there, actor.by(), common.language()));
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
