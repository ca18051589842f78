package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.NETWORK;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether a network is of use, over time. */
class EvaluationTest {

  private static final Term MEMBERS = Term.of("members");
  private static final Term CUSTOMERS = Term.of("customers");
  private static final Term EASE = Term.of("ease");
  private static final Term FOUND = Term.of("found help");
  private static final Indicator EASIER =
      new Indicator(EASE, text("Work is easier, 1 to 5"), MEMBERS);
  private static final Indicator HELP =
      new Indicator(FOUND, text("Found help at the first try, per cent"), CUSTOMERS);
  private static final Network MEASURED =
      NETWORK.evaluatedBy(List.of(EASIER, HELP)).openAt(Openness.STUDIO);

  private static NetworkEvaluation evaluation(
      String id, LocalDate day, Term viewpoint, Term indicator, String value) {
    return NetworkEvaluation.of(
        Id.of(id),
        MEASURED,
        day,
        viewpoint,
        Optional.of(9),
        Map.of(indicator, new BigDecimal(value)),
        ANNA,
        NOON);
  }

  @Test
  void isAsWidelyOpenAsItsNetwork() {
    NetworkEvaluation evaluation = evaluation("e", TODAY, MEMBERS, EASE, "3.50");

    assertThat(evaluation)
        .isEqualTo(
            new NetworkEvaluation(
                Id.of("e"),
                0,
                MEASURED.id(),
                PROJECT.id(),
                TODAY,
                MEMBERS,
                Optional.of(9),
                Map.of(EASE, new BigDecimal("3.5")),
                Openness.STUDIO,
                ANNA,
                NOON));
    assertThat(evaluation.visibleFrom()).contains(Openness.STUDIO);
    assertThat(evaluation.ownedBy()).contains(PROJECT.ref());
  }

  @Test
  void isItsProjectsOwnWithFewAnswersBehindIt() {
    NetworkEvaluation nine = evaluation("e", TODAY, MEMBERS, EASE, "3.50");
    assertThat(answeredBy(nine, Optional.of(1)).visibleFrom()).isEmpty();
    assertThat(answeredBy(nine, Optional.of(4)).visibleFrom()).isEmpty();
    assertThat(answeredBy(nine, Optional.of(5)).visibleFrom()).contains(Openness.STUDIO);
    assertThat(answeredBy(nine, Optional.empty()).visibleFrom()).contains(Openness.STUDIO);
    assertThat(Sight.of(Viewer.anyone().memberOf(PROJECT)).sees(answeredBy(nine, Optional.of(1))))
        .isTrue();
  }

  private static NetworkEvaluation answeredBy(NetworkEvaluation like, Optional<Integer> answers) {
    return new NetworkEvaluation(
        like.id(),
        0,
        like.network(),
        like.project(),
        like.day(),
        like.viewpoint(),
        answers,
        like.values(),
        like.openness(),
        like.by(),
        like.at());
  }

  @Test
  void showsChangeFromEachViewpoint() {
    List<Trend> trends =
        MEASURED.trends(
            List.of(
                evaluation("3", TODAY, MEMBERS, EASE, "3.9"),
                evaluation("1", TODAY.minusYears(2), MEMBERS, EASE, "3"),
                evaluation("2", TODAY.minusYears(1), MEMBERS, EASE, "4.2"),
                evaluation("4", TODAY, CUSTOMERS, FOUND, "60")));

    assertThat(trends).extracting(Trend::indicator).containsExactly(EASIER, HELP);
    assertThat(trends.get(0).readings())
        .extracting(reading -> reading.value().toPlainString())
        .containsExactly("3", "4.2", "3.9");
    assertThat(trends.get(0).readings().get(0).answers()).contains(9);
    assertThat(trends.get(0).change()).contains(new BigDecimal("0.9"));
    assertThat(trends.get(0).latestChange()).contains(new BigDecimal("-0.3"));
    assertThat(trends.get(1).readings())
        .containsExactly(new Trend.Reading(TODAY, new BigDecimal("6E+1"), Optional.of(9)));
  }

  @Test
  void showsNoChangeOfOneValue() {
    Trend one = MEASURED.trends(List.of(evaluation("4", TODAY, CUSTOMERS, FOUND, "60"))).get(1);

    assertThat(one.change()).isEmpty();
    assertThat(one.latestChange()).isEmpty();
  }

  @Test
  void leavesOutWhatAnotherViewpointTellsUnderTheSameWord() {
    NetworkEvaluation other =
        new NetworkEvaluation(
            Id.of("o"),
            0,
            MEASURED.id(),
            PROJECT.id(),
            TODAY,
            CUSTOMERS,
            Optional.empty(),
            Map.of(EASE, BigDecimal.ONE),
            Openness.LAB,
            ANNA,
            NOON);

    assertThat(MEASURED.trends(List.of(other)).get(0).readings()).isEmpty();
  }

  @Test
  void refusesAnIndicatorThatIsNotTheNetworks() {
    assertThatThrownBy(() -> evaluation("e", TODAY, CUSTOMERS, EASE, "3"))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "'ease' is not an indicator of network 'net' for 'customers'; it has found-help");
    assertThatThrownBy(() -> evaluation("e", TODAY, Term.of("funders"), EASE, "3"))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessageEndingWith("for 'funders'; it has none, so name one first");
  }

  @Test
  void refusesToTellNothing() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                NetworkEvaluation.of(
                    Id.of("e"), MEASURED, TODAY, MEMBERS, Optional.empty(), Map.of(), ANNA, NOON))
        .withMessage("an evaluation gives at least one value");
  }

  @Test
  void refusesFewerThanOneAnswer() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                NetworkEvaluation.of(
                    Id.of("e"),
                    MEASURED,
                    TODAY,
                    MEMBERS,
                    Optional.of(0),
                    Map.of(EASE, BigDecimal.ONE),
                    ANNA,
                    NOON))
        .withMessageContaining("counts 1 answer or more");
  }
}
