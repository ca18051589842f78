package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.pilot.Pilots.CUSTOMERS;
import static fi.oppienjako.lessons.core.pilot.Pilots.HOME;
import static fi.oppienjako.lessons.core.pilot.Pilots.PROFESSIONALS;
import static fi.oppienjako.lessons.core.pilot.Pilots.QUESTIONNAIRE;
import static fi.oppienjako.lessons.core.pilot.Pilots.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurveyResultTest {

  private final Survey survey = Pilots.survey();
  private final Survey closed = survey.closed(BO, NOON);

  private static Stream<SurveyResponse> sheets(Term group, int count, int before, int after) {
    return IntStream.range(0, count)
        .mapToObj(n -> Pilots.sheet(group + "-" + n, group, before, after));
  }

  private SurveyResponse half(Term group) {
    return SurveyResponse.before(Id.of("half"), survey, group, answers(1, 1));
  }

  @Test
  void tellsTheMeanOfEachGroupBeforeAndAfter() {
    List<SurveyResponse> answered = new ArrayList<>(sheets(CUSTOMERS, 5, 2, 4).toList());
    answered.add(
        SurveyResponse.before(Id.of("own"), survey, CUSTOMERS, answers(3, 2))
            .after(survey, answers(3, 4)));
    sheets(PROFESSIONALS, 5, 4, 3).forEach(answered::add);
    SurveyResult changes = SurveyResult.in(closed, answered.stream());
    assertThat(changes.byGroup().keySet()).containsExactly(CUSTOMERS, PROFESSIONALS);
    assertThat(changes.byGroup())
        .containsEntry(
            CUSTOMERS,
            new SurveyResult.Change(6, 0, new BigDecimal("2.08"), new BigDecimal("3.92")))
        .containsEntry(
            PROFESSIONALS,
            new SurveyResult.Change(5, 0, new BigDecimal("4.00"), new BigDecimal("3.00")));
    assertThat(changes.tooSmall()).isEmpty();
    SurveyResult.Change risen =
        new SurveyResult.Change(6, 0, new BigDecimal("2.08"), new BigDecimal("3.92"));
    assertThat(risen.rise()).isEqualTo("1.84");
  }

  @Test
  void tellsNothingOfGroupsUnderFive() {
    SurveyResult changes =
        SurveyResult.in(
            closed, Stream.concat(sheets(CUSTOMERS, 4, 2, 4), sheets(PROFESSIONALS, 5, 1, 2)));
    assertThat(changes.byGroup().keySet()).containsExactly(PROFESSIONALS);
    assertThat(changes.tooSmall()).containsExactly(CUSTOMERS);
    assertThat(SurveyResult.LEAST).isEqualTo(5);
  }

  @Test
  void countsOnlyThoseWhoAnsweredTwice() {
    Stream<SurveyResponse> five =
        Stream.concat(sheets(CUSTOMERS, 4, 2, 4), Stream.of(half(CUSTOMERS)));
    SurveyResult changes = SurveyResult.in(closed, five);
    assertThat(changes.byGroup()).isEmpty();
    assertThat(changes.tooSmall()).containsExactly(CUSTOMERS);
    assertThat(SurveyResult.in(closed, Stream.of(half(CUSTOMERS))).tooSmall())
        .containsExactly(CUSTOMERS);
  }

  @Test
  void tellsHowManyDroppedOutAndNothingOfWhatTheyAnswered() {
    Stream<SurveyResponse> lowOnesStayedAway =
        Stream.concat(
            sheets(CUSTOMERS, 5, 2, 4),
            IntStream.range(0, 3)
                .mapToObj(
                    n ->
                        SurveyResponse.before(
                            Id.of("half-" + n), survey, CUSTOMERS, answers(1, 1))));
    assertThat(SurveyResult.in(closed, lowOnesStayedAway).byGroup())
        .containsEntry(
            CUSTOMERS,
            new SurveyResult.Change(5, 3, new BigDecimal("2.00"), new BigDecimal("4.00")));
  }

  @Test
  void passesOverSheetsOfOthers() {
    Survey other = Survey.of(Id.of("s-2"), HOME, text("Other"), QUESTIONNAIRE);
    SurveyResponse foreign =
        SurveyResponse.before(Id.of("f"), other, CUSTOMERS, answers(1, 1))
            .after(other, answers(5, 5));
    SurveyResult changes =
        SurveyResult.in(closed, Stream.concat(sheets(CUSTOMERS, 5, 2, 3), Stream.of(foreign)));
    assertThat(changes.byGroup())
        .containsEntry(
            CUSTOMERS,
            new SurveyResult.Change(5, 0, new BigDecimal("2.00"), new BigDecimal("3.00")));
  }

  @Test
  void tellsNothingWhileAnswersComeIn() {
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> SurveyResult.in(survey, sheets(CUSTOMERS, 9, 1, 2)))
        .withMessage(
            "survey 's-1' is still being answered, so its results are not shown; close it first");
  }
}
