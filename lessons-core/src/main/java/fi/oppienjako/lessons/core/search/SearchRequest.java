package fi.oppienjako.lessons.core.search;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What is searched for. Immutable; each method returns a new request.
 *
 * <pre>{@code
 * SearchRequest.of("varattu aika").in(Facet.PERSPECTIVE, "design").page(20, 20)
 * }</pre>
 *
 * @param words as a person types them, in any language; {@code "two words"} in quotation marks are
 *     looked for side by side. Blank finds everything that is chosen, or nothing if nothing is
 * @param chosen the values of facets of which a lesson must have one each
 * @param order the order of what is found
 * @param skip how many to leave out from the beginning, from 0 to {@value #DEEPEST}
 * @param limit how many to return, from 1 to {@value #LARGEST}
 * @param counted whether to count all that are found, and how many of them have which value of a
 *     facet. Without counts the answer comes sooner; its total goes up to {@value #COUNTED_ANYWAY}
 */
public record SearchRequest(
    String words,
    Map<Facet, Set<String>> chosen,
    SearchOrder order,
    int skip,
    int limit,
    boolean counted) {

  private static final int USUAL = 20;

  /** The largest page. */
  public static final int LARGEST = 1_000;

  /** The deepest place where a page may begin. */
  public static final int DEEPEST = 100_000;

  /** Up to how many are counted even when no counts are asked for. */
  public static final int COUNTED_ANYWAY = 1_000;

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if the page is out of range
   */
  public SearchRequest {
    requireNonNull(words, "words");
    chosen = Maps.immutableEnumMap(Maps.transformValues(chosen, ImmutableSet::copyOf));
    requireNonNull(order, "order");
    if (skip < 0 || skip > DEEPEST || limit < 1 || limit > LARGEST) {
      throw new InvalidValueException(
          Message.of("search.page-range", skip, limit, DEEPEST, LARGEST));
    }
  }

  /** The first twenty that match {@code words}, what fits best first. */
  public static SearchRequest of(String words) {
    return new SearchRequest(words, Map.of(), SearchOrder.FIT, 0, USUAL, true);
  }

  /**
   * Of these, those that have one of {@code values} of {@code facet}; of several facets, of each.
   */
  public SearchRequest in(Facet facet, String... values) {
    return in(facet, Set.of(values));
  }

  /** Of these, those that have one of {@code values} of {@code facet}; all if there are none. */
  public SearchRequest in(Facet facet, Collection<String> values) {
    Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
    more.putAll(chosen);
    more.remove(facet);
    if (!values.isEmpty()) {
      more.put(facet, ImmutableSet.copyOf(values));
    }
    return new SearchRequest(words, more, order, skip, limit, counted);
  }

  /** The same in {@code order}. */
  public SearchRequest orderedBy(SearchOrder order) {
    return new SearchRequest(words, chosen, order, skip, limit, counted);
  }

  /** The same, leaving out {@code skip} and returning {@code limit} of those that follow. */
  public SearchRequest page(int skip, int limit) {
    return new SearchRequest(words, chosen, order, skip, limit, counted);
  }

  /** The same without counts, for those who need what is found and not how much there is. */
  public SearchRequest withoutCounts() {
    return new SearchRequest(words, chosen, order, skip, limit, false);
  }

  /** Whether it asks for nothing, and finds nothing. */
  public boolean isEmpty() {
    return words.isBlank() && chosen.isEmpty();
  }

  /** Whether a lesson with these values of facets, as {@link Facets} gives them, is chosen. */
  public boolean chooses(Map<Facet, Set<String>> values) {
    return chosen.entrySet().stream()
        .allMatch(
            one ->
                one.getValue().stream()
                    .anyMatch(values.getOrDefault(one.getKey(), Set.of())::contains));
  }
}
