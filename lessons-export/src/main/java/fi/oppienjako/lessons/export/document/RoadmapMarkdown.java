package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.programme.Project;
import java.io.IOException;

/**
 * A roadmap as Markdown, to be read in a terminal too: the four parts of the last version that its
 * reader sees, how many contributions each line leads back to, and what is done together.
 *
 * <p>Contributions and joint actions that the reader may not see are neither shown nor counted.
 *
 * @param sight for whom; a roadmap that this reader may not see is refused
 * @param wording the language, and what people read instead of identifiers
 */
public record RoadmapMarkdown(Sight sight, Wording wording)
    implements DocumentFormat<RoadmapWithActions> {

  /** Checks that nothing is missing. */
  public RoadmapMarkdown {
    requireNonNull(sight, "sight");
    requireNonNull(wording, "wording");
  }

  /** For {@code reader}, in English, with identifiers as they are. */
  public RoadmapMarkdown(Viewer reader) {
    this(reader, Wording.ENGLISH);
  }

  /** For {@code reader}, without a store to look anything up in. */
  public RoadmapMarkdown(Viewer reader, Wording wording) {
    this(Sight.of(reader), wording);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the reader does not see the project or its roadmap
   */
  @Override
  public void write(RoadmapWithActions told, Appendable out) throws IOException {
    Project project = told.project();
    Roadmap roadmap = told.roadmap();
    if (!sight.sees(project) || !sight.sees(roadmap)) {
      throw new IllegalArgumentException(
          "roadmap '%s' is not open to this reader: %s".formatted(roadmap.id(), sight.viewer()));
    }
    RoadmapWithActions seen =
        new RoadmapWithActions(
            project,
            sight.shown(roadmap).orElseThrow(),
            told.actions().stream().filter(sight::sees).toList());
    Voice voice = new Voice(wording);
    Blocks blocks = Blocks.document();
    new RoadmapSections(voice, sight, seen).addTo(blocks);
    blocks.writeTo(out);
  }
}
