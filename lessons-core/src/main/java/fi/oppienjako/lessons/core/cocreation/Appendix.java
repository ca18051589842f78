package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.LocalizedText;
import java.net.URI;
import java.util.Optional;

/**
 * Something that is added to a roadmap, or that it points to. Immutable.
 *
 * @param name what it is
 * @param link where it is found
 */
public record Appendix(LocalizedText name, Optional<URI> link) {

  /** Checks that nothing is missing. */
  public Appendix {
    requireNonNull(name, "name");
    requireNonNull(link, "link");
  }

  /** Something found at {@code link}. */
  public static Appendix of(LocalizedText name, URI link) {
    return new Appendix(name, Optional.of(link));
  }
}
