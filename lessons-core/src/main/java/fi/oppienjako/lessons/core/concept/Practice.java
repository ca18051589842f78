package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.LocalizedText;
import java.net.URI;
import java.util.Optional;

/**
 * A known way that works, which a phase offers. Immutable.
 *
 * @param text what it is
 * @param link where it can be read or used
 * @param source where it comes from
 */
public record Practice(LocalizedText text, Optional<URI> link, Optional<LocalizedText> source) {

  /** Checks that nothing is missing. */
  public Practice {
    requireNonNull(text, "text");
    requireNonNull(link, "link");
    requireNonNull(source, "source");
  }

  /** Creates a practice without a link or a source. */
  public static Practice of(LocalizedText text) {
    return new Practice(text, Optional.empty(), Optional.empty());
  }
}
