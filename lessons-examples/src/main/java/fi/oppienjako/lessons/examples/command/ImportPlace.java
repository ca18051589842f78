package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * Where a register comes into: lessons into a project that is there or one of their own, projects
 * into a programme.
 */
final class ImportPlace {

  private static final String REGISTERS = "registers";

  @Option(names = "--project", paramLabel = "PROJECT-ID", descriptionKey = "import.project")
  private Optional<String> project = Optional.empty();

  @Option(names = "--programme", paramLabel = "PROGRAMME-ID", descriptionKey = "import.programme")
  private Optional<String> programme = Optional.empty();

  boolean isNamed() {
    return project.isPresent() || programme.isPresent();
  }

  /** Whether a programme alone is named, as projects need. */
  boolean isProgramme() {
    return programme.isPresent() && project.isEmpty();
  }

  Programme programme(LessonSharing sharing) {
    return sharing
        .store()
        .<Programme>read(
            Viewer.unrestricted(),
            seen -> seen.get(Programme.KIND, Id.<Programme>of(programme.orElseThrow())));
  }

  /** The project named, or the one in the programme that holds the register, made on first use. */
  Project project(LessonSharing sharing, String register, By by, Sentences sentences) {
    if (project.isPresent()) {
      return sharing
          .store()
          .<Project>read(
              Viewer.unrestricted(),
              seen -> seen.get(Project.KIND, Id.<Project>of(project.orElseThrow())));
    }
    Programme home = programme(sharing);
    ExternalReference called = new ExternalReference(REGISTERS, home.id().value() + "/" + register);
    return sharing
        .find(Project.KIND, called, Viewer.unrestricted())
        .orElseGet(
            () ->
                sharing
                    .plan(sentences.in("import.project-name", register))
                    .facing(sentences.in("import.project-challenge", register))
                    .in(home)
                    .knownAs(called)
                    .start(by));
  }
}
