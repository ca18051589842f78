package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.examples.story.UnwritableException;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.imports.ImportOptions;
import fi.oppienjako.lessons.export.imports.ImportReport;
import fi.oppienjako.lessons.export.imports.Mapping;
import fi.oppienjako.lessons.export.imports.Proposal;
import fi.oppienjako.lessons.export.imports.RegisterImport;
import fi.oppienjako.lessons.export.imports.RegisterKind;
import fi.oppienjako.lessons.export.imports.Trial;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a register of lessons or projects in that exists elsewhere. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.files")
  private List<Path> files = List.of();

  @Option(names = "--kind", paramLabel = "lesson|project", descriptionKey = "import.kind")
  private RegisterKind kind = RegisterKind.LESSON;

  @Option(names = "--dry-run", descriptionKey = "import.dry-run")
  private boolean dryRun;

  @Mixin private final ImportPlace place = new ImportPlace();

  @Option(
      names = "--by",
      paramLabel = "PERSON-ID",
      defaultValue = "${env:LESSONS_PERSON}",
      descriptionKey = "by")
  private Optional<String> person = Optional.empty();

  @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "import.mapping")
  private Optional<Path> mapping = Optional.empty();

  @Option(names = "--save-mapping", paramLabel = "FILE", descriptionKey = "import.save-mapping")
  private Optional<Path> saved = Optional.empty();

  @Option(names = "--register", paramLabel = "NAME", descriptionKey = "import.register")
  private Optional<String> register = Optional.empty();

  @Option(names = "--join", paramLabel = "COLUMN", descriptionKey = "import.join")
  private Optional<String> join = Optional.empty();

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "import.sheet")
  private Optional<String> sheet = Optional.empty();

  @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "import.charset")
  private Optional<Charset> charset = Optional.empty();

  @Option(names = "--partial", descriptionKey = "import.partial")
  private boolean partial;

  @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "import.rejects")
  private Optional<Path> rejects = Optional.empty();

  @Option(names = "--as-told", paramLabel = "LEVEL", descriptionKey = "import.as-told")
  private Optional<Openness> asTold = Optional.empty();

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  ImportCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    if (files.size() > 1 && join.isEmpty()) {
      return refused("import.needs-join");
    }
    RegisterImport source = source();
    Mapping applied = mapping(source);
    saved.ifPresent(file -> save(applied, file));
    return dryRun ? tryOut(source, applied) : bringIn(source, applied);
  }

  private int tryOut(RegisterImport source, Mapping applied) {
    Trial trial;
    try (ProgressLine line = progress()) {
      trial = source.tryOut(applied, options(line));
    }
    trial.first().forEach(this::say);
    trial.told().forEach(this::say);
    terminal.out().println(sentences.in("import.would", trial.comingIn(), trial.rejected()));
    return trial.rejected() > 0 ? Exit.NO : Exit.DONE;
  }

  private int bringIn(RegisterImport source, Mapping applied) {
    if (person.isEmpty()) {
      return refused("import.needs-person");
    }
    boolean projects = applied.kind() == RegisterKind.PROJECT;
    if (projects ? !place.isProgramme() : !place.isNamed()) {
      return refused(projects ? "import.needs-programme" : "import.needs-place");
    }
    By by = By.by(Id.<Person>of(person.get()));
    try (LessonSharing sharing = store.sharing(common.language())) {
      ImportReport report;
      try (ProgressLine line = progress()) {
        report =
            projects
                ? source.into(sharing, place.programme(sharing), by, applied, options(line))
                : source.into(
                    sharing,
                    place.project(sharing, applied.register(), by, sentences),
                    by,
                    applied,
                    options(line));
      }
      report.told().forEach(this::say);
      if (!report.done()) {
        terminal.err().println(sentences.in("import.nothing", report.rejected()));
        return Exit.BAD_INPUT;
      }
      terminal
          .out()
          .println(
              sentences.in(
                  "import.done",
                  report.added(),
                  report.revised(),
                  report.unchanged(),
                  report.kept(),
                  report.rejected(),
                  report.vanished()));
    }
    return Exit.DONE;
  }

  private RegisterImport source() {
    RegisterImport source =
        join.map(key -> RegisterImport.joined(files, key))
            .orElseGet(() -> RegisterImport.of(files.get(0)));
    RegisterImport onSheet = sheet.map(source::onSheet).orElse(source);
    return charset.map(onSheet::in).orElse(onSheet).listing(kind);
  }

  private Mapping mapping(RegisterImport source) {
    Mapping found;
    if (mapping.isPresent()) {
      found = Mapping.read(mapping.get());
    } else {
      Proposal proposal = source.propose();
      proposal.told().forEach(this::say);
      found = proposal.mapping();
    }
    return register.map(found::called).orElse(found);
  }

  private ImportOptions options(ProgressLine line) {
    return new ImportOptions(partial, asTold, rejects, sentences.language(), line::soFar);
  }

  private ProgressLine progress() {
    return ProgressLine.of(terminal, sentences, "import.progress");
  }

  private void save(Mapping applied, Path file) {
    try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
      applied.write(out);
    } catch (IOException e) {
      throw new UnwritableException(file, e);
    }
  }

  private int refused(String key) {
    terminal.err().println(sentences.in(key));
    return Exit.BAD_INPUT;
  }

  private void say(Worded words) {
    terminal.out().println(words.in(sentences.language()));
  }
}
