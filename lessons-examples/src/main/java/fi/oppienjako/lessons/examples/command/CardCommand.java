package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.examples.card.CardOnScreen;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.export.document.ResultCardJson;
import fi.oppienjako.lessons.export.document.Wording;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the result card of a programme to somebody at one level of openness. */
@Command(name = "card", sortOptions = false)
final class CardCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Named named;

  @Parameters(paramLabel = "FILE|ID", descriptionKey = "card.name")
  private String name = "";

  @Option(names = "--at", paramLabel = "LEVEL", descriptionKey = "card.at")
  private Openness level = Openness.AGORA;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "card.on")
  private Optional<LocalDate> day = Optional.empty();

  @Mixin private final OwnPlaybooks playbooks = new OwnPlaybooks();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Common common = new Common();

  CardCommand(Terminal terminal, Named named) {
    this.terminal = terminal;
    this.named = named;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = named.catalogue(name, playbooks.read());
    Viewer reader = Viewer.anyone().at(level, catalogue.programme());
    LocalDate on = day.orElseGet(terminal.today());
    Clock clock = Clock.fixed(on.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (LessonSharing sharing =
        LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(clock))) {
      sharing.store().load(catalogue.all(), LoadProgress.SILENT);
      ResultCard card = sharing.resultCard(catalogue.programme(), reader);
      sharing.store().<Boolean>read(reader, seen -> show(card, catalogue.programme(), seen));
    }
    return Exit.DONE;
  }

  private boolean show(ResultCard card, Programme programme, Snapshot seen) {
    Wording wording = Wording.of(programme, seen, common.language());
    if (format.isJson()) {
      terminal.out().print(new ResultCardJson(wording).asText(card));
    } else {
      new CardOnScreen(Screen.on(terminal.out()), wording).whole(card);
    }
    return true;
  }
}
