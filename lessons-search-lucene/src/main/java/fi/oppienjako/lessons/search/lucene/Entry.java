package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.sharing.Profile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the index holds of one lesson or project: what its widest readers see of it.
 *
 * @param thing the lesson or project
 * @param open how widely it is open; empty while only its project sees it
 * @param owner the project that it belongs to
 * @param within that within which its openness counts: the project, and its programme if there is
 *     one
 * @param profile what it says and is about; the first text is its title
 * @param facets the values of facets that it has
 * @param standing 0 if it still applies, 1 if it is superseded or has ended, 2 if it is retired
 * @param when when it was captured, in milliseconds of the epoch
 * @param helped how many projects it helped, by reuses that are open to all
 */
record Entry(
    Ref<?> thing,
    Optional<Openness> open,
    String owner,
    Set<String> within,
    Profile profile,
    Map<Facet, Set<String>> facets,
    int standing,
    long when,
    int helped) {

  /** The word for {@code thing} in the index. */
  static String key(Ref<?> thing) {
    return thing.kind().key() + ":" + thing.id().value();
  }

  String key() {
    return key(thing);
  }

  /** Whether anyone may see it. */
  boolean isOpenToAll() {
    return open.equals(Optional.of(Openness.AGORA));
  }
}
