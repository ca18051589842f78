package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a roadmap says, in its four sections. Immutable.
 *
 * @param introduction what the roadmap is; empty until it is written
 * @param themes the overall picture, theme by theme
 * @param keyResults the key results made concrete
 * @param appendices appendices and links
 */
public record RoadmapContent(
    Optional<LocalizedText> introduction,
    List<RoadmapItem> themes,
    List<KeyResult> keyResults,
    List<Appendix> appendices) {

  /** Nothing yet. */
  public static final RoadmapContent NONE =
      new RoadmapContent(Optional.empty(), List.of(), List.of(), List.of());

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if two items have the same identifier
   */
  public RoadmapContent {
    requireNonNull(introduction, "introduction");
    themes = ImmutableList.copyOf(themes);
    keyResults = ImmutableList.copyOf(keyResults);
    appendices = ImmutableList.copyOf(appendices);
    Set<Id<RoadmapItem>> ids = new HashSet<>();
    Stream.concat(themes.stream(), items(keyResults))
        .map(RoadmapItem::id)
        .filter(id -> !ids.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new InvalidValueException(Message.of("roadmap.item-twice", id));
            });
  }

  /** All themes, key results and places of joint action, in order. */
  public List<RoadmapItem> items() {
    return Stream.concat(themes.stream(), items(keyResults)).toList();
  }

  /** The item with that identifier. */
  public Optional<RoadmapItem> item(Id<RoadmapItem> id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** All places of joint action, in order. */
  public List<RoadmapItem> places() {
    return keyResults.stream().flatMap(result -> result.places().stream()).toList();
  }

  /** The contributions that items of the kind named by {@code status} lead back to, sorted. */
  public Set<Id<Contribution>> contributions(ContributionStatus status) {
    return switch (status) {
      case THEME -> contributions(themes.stream());
      case KEY_RESULT -> contributions(items(keyResults));
      case OPEN, SET_ASIDE -> Set.of();
    };
  }

  /** This content, with that introduction. */
  public RoadmapContent introducedBy(LocalizedText introduction) {
    return new RoadmapContent(Optional.of(introduction), themes, keyResults, appendices);
  }

  /** This content, with {@code theme} in place of the one with its identifier, or added. */
  public RoadmapContent with(RoadmapItem theme) {
    List<RoadmapItem> more =
        themes.stream().anyMatch(there -> there.id().equals(theme.id()))
            ? themes.stream().map(there -> there.id().equals(theme.id()) ? theme : there).toList()
            : Added.to(themes, theme);
    return new RoadmapContent(introduction, more, keyResults, appendices);
  }

  /** This content, with {@code result} in place of the one with its identifier, or added. */
  public RoadmapContent with(KeyResult result) {
    Id<RoadmapItem> id = result.item().id();
    List<KeyResult> more =
        keyResults.stream().anyMatch(there -> there.item().id().equals(id))
            ? keyResults.stream()
                .map(there -> there.item().id().equals(id) ? result : there)
                .toList()
            : Added.to(keyResults, result);
    return new RoadmapContent(introduction, themes, more, appendices);
  }

  /** This content, with {@code appendix} too. */
  public RoadmapContent with(Appendix appendix) {
    return new RoadmapContent(introduction, themes, keyResults, Added.to(appendices, appendix));
  }

  /** This content, without the item with that identifier and, of a key result, its places. */
  public RoadmapContent without(Id<RoadmapItem> id) {
    return new RoadmapContent(
        introduction,
        themes.stream().filter(theme -> !theme.id().equals(id)).toList(),
        keyResults.stream()
            .filter(result -> !result.item().id().equals(id))
            .map(
                result ->
                    new KeyResult(
                        result.item(),
                        result.places().stream().filter(place -> !place.id().equals(id)).toList()))
            .toList(),
        appendices);
  }

  /** This content, with each item changed by {@code change}. */
  public RoadmapContent mapped(UnaryOperator<RoadmapItem> change) {
    return new RoadmapContent(
        introduction,
        themes.stream().map(change).toList(),
        keyResults.stream().map(result -> result.mapped(change)).toList(),
        appendices);
  }

  private static Stream<RoadmapItem> items(Collection<KeyResult> results) {
    return results.stream()
        .flatMap(result -> Stream.concat(Stream.of(result.item()), result.places().stream()));
  }

  private static Set<Id<Contribution>> contributions(Stream<RoadmapItem> items) {
    return items
        .flatMap(item -> item.contributions().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Id::compareTo));
  }
}
