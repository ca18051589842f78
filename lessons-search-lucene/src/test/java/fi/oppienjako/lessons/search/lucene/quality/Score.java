package fi.oppienjako.lessons.search.lucene.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good a ranking is.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten, gain 2^grade - 1
 * @param recall the share of the useful (grade 2 and 3) among the first twenty, of as many as fit
 * @param relevant the share of the first ten that is relevant at all
 */
record Score(double ndcg, double recall, double relevant) {

  static Score of(List<String> found, Map<String, Integer> judged) {
    double gained = gain(found.stream().limit(10).map(id -> judged.getOrDefault(id, 0)).toList());
    double ideal =
        gain(judged.values().stream().sorted(Comparator.reverseOrder()).limit(10).toList());
    long useful = judged.values().stream().filter(grade -> grade >= 2).count();
    long got = found.stream().limit(20).filter(id -> judged.getOrDefault(id, 0) >= 2).count();
    long ten = found.stream().limit(10).filter(id -> judged.getOrDefault(id, 0) > 0).count();
    return new Score(
        ideal == 0 ? (found.isEmpty() ? 1 : 0) : gained / ideal,
        useful == 0 ? 1 : (double) got / Math.min(20, useful),
        found.isEmpty() ? 0 : (double) ten / Math.min(10, found.size()));
  }

  static Score mean(Collection<Score> scores) {
    return new Score(
        scores.stream().mapToDouble(Score::ndcg).average().orElse(0),
        scores.stream().mapToDouble(Score::recall).average().orElse(0),
        scores.stream().mapToDouble(Score::relevant).average().orElse(0));
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
    }
    return gain;
  }

  @Override
  public String toString() {
    return "%.3f  %.3f  %.3f".formatted(ndcg, recall, relevant);
  }
}
