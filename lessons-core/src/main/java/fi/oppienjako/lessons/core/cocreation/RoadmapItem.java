package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * An item of a roadmap: a theme of the overall picture, a key result, or a place of joint action.
 * Immutable.
 *
 * @param id the identifier, one of its kind in a roadmap and the same from version to version
 * @param name what it is called
 * @param text what it says
 * @param sources the contributions that it leads back to, each with its level of openness, sorted;
 *     at least one, though a viewer may see fewer
 */
public record RoadmapItem(
    Id<RoadmapItem> id,
    LocalizedText name,
    Optional<LocalizedText> text,
    Map<Id<Contribution>, Openness> sources) {

  /** Checks and copies. */
  public RoadmapItem {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(text, "text");
    sources = ImmutableSortedMap.copyOf(sources);
  }

  /** An item that leads back to {@code sources}. */
  public static RoadmapItem of(Id<RoadmapItem> id, LocalizedText name, Contribution... sources) {
    return new RoadmapItem(id, name, Optional.empty(), Map.of()).leadingBackTo(sources);
  }

  /** This item, called {@code name}. */
  public RoadmapItem named(LocalizedText name) {
    return new RoadmapItem(id, name, text, sources);
  }

  /** This item, saying {@code text}. */
  public RoadmapItem saying(LocalizedText text) {
    return new RoadmapItem(id, name, Optional.of(text), sources);
  }

  /** This item, leading back to {@code more} too. */
  public RoadmapItem leadingBackTo(Contribution... more) {
    Map<Id<Contribution>, Openness> all = new TreeMap<>(sources);
    for (Contribution contribution : more) {
      all.put(contribution.id(), contribution.openness());
    }
    return new RoadmapItem(id, name, text, all);
  }

  /** This item, no longer leading back to {@code contribution}. */
  public RoadmapItem without(Id<Contribution> contribution) {
    return new RoadmapItem(
        id, name, text, Maps.filterKeys(sources, source -> !source.equals(contribution)));
  }

  /** The contributions that it leads back to. */
  public Set<Id<Contribution>> contributions() {
    return sources.keySet();
  }

  RoadmapItem seenBy(Predicate<Openness> reaches) {
    return new RoadmapItem(id, name, text, Maps.filterValues(sources, reaches::test));
  }
}
