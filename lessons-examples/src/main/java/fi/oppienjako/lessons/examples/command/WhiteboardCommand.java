package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.sheet.Whiteboard;
import fi.oppienjako.lessons.export.workbook.Told;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the notes of an online whiteboard into a session. */
@Command(name = "whiteboard", sortOptions = false)
final class WhiteboardCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "SESSION-ID", descriptionKey = "session.id")
  private String session = "";

  @Option(
      names = "--read",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "whiteboard.read")
  private Path read = Path.of("");

  @Option(names = "--lessons", descriptionKey = "whiteboard.lessons")
  private boolean lessons;

  @Option(names = "--area", paramLabel = "NAME", descriptionKey = "whiteboard.area")
  private Optional<String> area = Optional.empty();

  @Option(names = "--author", paramLabel = "NAME=PERSON-ID", descriptionKey = "whiteboard.author")
  private Map<String, String> authors = new LinkedHashMap<>();

  @Option(names = "--for", paramLabel = "ORGANISATION-ID", descriptionKey = "whiteboard.for")
  private Optional<String> organisation = Optional.empty();

  @Option(names = "--dry-run", descriptionKey = "workbook.dry-run")
  private boolean dryRun;

  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  WhiteboardCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Map<String, Id<Person>> known = new LinkedHashMap<>();
      authors.forEach((name, id) -> known.put(name, person(sharing, id)));
      Whiteboard.Wish wish =
          new Whiteboard.Wish(
              actor.find(sharing, Session.KIND, session),
              known,
              area,
              actor.by(),
              common.language());
      return new ToldLines(terminal, sentences, dryRun)
          .tell(told(sharing, Whiteboard.read(read), wish));
    }
  }

  private List<Told> told(LessonSharing sharing, Whiteboard board, Whiteboard.Wish wish) {
    if (lessons) {
      return dryRun ? board.tryCapturing(sharing, wish) : board.capture(sharing, wish);
    }
    Optional<Organisation> speaking =
        organisation.map(id -> actor.find(sharing, Organisation.KIND, id));
    return dryRun
        ? board.tryContributing(sharing, wish, speaking)
        : board.contribute(sharing, wish, speaking);
  }

  private static Id<Person> person(LessonSharing sharing, String id) {
    return sharing
        .store()
        .<Person>read(Viewer.unrestricted(), seen -> seen.get(Person.KIND, Id.<Person>of(id)))
        .id();
  }
}
