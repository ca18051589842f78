package fi.oppienjako.lessons.core.pilot;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * How answers changed from before to after, group by group. Immutable.
 *
 * <p>Nothing is told of groups under {@value #LEAST}, and nothing of all together, from which a
 * small group could be worked out.
 *
 * @param byGroup the change in each group that is large enough
 * @param tooSmall the groups of which nothing is told
 */
public record Changes(Map<Term, Change> byGroup, Set<Term> tooSmall) {

  /** How many answerers a group needs for anything to be told of it. */
  public static final int LEAST = 5;

  /**
   * The change in one group.
   *
   * @param answerers how many answered
   * @param before their mean answer before, to two decimals
   * @param after their mean answer after, to two decimals
   */
  public record Change(int answerers, BigDecimal before, BigDecimal after) {

    /** By how much the mean rose; negative if it fell. */
    public BigDecimal rise() {
      return after.subtract(before);
    }
  }

  /** Copies. */
  public Changes {
    byGroup = ImmutableSortedMap.copyOf(byGroup);
    tooSmall = ImmutableSortedSet.copyOf(tooSmall);
  }

  /** The changes that {@code survey} shows. */
  public static Changes in(Survey survey) {
    ImmutableListMultimap<Term, Survey.Answers> byGroup =
        Multimaps.index(survey.answers(), Survey.Answers::group);
    Map<Term, Change> told = new TreeMap<>();
    Set<Term> tooSmall = new TreeSet<>();
    for (Term group : byGroup.keySet()) {
      List<Survey.Answers> answers = byGroup.get(group);
      if (answers.size() < LEAST) {
        tooSmall.add(group);
      } else {
        told.put(
            group,
            new Change(
                answers.size(),
                mean(answers, survey, one -> sum(one.before())),
                mean(answers, survey, one -> sum(one.after()))));
      }
    }
    return new Changes(told, tooSmall);
  }

  private static BigDecimal mean(
      List<Survey.Answers> answers, Survey survey, ToIntFunction<Survey.Answers> sum) {
    long count = (long) answers.size() * survey.instrument().items().size();
    long total = answers.stream().mapToLong(sum::applyAsInt).sum();
    return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
  }

  private static int sum(Map<?, Integer> answers) {
    return answers.values().stream().mapToInt(Integer::intValue).sum();
  }
}
