package fi.oppienjako.lessons.core.reuse;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Projects that may all be doing the same work, such as three municipalities with one challenge.
 * Immutable.
 *
 * @param projects the projects, in the order of their identifiers
 * @param reasons what at least half of its pairs have in common; may be empty where each pair is
 *     alike in another way
 */
public record OverlapGroup(List<Project> projects, MatchReasons reasons) {

  private static final int SHOWN = 5;

  /** Copies. */
  public OverlapGroup {
    projects = ImmutableList.copyOf(projects);
  }

  static OverlapGroup of(List<Project> projects, List<Overlap> pairs) {
    List<Reason> common = new ArrayList<>();
    for (Reason.Kind kind : Reason.Kind.values()) {
      if (!kind.needsAnother()) {
        List<Reason> told =
            pairs.stream()
                .flatMap(pair -> pair.reasons().all().stream())
                .filter(reason -> reason.kind() == kind)
                .toList();
        (kind == Reason.Kind.WORDS ? words(told, pairs.size()) : others(kind, told, pairs.size()))
            .ifPresent(common::add);
      }
    }
    return new OverlapGroup(projects, new MatchReasons(common));
  }

  private static Optional<Reason> others(Reason.Kind kind, List<Reason> told, int pairs) {
    List<String> often = often(told, Reason::common, pairs);
    return often.isEmpty() ? Optional.empty() : Optional.of(new Reason(kind, often));
  }

  private static Optional<Reason> words(List<Reason> told, int pairs) {
    Map<Locale, List<String>> words = new LinkedHashMap<>();
    told.stream()
        .flatMap(reason -> reason.words().keySet().stream())
        .distinct()
        .sorted(Comparator.comparing(Locale::toLanguageTag))
        .forEach(
            language -> {
              List<String> often =
                  often(told, it -> it.words().getOrDefault(language, List.of()), pairs);
              if (!often.isEmpty()) {
                words.put(language, often);
              }
            });
    return words.isEmpty() ? Optional.empty() : Optional.of(Reason.ofWords(words));
  }

  /** What at least half of the pairs share, what most share first. */
  private static List<String> often(
      List<Reason> told, Function<Reason, List<String>> common, int pairs) {
    Multiset<String> all = HashMultiset.create();
    told.forEach(reason -> all.addAll(common.apply(reason)));
    return all.elementSet().stream()
        .filter(one -> 2 * all.count(one) >= pairs)
        .sorted(
            Comparator.<String>comparingInt(all::count)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }
}
