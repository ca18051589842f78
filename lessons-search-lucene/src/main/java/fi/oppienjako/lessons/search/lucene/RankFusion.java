package fi.oppienjako.lessons.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one ranking of two whose scores cannot be compared, by reciprocal rank fusion: each ranking
 * gives its first 1/61, its second 1/62 and so on, and what is in both gets the sum. What comes
 * first in one ranking cannot be pushed far down, and what both know comes to the top.
 */
final class RankFusion {

  /** The usual constant; the larger it is, the less the first few places stand out. */
  private static final int K = 60;

  private RankFusion() {}

  /** What stands at {@code rank}, from 0, gets so much. */
  static double share(int rank) {
    return 1.0 / (K + 1 + rank);
  }

  /** All that is in a ranking with its score, the best first; of equals, what {@code one} has. */
  static <T> Map<T, Double> of(List<T> one, List<T> other) {
    Map<T, Double> scores = new LinkedHashMap<>();
    for (List<T> ranking : List.of(one, other)) {
      for (int rank = 0; rank < ranking.size(); rank++) {
        scores.merge(ranking.get(rank), share(rank), Double::sum);
      }
    }
    List<Map.Entry<T, Double>> best = new ArrayList<>(scores.entrySet());
    best.sort(Comparator.comparingDouble((Map.Entry<T, Double> it) -> it.getValue()).reversed());
    Map<T, Double> fused = new LinkedHashMap<>();
    best.forEach(it -> fused.put(it.getKey(), it.getValue()));
    return fused;
  }
}
