package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.sharing.Waiting;
import fi.oppienjako.lessons.examples.card.CardOnScreen;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.export.document.ResultCardJson;
import fi.oppienjako.lessons.export.document.Wording;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the result card of a programme to somebody, and what waits for those who organise it. */
@Command(name = "card", sortOptions = false)
final class CardCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Named named;

  @Parameters(paramLabel = "FILE|ID", descriptionKey = "card.name")
  private String name = "";

  @Mixin private final ReaderOptions options = new ReaderOptions();
  @Mixin private final OtherProgrammes others = new OtherProgrammes();
  @Mixin private final OwnPlaybooks playbooks = new OwnPlaybooks();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Common common = new Common();

  CardCommand(Terminal terminal, Named named) {
    this.terminal = terminal;
    this.named = named;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = options.sharing(terminal)) {
      Programme programme = options.isStored() ? stored(sharing) : loaded(sharing);
      Viewer reader = options.reader(sharing, programme);
      ResultCard card = sharing.resultCard(programme, reader);
      List<Waiting> waiting = sharing.waiting(programme, reader);
      sharing.store().<Boolean>read(reader, seen -> show(card, waiting, programme, seen));
    }
    return Exit.DONE;
  }

  private Programme stored(LessonSharing sharing) {
    return sharing
        .store()
        .<Programme>read(
            Viewer.unrestricted(), seen -> seen.get(Programme.KIND, Id.<Programme>of(name)));
  }

  private Programme loaded(LessonSharing sharing) {
    List<Catalogue> learnedFrom = others.read(named, playbooks);
    Catalogue catalogue = named.catalogue(name, learnedFrom, playbooks.read());
    learnedFrom.forEach(other -> sharing.store().load(other.all(), LoadProgress.SILENT));
    sharing.store().load(catalogue.all(), LoadProgress.SILENT);
    return catalogue.programme();
  }

  private boolean show(ResultCard card, List<Waiting> waiting, Programme programme, Snapshot seen) {
    Wording wording = Wording.of(programme, seen, common.language());
    if (format.isJson()) {
      terminal.out().print(new ResultCardJson(wording).asText(card));
    } else {
      CardOnScreen screen = new CardOnScreen(Screen.on(terminal.out()), wording);
      screen.whole(card);
      screen.waiting(waiting);
    }
    return true;
  }
}
