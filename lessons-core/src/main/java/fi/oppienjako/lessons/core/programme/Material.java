package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.LocalizedText;
import java.net.URI;

/**
 * Something to read or watch, such as the slides of a session or a page beside a project.
 * Immutable.
 *
 * @param name what it is
 * @param link where it is found
 */
public record Material(LocalizedText name, URI link) {

  /** Checks that nothing is missing. */
  public Material {
    requireNonNull(name, "name");
    requireNonNull(link, "link");
  }
}
