package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the result card of a programme to somebody, and what waits for those who organise it. */
@Command(name = "card", sortOptions = false)
final class CardCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Named named;

  @Parameters(paramLabel = "FILE|ID", descriptionKey = "card.name")
  private String name = "";

  @Option(names = "--at", paramLabel = "LEVEL", descriptionKey = "card.at")
  private @Nullable Openness level;

  @Option(names = "--in", paramLabel = "PROGRAMME=LEVEL", descriptionKey = "card.in")
  private Map<String, Openness> levels = new LinkedHashMap<>();

  @Option(names = "--as", paramLabel = "PERSON-ID", descriptionKey = "card.as")
  private Optional<String> person = Optional.empty();

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
    LocalDate on = day.orElseGet(terminal.today());
    Clock clock = Clock.fixed(on.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (LessonSharing sharing =
        LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(clock))) {
      sharing.store().load(catalogue.all(), LoadProgress.SILENT);
      Programme programme = catalogue.programme();
      Viewer reader = reader(sharing, programme);
      ResultCard card = sharing.resultCard(programme, reader);
      List<Waiting> waiting = sharing.waiting(programme, reader);
      sharing.store().<Boolean>read(reader, seen -> show(card, waiting, programme, seen));
    }
    return Exit.DONE;
  }

  /** The person, or anyone, with the levels that are asked for besides. */
  private Viewer reader(LessonSharing sharing, Programme programme) {
    Viewer reader =
        person
            .map(id -> sharing.viewerFor(Person.of(Id.of(id), id)))
            .orElseGet(() -> Viewer.anyone());
    for (Map.Entry<String, Openness> in : levels.entrySet()) {
      reader = reader.at(in.getValue(), Programme.KIND.ref(Id.of(in.getKey())));
    }
    return level == null ? reader : reader.at(level, programme);
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
