package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Trial;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseMarkdownTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
  private static final LocalDate LAST = LocalDate.parse("2026-03-27");
  private static final Pilot PILOT =
      Pilot.planned(
          Id.of("group"),
          project("desk"),
          Id.of("town"),
          Trial.of(text("A group by video"), text("Nobody takes a bus"), FIRST, LAST));

  @Test
  void tellsAtWhichStageItIs() {
    assertThat(written(PILOT, FIRST.minusDays(1))).contains("**Stage:** planned\n");
    assertThat(written(PILOT, FIRST)).contains("**Stage:** under way\n");
    assertThat(written(PILOT, LAST.plusDays(1)))
        .contains("**Stage:** ended, not yet evaluated\n", "Not evaluated yet.");
  }

  @Test
  void tellsWhyItWasCalledOff() {
    assertThat(written(PILOT.calledOff(BO.because("No rooms"), hour(1)), FIRST))
        .contains("**Stage:** called off before it began\n", "## What it showed\n\nNo rooms\n");
  }

  @Test
  void tellsNoNumberOfAFewToThoseOutside() {
    Pilot tried = PILOT.joinedBy(Term.of("customers"), 4).plannedBy(Term.of("customers"), 5);
    assertThat(written(tried, FIRST)).contains("|          5 | fewer than 5 |");
    assertThat(
            new CaseMarkdown(Wording.ENGLISH)
                .asText(
                    new CaseDescription(
                        tried,
                        false,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        true,
                        FIRST)))
        .contains("|          5 |         4 |");
  }

  private static String written(Pilot pilot, LocalDate day) {
    return new CaseMarkdown(Wording.ENGLISH)
        .asText(
            new CaseDescription(
                pilot, false, List.of(), Optional.empty(), List.of(), List.of(), false, day));
  }
}
