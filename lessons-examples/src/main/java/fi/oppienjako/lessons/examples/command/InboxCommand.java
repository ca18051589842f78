package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Options;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.sharing.Inbox;
import fi.oppienjako.lessons.core.sharing.Notice;
import fi.oppienjako.lessons.examples.programmes.ExampleProgrammes;
import fi.oppienjako.lessons.examples.text.Json;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows somebody what waits for them, in a store or in the programmes that come as examples. */
@Command(name = "inbox", sortOptions = false)
final class InboxCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "PERSON-ID", descriptionKey = "inbox.person")
  private String person = "";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "inbox.on")
  private Optional<LocalDate> day = Optional.empty();

  @Option(names = "--store", paramLabel = "FILE|JDBC-URL", descriptionKey = "inbox.store")
  private Optional<String> store = Optional.empty();

  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Common common = new Common();

  InboxCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Id<Person> reader = Id.of(person);
    LocalDate on = day.orElseGet(terminal.today());
    Inbox inbox =
        store.map(place -> stored(place, reader, on)).orElseGet(() -> ofExamples(reader, on));
    if (format.isJson()) {
      terminal.out().print(Json.array(inbox.notices().stream().map(this::thing)));
    } else {
      show(inbox);
    }
    return Exit.DONE;
  }

  private static Inbox stored(String place, Id<Person> reader, LocalDate on) {
    try (LessonSharing sharing = LessonSharing.over(StoreOption.open(place), on(on))) {
      Person person =
          sharing
              .store()
              .<Person>read(Viewer.unrestricted(), seen -> seen.get(Person.KIND, reader));
      return sharing.inbox(person);
    }
  }

  private static Options on(LocalDate day) {
    return LessonSharing.defaultOptions()
        .withClock(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private static Inbox ofExamples(Id<Person> reader, LocalDate on) {
    List<Catalogue> theirs =
        ExampleProgrammes.ids().stream()
            .map(ExampleProgrammes::read)
            .filter(one -> one.people().stream().anyMatch(known -> known.id().equals(reader)))
            .toList();
    if (theirs.isEmpty()) {
      throw new NotFoundException(Person.KIND.ref(reader));
    }
    return new Inbox(reader, on, theirs.stream().flatMap(one -> notices(one, reader, on)).toList());
  }

  /** Each programme by itself: some of them call different people by the same id. */
  private static Stream<Notice> notices(Catalogue programme, Id<Person> reader, LocalDate on) {
    try (LessonSharing sharing = LessonSharing.inMemory(on(on))) {
      sharing.store().load(programme.all(), LoadProgress.SILENT);
      return sharing.inbox(Person.of(reader, reader.value())).notices().stream();
    }
  }

  private void show(Inbox inbox) {
    Sentences sentences = Sentences.beside(InboxCommand.class, common.language());
    Screen screen = Screen.on(terminal.out());
    screen.prose(
        sentences.in(inbox.isEmpty() ? "inbox.empty" : "inbox.title", person, inbox.day()));
    for (Notice notice : inbox) {
      screen.item(sentences.begun(notice.in(common.language())));
    }
  }

  private Json.Thing thing(Notice notice) {
    return new Json.Thing()
        .text("what", notice.what().key())
        .text("kind", notice.thing().kind().key())
        .text("id", notice.thing().id().value())
        .text("project", notice.project().id().value())
        .text(notice.what().isDue() ? "due" : "since", notice.day().toString())
        .text("text", notice.in(common.language()));
  }
}
