package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.sheet.ReturnedSurvey;
import fi.oppienjako.lessons.export.sheet.SurveySheet;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the form or the result of a survey as a sheet, and takes answers in from one. */
@Command(name = "survey", sortOptions = false)
final class SurveyCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "SURVEY-ID", descriptionKey = "survey.id")
  private String survey = "";

  @Mixin private final SheetWay way = new SheetWay();
  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  SurveyCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Survey asked = actor.find(sharing, Survey.KIND, survey);
      return way.take(out -> write(sharing, asked, out), sheet -> read(sharing, asked, sheet));
    }
  }

  private int write(LessonSharing sharing, Survey asked, Path out) {
    SurveySheet sheet = SurveySheet.of(sharing, asked, actor.viewer(sharing), common.language());
    boolean workbook = out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    NewFile.write(
        out, workbook ? file -> sheet.writeXlsx(file, sharing.context().now()) : sheet::writeCsv);
    terminal.out().println(sentences.in("done.written", asked.name(), out));
    return Exit.DONE;
  }

  private int read(LessonSharing sharing, Survey asked, Path file) {
    ReturnedSurvey answers = ReturnedSurvey.read(file);
    return new ToldLines(terminal, sentences, way.isDryRun())
        .tell(
            way.isDryRun()
                ? answers.tryOut(sharing, asked, actor.by())
                : answers.takeIn(sharing, asked, actor.by()));
  }
}
