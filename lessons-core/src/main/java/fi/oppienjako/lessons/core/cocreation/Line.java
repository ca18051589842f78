package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A line of a roadmap: a theme of the overall picture, a key result, or a place of joint action.
 * Immutable.
 *
 * @param id the identifier, one of its kind in a roadmap and the same from version to version
 * @param name what it is called
 * @param text what it says
 * @param sources the contributions that it leads back to, each with its level of openness, sorted;
 *     at least one, though a reader may see fewer
 */
public record Line(
    Id<Line> id,
    LocalizedText name,
    Optional<LocalizedText> text,
    Map<Id<Contribution>, Openness> sources) {

  /** Checks and copies. */
  public Line {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(text, "text");
    sources = ImmutableSortedMap.copyOf(sources);
  }

  /** A line that leads back to {@code sources}. */
  public static Line of(Id<Line> id, LocalizedText name, Contribution... sources) {
    return new Line(id, name, Optional.empty(), Map.of()).leadingBackTo(sources);
  }

  /** This line, called {@code name}. */
  public Line named(LocalizedText name) {
    return new Line(id, name, text, sources);
  }

  /** This line, saying {@code text}. */
  public Line saying(LocalizedText text) {
    return new Line(id, name, Optional.of(text), sources);
  }

  /** This line, leading back to {@code more} too. */
  public Line leadingBackTo(Contribution... more) {
    Map<Id<Contribution>, Openness> all = new TreeMap<>(sources);
    for (Contribution contribution : more) {
      all.put(contribution.id(), contribution.openness());
    }
    return new Line(id, name, text, all);
  }

  /** This line, no longer leading back to {@code contribution}. */
  public Line without(Id<Contribution> contribution) {
    return new Line(
        id, name, text, Maps.filterKeys(sources, source -> !source.equals(contribution)));
  }

  /** The contributions that it leads back to. */
  public Set<Id<Contribution>> contributions() {
    return sources.keySet();
  }

  Line seenBy(Predicate<Openness> reaches) {
    return new Line(id, name, text, Maps.filterValues(sources, reaches::test));
  }
}
