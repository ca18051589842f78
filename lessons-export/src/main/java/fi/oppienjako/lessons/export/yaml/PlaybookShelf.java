package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Playbook;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The playbooks that plans may follow: those handed in, then those bundled. Not thread-safe. */
public final class PlaybookShelf {

  private final Map<String, Playbook> taken = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final Function<String, Playbook> bundled;

  /**
   * Creates a shelf with these playbooks.
   *
   * @param handedIn playbooks that somebody has at hand; they go before bundled ones of the same id
   * @param bundledIds the ids of those that come with the library
   * @param bundled reads one of those
   */
  public PlaybookShelf(
      List<Playbook> handedIn, Set<String> bundledIds, Function<String, Playbook> bundled) {
    handedIn.forEach(playbook -> taken.put(playbook.id().value(), playbook));
    ids.addAll(taken.keySet());
    ids.addAll(bundledIds);
    this.bundled = bundled;
  }

  Set<String> ids() {
    return ids;
  }

  Optional<Playbook> find(String id) {
    return ids.contains(id) ? Optional.of(taken.computeIfAbsent(id, bundled)) : Optional.empty();
  }
}
