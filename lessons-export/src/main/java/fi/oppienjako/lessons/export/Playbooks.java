package fi.oppienjako.lessons.export;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.yaml.PlaybookFile;
import fi.oppienjako.lessons.export.yaml.PlaybookWriting;
import fi.oppienjako.lessons.export.yaml.YamlSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Playbooks: those that come with the library, and those that somebody wrote in YAML.
 *
 * <p>{@code META-INF/YAML.md} in the jar of this module says how a playbook is written.
 */
public final class Playbooks {

  private static final Set<String> BUNDLED =
      ImmutableSet.of(
          "sharing-lessons",
          "expert-support",
          "digital-roadmap",
          "digital-support-network",
          "team-network");

  private Playbooks() {}

  /** The ids of the playbooks that come with the library. */
  public static Set<String> bundledIds() {
    return BUNDLED;
  }

  /**
   * A playbook that comes with the library, read again each time.
   *
   * @throws IllegalArgumentException if none of that id comes with it
   */
  public static Playbook bundled(String id) {
    if (!BUNDLED.contains(id)) {
      throw new IllegalArgumentException(
          "no playbook '%s' comes with the library; one of %s"
              .formatted(id, String.join(", ", BUNDLED)));
    }
    String name = "playbooks/" + id + ".yaml";
    try (InputStream in = requireNonNull(Playbooks.class.getResourceAsStream(name), name)) {
      return read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The playbook in the file at {@code path}.
   *
   * @throws InvalidFileException if the file cannot be read or anything in it is wrong
   */
  public static Playbook read(Path path) {
    return PlaybookFile.read(YamlSource.of(path));
  }

  /**
   * The playbook in a stream, which is left open.
   *
   * @param name what the stream is called in faults
   * @throws InvalidFileException if the stream cannot be read or anything in it is wrong
   */
  public static Playbook read(InputStream in, String name) {
    return PlaybookFile.read(YamlSource.of(in, name));
  }

  /**
   * The playbook in a text.
   *
   * @param name what the text is called in faults
   * @throws InvalidFileException if anything in it is wrong
   */
  public static Playbook parse(String text, String name) {
    return PlaybookFile.read(YamlSource.of(text, name));
  }

  /**
   * The playbook as YAML, which {@link #parse} reads as an equal one, except that it cannot say
   * that a translation is outdated. The same playbook gives the same text.
   */
  public static String yaml(Playbook playbook) {
    return PlaybookWriting.of(playbook);
  }
}
