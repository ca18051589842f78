package fi.oppienjako.lessons.export;

import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.yaml.YamlSource;
import java.nio.file.Path;

/** What a YAML file describes. */
public enum FileKind {
  /** A way of working; {@link Playbooks} reads it. */
  PLAYBOOK,
  /** A programme with all that hangs on it; {@link Catalogues} reads it. */
  PROGRAMME;

  /**
   * What the file at {@code path} describes, told by its keys; the rest of it is not checked.
   *
   * @throws InvalidFileException if the file is not YAML or describes neither
   */
  public static FileKind of(Path path) {
    return YamlSource.of(path).kind().equals("playbook") ? PLAYBOOK : PROGRAMME;
  }
}
