package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.SupportFixtures.april;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares with trying every way of giving the days of a short calendar. */
class TimetableTest {

  private static final int DAYS = 7;

  @Test
  void placesAsManyDaysAsCanBeKept() {
    Random random = new Random(2026);
    int refused = 0;
    for (int round = 0; round < 400; round++) {
      List<Availability> available = availabilities(random);
      List<DateRange> periods = new ArrayList<>();
      List<Integer> wanted = new ArrayList<>();
      for (int p = 0; p < 3; p++) {
        DateRange period = period(random);
        periods.add(period);
        wanted.add(1 + random.nextInt(Days.count(period)));
      }
      Timetable timetable = new Timetable(available, periods);
      int[] placed = new int[periods.size()];
      for (int p = 0; p < placed.length; p++) {
        placed[p] = timetable.place(p, wanted.get(p));
        int most = mostPossible(available, periods, placed, p, wanted.get(p));
        assertThat(placed[p]).as("%s %s %s", available, periods, wanted).isEqualTo(most);
        if (most < wanted.get(p)) {
          refused++;
          assertThat(timetable.place(p, 1)).isZero();
          assertThat(timetable.inTheWayOf(p))
              .doesNotContain(p)
              .allMatch(other -> placed[other] > 0);
        }
      }
    }
    assertThat(refused).isGreaterThan(100);
  }

  @Test
  void hasNothingInTheWayWhereNothingCanBeGiven() {
    Timetable timetable = new Timetable(List.of(), List.of(april(1, 2), april(1, 2)));
    assertThat(timetable.place(0, 1)).isZero();
    assertThat(timetable.inTheWayOf(0)).isEmpty();
  }

  private static int mostPossible(
      List<Availability> available, List<DateRange> periods, int[] placed, int last, int wanted) {
    int[] needed = Arrays.copyOf(placed, last + 1);
    for (int days = wanted; days > 0; days--) {
      needed[last] = days;
      int[] left = available.stream().mapToInt(Availability::days).toArray();
      if (possible(available, periods, needed, left, 1, new HashMap<>())) {
        return days;
      }
    }
    return 0;
  }

  private static boolean possible(
      List<Availability> available,
      List<DateRange> periods,
      int[] needed,
      int[] left,
      int day,
      Map<String, Boolean> known) {
    if (Arrays.stream(needed).sum() == 0) {
      return true;
    }
    if (day > DAYS) {
      return false;
    }
    String key = Arrays.toString(needed) + Arrays.toString(left) + day;
    Boolean before = known.get(key);
    if (before != null) {
      return before;
    }
    boolean possible = possible(available, periods, needed, left, day + 1, known);
    LocalDate date = LocalDate.of(2026, 4, day);
    for (int a = 0; a < left.length && !possible; a++) {
      if (left[a] > 0 && available.get(a).during().contains(date)) {
        for (int p = 0; p < needed.length && !possible; p++) {
          if (needed[p] > 0 && periods.get(p).contains(date)) {
            needed[p]--;
            left[a]--;
            possible = possible(available, periods, needed, left, day + 1, known);
            needed[p]++;
            left[a]++;
          }
        }
      }
    }
    known.put(key, possible);
    return possible;
  }

  private static List<Availability> availabilities(Random random) {
    int middle = 1 + random.nextInt(DAYS - 1);
    return List.of(
        new Availability(april(1, middle), 1 + random.nextInt(middle)),
        new Availability(april(middle + 1, DAYS), 1 + random.nextInt(DAYS - middle)));
  }

  private static DateRange period(Random random) {
    int one = 1 + random.nextInt(DAYS);
    int other = 1 + random.nextInt(DAYS);
    return april(Math.min(one, other), Math.max(one, other));
  }
}
