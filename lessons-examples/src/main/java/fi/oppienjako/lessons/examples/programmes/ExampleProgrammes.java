package fi.oppienjako.lessons.examples.programmes;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.export.Catalogues;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The programmes that come with the examples, each read again when it is asked for. */
public final class ExampleProgrammes {

  private static final List<String> IDS =
      List.of(
          "sharing-lessons-2022",
          "expert-support-2022",
          "digital-roadmap-2022",
          "digital-support-network",
          "team-network");

  private ExampleProgrammes() {}

  /** Their identifiers. */
  public static List<String> ids() {
    return IDS;
  }

  /**
   * The one with that identifier, with everything in it.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Catalogue read(String id) {
    if (!IDS.contains(id)) {
      throw new IllegalArgumentException("there is no example programme '%s'".formatted(id));
    }
    String file = id + ".yaml";
    try (InputStream in = ExampleProgrammes.class.getResourceAsStream(file)) {
      return Catalogues.read(requireNonNull(in, file), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
