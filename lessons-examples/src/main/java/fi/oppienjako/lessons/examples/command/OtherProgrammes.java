package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.export.file.Catalogue;
import java.util.List;
import picocli.CommandLine.Option;

/** Programmes whose lessons may have been looked up and reused in the one that is asked for. */
final class OtherProgrammes {

  @Option(names = "--with", paramLabel = "FILE|ID", descriptionKey = "programme.with")
  private List<String> names = List.of();

  List<Catalogue> read(Named named, OwnPlaybooks playbooks) {
    return names.stream().map(name -> named.catalogue(name, List.of(), playbooks.read())).toList();
  }
}
