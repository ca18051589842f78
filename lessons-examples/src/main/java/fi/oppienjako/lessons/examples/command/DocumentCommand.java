package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.export.document.ProjectMarkdown;
import fi.oppienjako.lessons.export.document.ProjectPage;
import fi.oppienjako.lessons.export.document.Wording;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a document that an office would hand on, as Markdown. */
@Command(name = "document", sortOptions = false)
final class DocumentCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Named named;

  /** What can be written. */
  enum Subject {
    PROJECT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  // There is one subject yet; picocli refuses others.
  @SuppressWarnings("UnusedVariable")
  @Parameters(index = "0", paramLabel = "project", descriptionKey = "document.subject")
  private Subject subject = Subject.PROJECT;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "document.id")
  private String id = "";

  @Option(names = "--programme", paramLabel = "FILE|ID", descriptionKey = "document.programme")
  private Optional<String> programme = Optional.empty();

  @Option(names = "--at", paramLabel = "LEVEL", descriptionKey = "card.at")
  private Openness level = Openness.AGORA;

  @Mixin private final OwnPlaybooks playbooks = new OwnPlaybooks();
  @Mixin private final Common common = new Common();

  DocumentCommand(Terminal terminal, Named named) {
    this.terminal = terminal;
    this.named = named;
  }

  @Override
  public Integer call() {
    Catalogue catalogue =
        programme
            .map(name -> named.catalogue(name, playbooks.read()))
            .orElseGet(() -> named.exampleWith(id));
    Viewer reader = Viewer.anyone().at(level, catalogue.programme());
    try (LessonSharing sharing = LessonSharing.inMemory()) {
      sharing.store().load(catalogue.all(), LoadProgress.SILENT);
      String page = sharing.store().<String>read(reader, seen -> page(catalogue, seen));
      terminal.out().print(page);
    }
    return Exit.DONE;
  }

  private String page(Catalogue catalogue, Snapshot seen) {
    Project project = seen.projects().find(Id.of(id)).orElseThrow(() -> named.noProject(id));
    Wording wording = Wording.of(catalogue.programme(), seen, common.language());
    return new ProjectMarkdown(wording).asText(ProjectPage.of(project, seen));
  }
}
