package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.sheet.ReturnedSurvey;
import fi.oppienjako.lessons.export.sheet.SurveySheet;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the form or the result of a survey as a sheet, and takes answers in from one. */
@Command(name = "survey", sortOptions = false)
final class SurveyCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "SURVEY-ID", descriptionKey = "survey.id")
  private String survey = "";

  @ArgGroup(multiplicity = "1")
  private Way way = new Way();

  @Option(names = "--dry-run", descriptionKey = "workbook.dry-run")
  private boolean dryRun;

  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  SurveyCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  /** Out or back. Filled in by picocli. */
  static final class Way {

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "survey.out")
    private @Nullable Path out;

    @Option(names = "--read", paramLabel = "FILE", required = true, descriptionKey = "survey.read")
    private @Nullable Path read;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Survey asked = actor.find(sharing, Survey.KIND, survey);
      Path out = way.out;
      Path read = way.read;
      if (out != null) {
        SurveySheet sheet =
            SurveySheet.of(sharing, asked, actor.viewer(sharing), common.language());
        boolean workbook = out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        NewFile.write(
            out,
            workbook ? file -> sheet.writeXlsx(file, sharing.context().now()) : sheet::writeCsv);
        terminal.out().println(sentences.in("done.network", asked.name(), out));
        return Exit.DONE;
      }
      if (read == null) {
        return Exit.BAD_INPUT;
      }
      ReturnedSurvey answers = ReturnedSurvey.read(read);
      return new ToldLines(terminal, sentences, dryRun)
          .tell(
              dryRun
                  ? answers.tryOut(sharing, asked, actor.by())
                  : answers.takeIn(sharing, asked, actor.by()));
    }
  }
}
