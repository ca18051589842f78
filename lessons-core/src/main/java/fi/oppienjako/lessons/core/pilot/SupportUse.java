package fi.oppienjako.lessons.core.pilot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Support offered and used, by phase and form. Immutable.
 *
 * @param rows one row for each phase and form in which support was offered, in the order in which
 *     the phases were entered
 * @param without the phases that were entered without any support, in that order
 */
public record SupportUse(List<Row> rows, Set<Id<Phase>> without) {

  /**
   * Support of one form in one phase.
   *
   * @param phase the phase
   * @param form the form
   * @param times how many times it was offered
   * @param places how many people could have used it, all times together
   * @param used how many people of each group used it, all times together
   */
  public record Row(Id<Phase> phase, Term form, int times, int places, GroupCounts used) {

    private static Row of(SupportGiven given) {
      SupportOffer offer = given.offer();
      return new Row(offer.phase(), offer.form(), 1, offer.places(), given.used());
    }

    private Row and(Row other) {
      return new Row(
          phase,
          form,
          times + other.times,
          Ints.saturatedCast((long) places + other.places),
          used.plus(other.used));
    }
  }

  /** Copies. */
  public SupportUse {
    rows = ImmutableList.copyOf(rows);
    without = ImmutableSet.copyOf(without);
  }

  /** What became of {@code given} along {@code path}. */
  public static SupportUse of(PhasePath path, Collection<SupportGiven> given) {
    Map<Id<Phase>, Map<Term, Row>> rows = new LinkedHashMap<>();
    path.phases().forEach(phase -> rows.put(phase, new TreeMap<>()));
    for (SupportGiven one : given) {
      rows.computeIfAbsent(one.offer().phase(), phase -> new TreeMap<>())
          .merge(one.offer().form(), Row.of(one), Row::and);
    }
    Set<Id<Phase>> without = new LinkedHashSet<>(path.phases());
    without.removeIf(phase -> given.stream().anyMatch(one -> one.offer().phase().equals(phase)));
    return new SupportUse(
        rows.values().stream().flatMap(forms -> forms.values().stream()).toList(), without);
  }
}
