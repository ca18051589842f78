package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.workbook.ReturnedSessionSheet;
import fi.oppienjako.lessons.export.workbook.SessionSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the sheet on which a session writes down its lessons together, and reads it back. */
@Command(name = "session", sortOptions = false)
final class SessionCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "SESSION-ID", descriptionKey = "session.id")
  private String session = "";

  @Mixin private final SheetWay way = new SheetWay();
  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  SessionCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Session held = actor.find(sharing, Session.KIND, session);
      Person person = actor.person(sharing);
      return way.take(
          out -> write(sharing, held, person, out), back -> read(sharing, held, person, back));
    }
  }

  private int write(LessonSharing sharing, Session held, Person person, Path out) {
    SessionSheet sheet = SessionSheet.of(sharing, held, person, common.language());
    boolean notes = out.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    NewFile.write(
        out,
        notes
            ? file -> file.write(sheet.markdown().getBytes(StandardCharsets.UTF_8))
            : sheet::write);
    terminal.out().println(sentences.in("done.written", held.name(), out));
    return Exit.DONE;
  }

  private int read(LessonSharing sharing, Session held, Person person, Path file) {
    ReturnedSessionSheet sheet;
    try {
      sheet = ReturnedSessionSheet.read(file);
    } catch (IOException e) {
      throw new NoSuchNameException(sentences.in("fault.unreadable", file));
    }
    if (!sheet.session().equals(held.id())) {
      throw new NoSuchNameException(
          sentences.in("session.other", file, sheet.session(), held.id()));
    }
    return new ToldLines(terminal, sentences, way.isDryRun())
        .tell(way.isDryRun() ? sheet.tryOut(sharing, person) : sheet.takeIn(sharing, person));
  }
}
