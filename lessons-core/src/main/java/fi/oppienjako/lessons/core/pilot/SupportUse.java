package fi.oppienjako.lessons.core.pilot;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Support offered and used, by phase and form. Immutable.
 *
 * @param rows one row for each phase and form in which support was offered, in their order
 */
public record SupportUse(List<Row> rows) {

  /**
   * Support of one form in one phase.
   *
   * @param phase the phase
   * @param form the form
   * @param times how many times it was offered
   * @param places how many could have used it, all times together
   * @param used how many used it, all times together
   */
  public record Row(Id<Phase> phase, Term form, int times, int places, int used) {

    private static Row of(SupportGiven given) {
      return new Row(given.phase(), given.form(), 1, given.places(), given.used());
    }

    private Row and(Row other) {
      return new Row(phase, form, times + other.times, places + other.places, used + other.used);
    }
  }

  private record Key(Id<Phase> phase, Term form) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::phase).thenComparing(Key::form).compare(this, other);
    }
  }

  /** Copies. */
  public SupportUse {
    rows = ImmutableList.copyOf(rows);
  }

  /** What became of {@code given}. */
  public static SupportUse of(Collection<SupportGiven> given) {
    Map<Key, Row> rows = new TreeMap<>();
    given.forEach(one -> rows.merge(new Key(one.phase(), one.form()), Row.of(one), Row::and));
    return new SupportUse(List.copyOf(rows.values()));
  }
}
