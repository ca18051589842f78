package fi.oppienjako.lessons.export;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.yaml.PlaybookShelf;
import fi.oppienjako.lessons.export.yaml.ProgrammeFile;
import fi.oppienjako.lessons.export.yaml.YamlSource;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the programmes that somebody wrote in YAML.
 *
 * <p>{@code META-INF/YAML.md} in the jar of this module says how a programme is written. Its plans
 * may follow the {@linkplain Playbooks#bundledIds() bundled playbooks} and those handed in, which
 * go first. The same file gives the same catalogue, always.
 */
public final class Catalogues {

  private Catalogues() {}

  /**
   * The programme in the file at {@code path}.
   *
   * @param playbooks what its plans may follow besides the bundled playbooks
   * @throws InvalidFileException if the file cannot be read or anything in it is wrong
   */
  public static Catalogue read(Path path, Playbook... playbooks) {
    return ProgrammeFile.read(YamlSource.of(path), shelf(playbooks), List.of());
  }

  /**
   * The programme in the file at {@code path}, which learned from {@code others}.
   *
   * @param others the programmes whose lessons may have been looked up and reused in it; nothing of
   *     them is in the catalogue
   * @param playbooks what its plans may follow besides the bundled playbooks
   * @throws InvalidFileException if the file cannot be read or anything in it is wrong
   */
  public static Catalogue read(Path path, List<Catalogue> others, Playbook... playbooks) {
    return ProgrammeFile.read(YamlSource.of(path), shelf(playbooks), others);
  }

  /**
   * The programme in a stream, which is left open.
   *
   * @param name what the stream is called in faults
   * @param playbooks what its plans may follow besides the bundled playbooks
   * @throws InvalidFileException if the stream cannot be read or anything in it is wrong
   */
  public static Catalogue read(InputStream in, String name, Playbook... playbooks) {
    return ProgrammeFile.read(YamlSource.of(in, name), shelf(playbooks), List.of());
  }

  /**
   * The programme in a text.
   *
   * @param name what the text is called in faults
   * @param playbooks what its plans may follow besides the bundled playbooks
   * @throws InvalidFileException if anything in it is wrong
   */
  public static Catalogue parse(String text, String name, Playbook... playbooks) {
    return ProgrammeFile.read(YamlSource.of(text, name), shelf(playbooks), List.of());
  }

  /**
   * The programme in a text, which learned from {@code others}.
   *
   * @param name what the text is called in faults
   * @param others the programmes whose lessons may have been looked up and reused in it; nothing of
   *     them is in the catalogue
   * @param playbooks what its plans may follow besides the bundled playbooks
   * @throws InvalidFileException if anything in it is wrong
   */
  public static Catalogue parse(
      String text, String name, List<Catalogue> others, Playbook... playbooks) {
    return ProgrammeFile.read(YamlSource.of(text, name), shelf(playbooks), others);
  }

  static PlaybookShelf shelf(Playbook... playbooks) {
    return new PlaybookShelf(List.of(playbooks), Playbooks.bundledIds(), Playbooks::bundled);
  }
}
