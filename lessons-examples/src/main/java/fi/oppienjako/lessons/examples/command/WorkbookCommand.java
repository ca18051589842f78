package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.workbook.ProgrammeWorkbook;
import fi.oppienjako.lessons.export.workbook.ReturnedWorkbook;
import fi.oppienjako.lessons.export.workbook.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a programme as a workbook for people to complete, and reads it when it comes back. */
@Command(name = "workbook", sortOptions = false)
final class WorkbookCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "PROGRAMME-ID", descriptionKey = "workbook.programme")
  private String programme = "";

  @Mixin private final SheetWay way = new SheetWay();
  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  WorkbookCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Programme whole = actor.find(sharing, Programme.KIND, programme);
      Person person = actor.person(sharing);
      return way.take(
          out -> write(sharing, whole, person, out), back -> read(sharing, whole, person, back));
    }
  }

  private int write(LessonSharing sharing, Programme whole, Person person, Path file) {
    NewFile.write(file, ProgrammeWorkbook.of(sharing, whole, person, common.language())::write);
    terminal.out().println(sentences.in("done.written", whole.name(), file));
    return Exit.DONE;
  }

  private int read(LessonSharing sharing, Programme whole, Person person, Path file) {
    ReturnedWorkbook workbook;
    try {
      workbook = ReturnedWorkbook.read(file);
    } catch (IOException e) {
      throw new NoSuchNameException(sentences.in("fault.unreadable", file));
    }
    if (!workbook.programme().equals(whole.id())) {
      throw new NoSuchNameException(
          sentences.in("workbook.other-programme", file, workbook.programme(), whole.id()));
    }
    List<Told> told =
        way.isDryRun() ? workbook.tryOut(sharing, person) : workbook.takeIn(sharing, person);
    return new ToldLines(terminal, sentences, way.isDryRun()).tell(told);
  }
}
