package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.LocalizedText;
import java.net.URI;
import java.util.Optional;

/**
 * Evidence for a lesson. Immutable.
 *
 * @param text what it is
 * @param link where it can be read
 */
public record Evidence(LocalizedText text, Optional<URI> link) {

  /** Checks that nothing is missing. */
  public Evidence {
    requireNonNull(text, "text");
    requireNonNull(link, "link");
  }

  /** Creates evidence without a link. */
  public static Evidence of(LocalizedText text) {
    return new Evidence(text, Optional.empty());
  }
}
