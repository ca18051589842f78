package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.examples.programmes.ExampleProgrammes;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.Catalogues;
import fi.oppienjako.lessons.export.FileKind;
import fi.oppienjako.lessons.export.Playbooks;
import fi.oppienjako.lessons.export.YamlFile;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what somebody names on the command line: something bundled by its identifier, else a file.
 */
record Named(Sentences sentences) {

  Playbook playbook(String id) {
    if (!Playbooks.bundledIds().contains(id)) {
      throw new NoSuchNameException(
          sentences.in("named.no-playbook", id, list(Playbooks.bundledIds())));
    }
    return Playbooks.bundled(id);
  }

  /** The programme of that name; if it is in a file, its plans may follow {@code playbooks}. */
  Catalogue catalogue(String name, Playbook... playbooks) {
    return ExampleProgrammes.ids().contains(name)
        ? ExampleProgrammes.read(name)
        : Catalogues.read(
            file(name)
                .orElseThrow(
                    () ->
                        new NoSuchNameException(
                            sentences.in(
                                "named.no-programme", name, list(ExampleProgrammes.ids())))),
            playbooks);
  }

  /** The example programme that has a project of that id. */
  Catalogue exampleWith(String project) {
    return ExampleProgrammes.ids().stream()
        .map(ExampleProgrammes::read)
        .filter(one -> one.projects().stream().anyMatch(its -> its.id().value().equals(project)))
        .findFirst()
        .orElseThrow(() -> noProject(project));
  }

  /** That there is no project of that id, or none to be seen. */
  NoSuchNameException noProject(String id) {
    return new NoSuchNameException(sentences.in("named.no-project", id));
  }

  /**
   * What is made of the playbook or of the programme of that name; if it is a programme in a file,
   * its plans may follow {@code playbooks}.
   */
  <T> T either(
      String name,
      Playbook[] playbooks,
      Function<Playbook, T> ofPlaybook,
      Function<Catalogue, T> ofProgramme) {
    if (Playbooks.bundledIds().contains(name)) {
      return ofPlaybook.apply(Playbooks.bundled(name));
    }
    if (ExampleProgrammes.ids().contains(name)) {
      return ofProgramme.apply(ExampleProgrammes.read(name));
    }
    YamlFile file =
        YamlFile.read(
            file(name)
                .orElseThrow(
                    () ->
                        new NoSuchNameException(
                            sentences.in(
                                "named.nothing",
                                name,
                                list(Playbooks.bundledIds()),
                                list(ExampleProgrammes.ids())))));
    return file.kind() == FileKind.PLAYBOOK
        ? ofPlaybook.apply(file.playbook())
        : ofProgramme.apply(file.programme(playbooks));
  }

  /** The story of a programme. */
  Function<Papers, Story> story(String programme) {
    return Demos.of(programme)
        .orElseThrow(
            () ->
                new NoSuchNameException(
                    sentences.in("named.no-story", programme, list(Demos.ids()))));
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String list(Collection<String> ids) {
    return String.join(", ", ids);
  }
}
