package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.search.Facets;
import fi.oppienjako.lessons.core.search.Hit;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchOrder;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds lessons by reading them all: those that contain every word typed, in any language.
 * Thread-safe.
 *
 * <p>Of the lessons found, those that hold the words whole come first, then those in which they
 * begin longer words, then those in which they are parts of words; of these again, those with more
 * words in the title. It knows neither inflected forms nor phrases, gives no excerpts, and suggests
 * nothing: an index does.
 */
public final class ScanningSearch implements LessonSearch {

  private static final int SHORTEST = 2;

  private record Found(Lesson lesson, int holding, int inTitle, Map<Facet, Set<String>> facets) {

    /** How little it still applies. */
    int standing() {
      return lesson.state().isCurrent() ? 0 : lesson.state() == LessonState.SUPERSEDED ? 1 : 2;
    }

    boolean has(Outcome outcome) {
      return facets.getOrDefault(Facet.OUTCOME, Set.of()).contains(outcome.key());
    }

    Hit hit() {
      return new Hit(lesson, List.of(), holding + inTitle);
    }
  }

  /** Creates a search; it needs no setup. */
  public ScanningSearch() {}

  @Override
  public SearchAnswer search(SearchRequest request, Snapshot seen) {
    if (request.isEmpty()) {
      return SearchAnswer.NOTHING;
    }
    List<String> wanted = words(request.words());
    Map<Id<Project>, Optional<Project>> projects = new HashMap<>();
    Map<Id<Lesson>, List<Reuse>> reuses = reuses(seen);
    List<Found> found;
    try (Stream<Lesson> lessons = seen.lessons().stream()) {
      found =
          lessons
              .filter(lesson -> lesson.state() != LessonState.WITHDRAWN)
              .flatMap(
                  lesson ->
                      holding(wanted, wordsOf(lesson)).stream()
                          .map(
                              holding ->
                                  found(
                                      lesson,
                                      holding,
                                      wanted,
                                      Facets.of(
                                          lesson,
                                          projects.computeIfAbsent(
                                              lesson.origin().project(), seen.projects()::find),
                                          reuses.getOrDefault(lesson.id(), List.of())))))
              .filter(one -> request.chooses(one.facets()))
              .sorted(order(request.order()))
              .toList();
    }
    return new SearchAnswer(
        found.stream().skip(request.skip()).limit(request.limit()).map(Found::hit).toList(),
        request.counted() ? found.size() : Math.min(found.size(), SearchRequest.COUNTED_ANYWAY),
        request.counted() ? counts(found) : Map.of(),
        Optional.empty());
  }

  @Override
  public List<String> complete(String typed, Snapshot seen, int limit) {
    String start = typed.strip().toLowerCase(Locale.ROOT);
    if (start.length() < SHORTEST) {
      return List.of();
    }
    Map<String, Integer> frequency = new TreeMap<>();
    try (Stream<Lesson> lessons = seen.lessons().stream()) {
      lessons
          .filter(lesson -> lesson.state() != LessonState.WITHDRAWN)
          .flatMap(lesson -> Stream.of(wordsOf(lesson).split("[^\\p{L}\\p{M}\\p{N}-]+")).distinct())
          .filter(word -> word.startsWith(start))
          .forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
    return mostFrequent(frequency).keySet().stream().limit(limit).toList();
  }

  private static Map<Id<Lesson>, List<Reuse>> reuses(Snapshot seen) {
    try (Stream<Reuse> all = seen.reuses().stream()) {
      return all.collect(Collectors.groupingBy(Reuse::lesson));
    }
  }

  private static List<String> words(String words) {
    return Stream.of(words.replace('"', ' ').strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static Comparator<Found> order(SearchOrder order) {
    Comparator<Found> first = Comparator.comparingInt(Found::standing);
    Comparator<Found> wanted =
        switch (order) {
          case FIT ->
              Comparator.comparingInt(Found::holding).thenComparingInt(Found::inTitle).reversed();
          case NEWEST ->
              Comparator.<Found, Instant>comparing(found -> found.lesson().life().capturedAt())
                  .reversed();
          case OUTCOME ->
              Comparator.<Found>comparingInt(
                      found -> found.has(Outcome.HELPED) ? 2 : found.has(Outcome.PARTLY) ? 1 : 0)
                  .reversed();
        };
    return first.thenComparing(wanted).thenComparing(found -> found.lesson().id());
  }

  private static Found found(
      Lesson lesson, int holding, List<String> wanted, Map<Facet, Set<String>> facets) {
    String title = lowered(Stream.of(lesson.content().title()));
    int inTitle = wanted.stream().mapToInt(word -> Holding.of(word, title).worth()).sum();
    return new Found(lesson, holding, inTitle, facets);
  }

  /** How well {@code text} holds all of {@code wanted}; empty if it lacks one of them. */
  private static Optional<Integer> holding(List<String> wanted, String text) {
    List<Holding> holdings = new ArrayList<>();
    for (String word : wanted) {
      Holding holding = Holding.of(word, text);
      if (holding == Holding.NONE) {
        return Optional.empty();
      }
      holdings.add(holding);
    }
    return Optional.of(holdings.stream().mapToInt(Holding::worth).sum());
  }

  private static Map<Facet, Map<String, Integer>> counts(List<Found> found) {
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Found one : found) {
      one.facets()
          .forEach(
              (facet, values) ->
                  values.forEach(
                      value ->
                          counts
                              .computeIfAbsent(facet, none -> new TreeMap<>())
                              .merge(value, 1, Integer::sum)));
    }
    counts.replaceAll((facet, values) -> mostFrequent(values));
    return counts;
  }

  private static Map<String, Integer> mostFrequent(Map<String, Integer> frequency) {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    frequency.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  private static String wordsOf(Lesson lesson) {
    Content content = lesson.content();
    String themes =
        lesson.relevance().topics().themes().stream()
            .map(Term::key)
            .collect(Collectors.joining("\n"));
    return lowered(
            Stream.of(
                    Stream.of(content.title(), content.observation()),
                    content.insight().stream(),
                    content.recommendation().stream())
                .flatMap(texts -> texts))
        + "\n"
        + themes;
  }

  private static String lowered(Stream<LocalizedText> texts) {
    return texts
        .flatMap(text -> text.wordings().values().stream())
        .map(wording -> wording.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }
}
