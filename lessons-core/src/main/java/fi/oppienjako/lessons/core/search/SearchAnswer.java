package fi.oppienjako.lessons.core.search;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found. Immutable. All of it is for the reader who asked: nothing in it, the counts
 * and the suggestion included, gives away a lesson that this reader may not see.
 *
 * @param hits the lessons on the page that was asked for, in order
 * @param total how many lessons were found in all; without counts, at most {@link
 *     SearchRequest#COUNTED_ANYWAY}
 * @param counts how many of them have each value of each facet, the most frequent first; a value
 *     that none has is missing, and all are if no counts were asked for
 * @param suggestion the words as they may have been meant, if they seem to be misspelt
 */
public record SearchAnswer(
    List<Hit> hits,
    long total,
    Map<Facet, Map<String, Integer>> counts,
    Optional<String> suggestion) {

  /** Nothing found. */
  public static final SearchAnswer NOTHING =
      new SearchAnswer(List.of(), 0, Map.of(), Optional.empty());

  /** Checks and copies. */
  public SearchAnswer {
    hits = ImmutableList.copyOf(hits);
    counts = Maps.immutableEnumMap(Maps.transformValues(counts, ImmutableMap::copyOf));
    requireNonNull(suggestion, "suggestion");
  }

  /** The lessons on the page. */
  public List<Lesson> lessons() {
    return hits.stream().map(Hit::lesson).toList();
  }

  /** How many have each value of {@code facet}, the most frequent first. */
  public Map<String, Integer> counts(Facet facet) {
    return counts.getOrDefault(facet, Map.of());
  }
}
