package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.programme.Project;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

  /** The playbook of that name, be it bundled or in a YAML file. */
  Playbook playbookOrFile(String name) {
    return Playbooks.bundledIds().contains(name)
        ? Playbooks.bundled(name)
        : file(name).map(Playbooks::read).orElseGet(() -> playbook(name));
  }

  /**
   * The programme of that name; if it is in a file, it may have learned from {@code others}, and
   * its plans may follow {@code playbooks}.
   */
  Catalogue catalogue(String name, List<Catalogue> others, Playbook... playbooks) {
    return ExampleProgrammes.ids().contains(name)
        ? ExampleProgrammes.read(name)
        : Catalogues.read(
            file(name)
                .orElseThrow(
                    () ->
                        new NoSuchNameException(
                            sentences.in(
                                "named.no-programme", name, list(ExampleProgrammes.ids())))),
            others,
            playbooks);
  }

  /** The example programme of that id, or the one in which something has it. */
  Catalogue exampleWith(String id, Supplier<NoSuchNameException> nothing) {
    return ExampleProgrammes.ids().contains(id)
        ? ExampleProgrammes.read(id)
        : ExampleProgrammes.ids().stream()
            .map(ExampleProgrammes::read)
            .filter(one -> has(one, id))
            .findFirst()
            .orElseThrow(nothing);
  }

  private static boolean has(Catalogue catalogue, String id) {
    return Stream.concat(catalogue.projects().stream(), catalogue.ownParts().stream())
        .filter(one -> Set.of(Project.KIND, Pilot.KIND).contains(one.storedAs()))
        .anyMatch(one -> one.id().value().equals(id));
  }

  /** What is said under {@code key} of something of that id that is not there. */
  NoSuchNameException nothing(String key, String id) {
    return new NoSuchNameException(sentences.in(key, id));
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
