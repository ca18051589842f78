package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.export.document.CaseDescription;
import fi.oppienjako.lessons.export.document.CaseMarkdown;
import fi.oppienjako.lessons.export.document.CommunicationsMarkdown;
import fi.oppienjako.lessons.export.document.CommunicationsPlan;
import fi.oppienjako.lessons.export.document.FinalReport;
import fi.oppienjako.lessons.export.document.FinalReportMarkdown;
import fi.oppienjako.lessons.export.document.LessonsReport;
import fi.oppienjako.lessons.export.document.LessonsReportMarkdown;
import fi.oppienjako.lessons.export.document.ProjectMarkdown;
import fi.oppienjako.lessons.export.document.ProjectPage;
import fi.oppienjako.lessons.export.document.Wording;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.util.List;
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
    PROJECT,
    COMMUNICATIONS,
    FINAL_REPORT,
    LESSONS_REPORT,
    CASE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "document.subject")
  private Subject subject = Subject.PROJECT;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "document.id")
  private String id = "";

  @Option(names = "--phase", paramLabel = "ID", descriptionKey = "document.phase")
  private Optional<String> phase = Optional.empty();

  @Option(names = "--programme", paramLabel = "FILE|ID", descriptionKey = "document.programme")
  private Optional<String> programme = Optional.empty();

  @Mixin private final ReaderOptions options = new ReaderOptions();
  @Mixin private final OtherProgrammes others = new OtherProgrammes();
  @Mixin private final OwnPlaybooks playbooks = new OwnPlaybooks();
  @Mixin private final Common common = new Common();

  DocumentCommand(Terminal terminal, Named named) {
    this.terminal = terminal;
    this.named = named;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = options.sharing(terminal)) {
      Programme whole =
          options.isStored()
              ? sharing.store().<Programme>read(Viewer.unrestricted(), this::stored)
              : loaded(sharing);
      Viewer reader = options.reader(sharing, whole);
      Optional<ResultCard> card = card(sharing, whole, reader);
      String page = sharing.store().<String>read(reader, seen -> page(whole, card, seen));
      terminal.out().print(page);
    }
    return Exit.DONE;
  }

  /** The programme that is named, or that has the id, or in which the project is. */
  private Programme stored(Snapshot everything) {
    String name =
        programme.orElseGet(
            () ->
                everything
                    .projects()
                    .find(Id.of(id))
                    .flatMap(Project::programme)
                    .map(Id::value)
                    .orElse(id));
    return everything.programmes().find(Id.of(name)).orElseThrow(this::nothing);
  }

  private Programme loaded(LessonSharing sharing) {
    List<Catalogue> learnedFrom = others.read(named, playbooks);
    Catalogue catalogue =
        programme
            .map(name -> named.catalogue(name, learnedFrom, playbooks.read()))
            .orElseGet(() -> named.exampleWith(id, this::nothing));
    learnedFrom.forEach(other -> sharing.store().load(other.all(), LoadProgress.SILENT));
    sharing.store().load(catalogue.all(), LoadProgress.SILENT);
    return catalogue.programme();
  }

  private String page(Programme whole, Optional<ResultCard> card, Snapshot seen) {
    Wording wording = Wording.of(whole, seen, common.language());
    return switch (subject) {
      case PROJECT -> new ProjectMarkdown(wording).asText(ProjectPage.of(project(seen), seen));
      case COMMUNICATIONS ->
          new CommunicationsMarkdown(wording)
              .asText(CommunicationsPlan.of(programme(seen), seen, options.day(terminal)));
      case FINAL_REPORT ->
          new FinalReportMarkdown(wording).asText(finalReport(card.orElseThrow(), seen));
      case LESSONS_REPORT ->
          new LessonsReportMarkdown(wording)
              .asText(LessonsReport.of(project(seen), phase(wording), seen));
      case CASE ->
          new CaseMarkdown(wording)
              .asText(CaseDescription.of(pilot(seen), seen, options.day(terminal)));
    };
  }

  /** The card for a report, which is made before anything is read for it. */
  private Optional<ResultCard> card(LessonSharing sharing, Programme whole, Viewer reader) {
    if (subject != Subject.FINAL_REPORT) {
      return Optional.empty();
    }
    return Optional.of(
        whole.id().value().equals(id)
            ? sharing.resultCard(whole, reader)
            : sharing.resultCard(sharing.store().<Project>read(reader, this::project), reader));
  }

  private FinalReport finalReport(ResultCard card, Snapshot seen) {
    return seen.programmes()
        .find(Id.of(id))
        .map(whole -> FinalReport.of(whole, card, seen))
        .orElseGet(() -> FinalReport.of(project(seen), card, seen));
  }

  private Project project(Snapshot seen) {
    return seen.projects().find(Id.of(id)).orElseThrow(this::nothing);
  }

  private Programme programme(Snapshot seen) {
    return seen.programmes().find(Id.of(id)).orElseThrow(this::nothing);
  }

  private Pilot pilot(Snapshot seen) {
    return seen.all(Pilot.KIND).find(Id.of(id)).orElseThrow(this::nothing);
  }

  private Optional<Id<Phase>> phase(Wording wording) {
    Optional<Id<Phase>> wanted = phase.map(Id::of);
    if (wanted.filter(one -> wording.phase(one).equals(one.value())).isPresent()) {
      throw named.nothing("named.no-phase", phase.orElseThrow());
    }
    return wanted;
  }

  /** That what the document is about is not there, or not to be seen. */
  private NoSuchNameException nothing() {
    return named.nothing("named.no-subject." + subject, id);
  }
}
