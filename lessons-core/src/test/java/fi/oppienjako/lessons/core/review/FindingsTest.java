package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.Plans.activity;
import static fi.oppienjako.lessons.core.review.Plans.bare;
import static fi.oppienjako.lessons.core.review.Plans.process;
import static fi.oppienjako.lessons.core.text.LocalizedText.english;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final Activity FIRST = activity("first");
  private static final Activity SECOND = activity("second");
  private static final Phase A = bare("a", FIRST, SECOND);
  private static final Phase B = bare("b", activity("third"));
  private static final ProcessModel PROCESS = process(A, B);

  private static final Finding ELSEWHERE = finding("r1", Severity.ERROR, Place.of(bare("x")));
  private static final Finding ERROR = finding("r1", Severity.ERROR, Place.of(B));
  private static final Finding WARNING = finding("r2", Severity.WARNING, Place.of(A, SECOND));
  private static final Finding NOTE = finding("r3", Severity.NOTE, Place.PROCESS);

  @Test
  void standTheGravestFirstThenInTheOrderOfTheProcess() {
    Finding team = finding("r1", Severity.WARNING, Place.of(Plans.TEAM));
    Finding whole = finding("r1", Severity.WARNING, Place.PROCESS);
    Finding first = finding("r1", Severity.WARNING, Place.of(A, FIRST));
    Finding phase = finding("r1", Severity.WARNING, Place.of(A));
    Finding later = finding("r0", Severity.WARNING, Place.of(A));

    assertThat(
            Findings.in(
                PROCESS,
                Stream.of(ELSEWHERE, NOTE, WARNING, first, phase, later, team, whole, ERROR)))
        .containsExactly(ERROR, ELSEWHERE, whole, team, phase, later, first, WARNING, NOTE);
  }

  @Test
  void keepTheOrderGivenAmongTheEquallyGrave() {
    assertThat(new Findings(List.of(NOTE, ELSEWHERE, WARNING, ERROR)).all())
        .containsExactly(ELSEWHERE, ERROR, WARNING, NOTE);
  }

  @Nested
  class Some {

    private final Findings findings = new Findings(List.of(ERROR, WARNING, NOTE, ELSEWHERE));

    @Test
    void areSortedOutBySeverityRuleAndPlace() {
      assertThat(findings.errors()).containsExactly(ERROR, ELSEWHERE);
      assertThat(findings.warnings()).containsExactly(WARNING);
      assertThat(findings.notes()).containsExactly(NOTE);
      assertThat(findings.ofRule(Id.of("r1"))).containsExactly(ERROR, ELSEWHERE);
      assertThat(findings.about(Place.PROCESS)).containsExactly(NOTE);
      assertThat(findings.stream()).containsExactly(ERROR, ELSEWHERE, WARNING, NOTE);
    }

    @Test
    void areCounted() {
      assertThat(findings.size()).isEqualTo(4);
      assertThat(findings.isEmpty()).isFalse();
      assertThat(findings.hasErrors()).isTrue();
      assertThat(findings.warnings().hasErrors()).isFalse();
      assertThat(findings.notes().errors().isEmpty()).isTrue();
    }

    @Test
    void areToldLineByLine() {
      assertThat(findings)
          .hasToString(
              """
              Errors: 2, warnings: 1, notes: 1.
              error, phase b: message advice [r1]
              error, phase x: message advice [r1]
              warning, phase a, activity second: message advice [r2]
              note, process: message advice [r3]""");
      assertThat(findings.notes().in(Languages.FINNISH))
          .isEqualTo(
              """
              Virheitä: 0, varoituksia: 0, huomautuksia: 1.
              huomautus, prosessi: message advice [r3]""");
      assertThat(findings.warnings().in(Languages.SWEDISH))
          .isEqualTo(
              """
              Fel: 0, varningar: 1, anmärkningar: 0.
              varning, fas a, åtgärd second: message advice [r2]""");
    }
  }

  @Nested
  class None {

    private final Findings none = Findings.in(PROCESS, Stream.empty());

    @Test
    void areToldToo() {
      assertThat(none.isEmpty()).isTrue();
      assertThat(none.size()).isZero();
      assertThat(none.hasErrors()).isFalse();
      assertThat(none).hasToString("No findings.");
      assertThat(none.in(Languages.FINNISH)).isEqualTo("Ei huomautettavaa.");
      assertThat(none.in(Languages.SWEDISH)).isEqualTo("Inget att anmärka.");
    }
  }

  private static Finding finding(String rule, Severity severity, Place place) {
    return Finding.of(
        Rule.of(
            Id.of(rule), severity, english("m"), english("a"), (process, rhythm) -> Stream.of()),
        place,
        english("message"),
        english("advice"));
  }
}
