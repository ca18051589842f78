package fi.oppienjako.lessons.persistence.jdbi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times several ways to do the same, in alternating rounds, the first of which is not counted. */
final class Rounds {

  private final int rounds;

  Rounds(int rounds) {
    this.rounds = rounds;
  }

  /** Something to be timed, or done before. */
  interface Work {
    void run() throws Exception;
  }

  /** Prints how long each took, and how many times as fast as each other the first is. */
  void tell(String what, Map<String, Work> ways, Work before) throws Exception {
    List<String> names = new ArrayList<>(ways.keySet());
    double[][] times = new double[names.size()][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int turn = 0; turn < names.size(); turn++) {
        int who = (round + 1 + turn) % names.size();
        before.run();
        double seconds = seconds(ways.get(names.get(who)));
        if (round >= 0) {
          times[who][round] = seconds;
        }
      }
    }
    StringBuilder line = new StringBuilder();
    for (int who = 0; who < names.size(); who++) {
      double[] ratios = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        ratios[round] = times[who][round] / times[0][round];
      }
      line.append(
          String.format(
              Locale.ROOT,
              "   %s %.2f s%s",
              names.get(who),
              median(times[who]),
              who == 0 ? "" : String.format(Locale.ROOT, " (%.2f)", median(ratios))));
    }
    System.out.printf(Locale.ROOT, "%-20s%s%n", what, line);
  }

  private static double seconds(Work work) throws Exception {
    System.gc();
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
