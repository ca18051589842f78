package fi.oppienjako.lessons.core.pilot;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.access.SmallGroups;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How answers changed from before to after, group by group. Immutable.
 *
 * <p>Only those count who answered both before and after; how many answered before only is shown
 * beside, since a mean may rise because those who answered low stayed away. Nothing is shown of
 * groups under {@value #LEAST}, not even how many answered, nor of all groups together, from which
 * a small group could be worked out; nor of a survey that is still being answered.
 *
 * @param byGroup the change in each group that is large enough
 * @param tooSmall the groups of which nothing is shown
 */
public record SurveyResult(Map<Term, Change> byGroup, Set<Term> tooSmall) {

  /** How many respondents a group needs for anything to be shown of it. */
  public static final int LEAST = SmallGroups.LEAST;

  /**
   * The change in one group.
   *
   * @param answerers how many answered before and after
   * @param droppedOut how many more answered before and not after; nothing of what they answered
   * @param before their mean answer before, to two decimals
   * @param after their mean answer after, to two decimals
   */
  public record Change(int answerers, int droppedOut, BigDecimal before, BigDecimal after) {

    /** By how much the mean rose; negative if it fell. */
    public BigDecimal rise() {
      return after.subtract(before);
    }
  }

  /** Copies. */
  public SurveyResult {
    byGroup = ImmutableSortedMap.copyOf(byGroup);
    tooSmall = ImmutableSortedSet.copyOf(tooSmall);
  }

  /**
   * The changes that {@code survey} shows.
   *
   * @param responses all responses that answer it; those of others are passed over
   * @throws ImpossibleStepException if the survey is not closed
   */
  public static SurveyResult in(Survey survey, Stream<SurveyResponse> responses) {
    if (!survey.isClosed()) {
      throw new ImpossibleStepException(Message.of("survey.still-open", Ref.to(survey)));
    }
    Map<Term, Sums> sums = new TreeMap<>();
    responses
        .filter(response -> response.survey().equals(survey.id()))
        .forEach(response -> sums.merge(response.group(), Sums.of(response), Sums::plus));
    int items = survey.questionnaire().items().size();
    Map<Term, Change> shown = new TreeMap<>();
    Set<Term> tooSmall = new TreeSet<>();
    sums.forEach(
        (group, sum) -> {
          if (SmallGroups.areTooSmall(sum.answerers)) {
            tooSmall.add(group);
          } else {
            shown.put(group, sum.change(items));
          }
        });
    return new SurveyResult(shown, tooSmall);
  }

  private record Sums(int answerers, int droppedOut, long before, long after) {

    static Sums of(SurveyResponse response) {
      return response
          .after()
          .map(after -> new Sums(1, 0, sum(response.before()), sum(after)))
          .orElse(new Sums(0, 1, 0, 0));
    }

    Sums plus(Sums other) {
      return new Sums(
          answerers + other.answerers,
          droppedOut + other.droppedOut,
          before + other.before,
          after + other.after);
    }

    Change change(int items) {
      return new Change(answerers, droppedOut, mean(before, items), mean(after, items));
    }

    private BigDecimal mean(long sum, int items) {
      return BigDecimal.valueOf(sum)
          .divide(BigDecimal.valueOf((long) answerers * items), 2, RoundingMode.HALF_UP);
    }

    private static long sum(Map<?, Integer> answers) {
      return answers.values().stream().mapToLong(Integer::longValue).sum();
    }
  }
}
