package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.calendar.ProgrammeCalendar;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the days of a programme for a calendar program. */
@Command(name = "calendar", sortOptions = false)
final class CalendarCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "PROGRAMME-ID", descriptionKey = "calendar.programme")
  private String programme = "";

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "calendar.out")
  private Path file = Path.of("");

  @Mixin private final Reader reader = new Reader();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  CalendarCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      ProgrammeCalendar calendar =
          sharing
              .store()
              .<ProgrammeCalendar>read(
                  reader.viewer(sharing),
                  seen ->
                      ProgrammeCalendar.of(
                          seen.get(Programme.KIND, Id.of(programme)),
                          seen,
                          common.language(),
                          sharing.context().now()));
      NewFile.write(file, calendar::write);
      terminal.out().println(sentences.in("done.file", file));
    }
    return Exit.DONE;
  }
}
