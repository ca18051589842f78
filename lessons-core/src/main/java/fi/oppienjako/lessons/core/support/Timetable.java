package fi.oppienjako.lessons.core.support;

import fi.oppienjako.lessons.core.model.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fits periods of work into the days that an expert can give, no day being given twice. Mutable.
 *
 * <p>Days flow from periods through stretches of the calendar to availabilities: a stretch lets
 * through as many days as it has, an availability as many as were told. What flows at the most is
 * what can be kept, whatever the order in which it was promised.
 */
final class Timetable {

  private final int[][] room;
  private final int periods;
  private final int end;

  /**
   * Nothing is placed yet.
   *
   * @param available what the expert can give, no two of them meeting
   * @param periods the periods in which days are wanted
   */
  Timetable(List<Availability> available, List<DateRange> periods) {
    List<LocalDate> cuts = List.copyOf(cuts(available, periods));
    this.periods = periods.size();
    int stretches = this.periods + available.size();
    this.end = stretches + cuts.size();
    this.room = new int[end + 1][end + 1];
    for (int a = 0; a < available.size(); a++) {
      room[this.periods + a][end] = available.get(a).days();
    }
    for (int c = 0; c + 1 < cuts.size(); c++) {
      LocalDate day = cuts.get(c);
      int length = Math.toIntExact(ChronoUnit.DAYS.between(day, cuts.get(c + 1)));
      for (int a = 0; a < available.size(); a++) {
        if (available.get(a).during().contains(day)) {
          room[stretches + c][this.periods + a] = length;
        }
      }
      for (int p = 0; p < this.periods; p++) {
        if (periods.get(p).contains(day)) {
          room[p][stretches + c] = length;
        }
      }
    }
  }

  /** Places up to {@code wanted} days in a period; what was placed before stays so many days. */
  int place(int period, int wanted) {
    int placed = 0;
    int[] from = ways(period);
    while (placed < wanted && from[end] >= 0) {
      int days = wanted - placed;
      for (int at = end; at != period; at = from[at]) {
        days = Math.min(days, room[from[at]][at]);
      }
      for (int at = end; at != period; at = from[at]) {
        room[from[at]][at] -= days;
        room[at][from[at]] += days;
      }
      placed += days;
      from = ways(period);
    }
    return placed;
  }

  /** The other periods that are in the way of more days in {@code period}. */
  List<Integer> inTheWayOf(int period) {
    int[] from = ways(period);
    return Stream.iterate(0, p -> p < periods, p -> p + 1)
        .filter(p -> p != period && from[p] >= 0)
        .toList();
  }

  /** From where each place is reached, searching in breadth; -1 for what is not. */
  private int[] ways(int period) {
    int[] from = new int[end + 1];
    Arrays.fill(from, -1);
    from[period] = period;
    Deque<Integer> reached = new ArrayDeque<>(List.of(period));
    while (!reached.isEmpty() && from[end] < 0) {
      int at = reached.remove();
      for (int next = 0; next <= end; next++) {
        if (room[at][next] > 0 && from[next] < 0) {
          from[next] = at;
          reached.add(next);
        }
      }
    }
    return from;
  }

  private static NavigableSet<LocalDate> cuts(
      List<Availability> available, List<DateRange> periods) {
    NavigableSet<LocalDate> cuts = new TreeSet<>();
    Stream.concat(available.stream().map(Availability::during), periods.stream())
        .forEach(
            range -> {
              cuts.add(Days.first(range));
              cuts.add(Days.end(range));
            });
    return cuts;
  }
}
