package fi.oppienjako.lessons.export;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.yaml.PlaybookFile;
import fi.oppienjako.lessons.export.yaml.ProgrammeFile;
import fi.oppienjako.lessons.export.yaml.YamlSource;
import java.nio.file.Path;
import java.util.List;

/**
 * A YAML file that may describe a playbook or a programme. Immutable.
 *
 * <p>Whoever knows that reads it by {@link Playbooks} or {@link Catalogues}. The file is read once,
 * so that it may be a pipe.
 */
public final class YamlFile {

  private final YamlSource source;

  private YamlFile(YamlSource source) {
    this.source = source;
  }

  /**
   * The file at {@code path}, so far only checked to be text.
   *
   * @throws InvalidFileException if it cannot be read
   */
  public static YamlFile read(Path path) {
    return new YamlFile(YamlSource.of(path));
  }

  /**
   * What it describes, by its keys; the rest of it is not checked.
   *
   * @throws InvalidFileException if it is not YAML or describes neither
   */
  public FileKind kind() {
    return source.kind().equals("playbook") ? FileKind.PLAYBOOK : FileKind.PROGRAMME;
  }

  /**
   * The playbook that it describes.
   *
   * @throws InvalidFileException if anything in it is wrong
   */
  public Playbook playbook() {
    return PlaybookFile.read(source);
  }

  /**
   * The programme that it describes.
   *
   * @param playbooks what its plans may follow besides the bundled playbooks
   * @throws InvalidFileException if anything in it is wrong
   */
  public Catalogue programme(Playbook... playbooks) {
    return ProgrammeFile.read(source, Catalogues.shelf(playbooks), List.of());
  }
}
