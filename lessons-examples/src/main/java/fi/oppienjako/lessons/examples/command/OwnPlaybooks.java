package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.export.Playbooks;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Playbooks of one's own, which the plans of a programme in a file may follow. */
final class OwnPlaybooks {

  @Option(names = "--playbook", paramLabel = "FILE", descriptionKey = "playbook.own")
  private List<Path> files = List.of();

  Playbook[] read() {
    return files.stream().map(Playbooks::read).toArray(Playbook[]::new);
  }
}
