package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.sharing.Inbox;
import fi.oppienjako.lessons.examples.story.UnwritableException;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.letter.MondayLetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes to each person what waits for them, as letters for any mail program to send. */
@Command(name = "letters", sortOptions = false)
final class LettersCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "letters.out")
  private Path folder = Path.of("");

  @Option(names = "--day", paramLabel = "DATE", descriptionKey = "letters.day")
  private Optional<LocalDate> day = Optional.empty();

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  LettersCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    int written = 0;
    int unreached = 0;
    try (LessonSharing sharing =
        store.sharing(common.language(), day.orElseGet(terminal.today()))) {
      makeFolder();
      for (Person person : people(sharing)) {
        Inbox inbox = sharing.inbox(person);
        Optional<MondayLetter> letter = MondayLetter.of(inbox, person, common.language());
        if (letter.isPresent()) {
          NewFile.write(file(person), letter.get()::write);
          written++;
        } else if (!inbox.isEmpty()) {
          terminal
              .out()
              .println(
                  sentences.in(
                      "letters.no-address",
                      person.name().orElseGet(() -> person.id().value()),
                      inbox.notices().size()));
          unreached++;
        }
      }
    }
    terminal.out().println(sentences.in("done.letters", written, folder, unreached));
    return Exit.DONE;
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnwritableException(folder, e);
    }
  }

  private Path file(Person person) {
    return folder.resolve(person.id() + ".eml");
  }

  private static List<Person> people(LessonSharing sharing) {
    return sharing
        .store()
        .<List<Person>>read(
            Viewer.unrestricted(),
            seen -> {
              try (Stream<Person> all = seen.persons().stream()) {
                return all.filter(one -> !one.isForgotten()).toList();
              }
            });
  }
}
