package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Recurrence;
import fi.oppienjako.lessons.core.sharing.Responsible;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommunicationsMarkdownTest {

  private static final Programme PROGRAMME = Programme.of(Id.of("p"), text("Services"));
  private static final Sharing LETTERS =
      Sharing.planned(
              Id.of("letters"),
              PROGRAMME.id(),
              SharingKind.PUBLICATION,
              text("Letters"),
              Term.of("letter"),
              day(9, 1),
              Openness.AGORA)
          .recurring(new Recurrence(Interval.months(1), day(11, 30)));

  @Test
  void tellsWhichPeriodsHavePassedWithoutWhatWasPlanned() {
    Sharing told = LETTERS.told(day(9, 14), List.of());
    assertThat(written(told, day(9, 20)))
        .contains("| every month, 1 September 2022 – 30 November 2022 |", "| 14 September 2022 |");
    assertThat(written(told, day(11, 1)))
        .contains("| 14 September 2022; not done: 1 October 2022 – 31 October 2022 |");
    assertThat(written(LETTERS, day(9, 30))).contains("| to come |");
    assertThat(written(LETTERS, day(12, 1))).contains("not done: 1 September 2022 – 30");
  }

  @Test
  void leavesOutTheColumnsInWhichNothingStands() {
    assertThat(written(LETTERS, day(9, 1))).doesNotContain("responsible", "audience", "Messages");
    assertThat(written(LETTERS.seenToBy(Responsible.inRole(Term.of("editor"))), day(9, 1)))
        .contains("| responsible |", "| editor ");
  }

  @Test
  void namesNobodyWhoIsNotKnownToTheReader() {
    assertThat(written(LETTERS.seenToBy(Responsible.of(Examples.ANNA.id())), day(9, 1)))
        .doesNotContain("anna", "responsible");
  }

  @Test
  void leadsToRecordingsAndSlidesOfWhatWasHeld() {
    Sharing linked = LETTERS.withLinks(List.of(URI.create("https://example.org/slides")));
    assertThat(written(linked, day(8, 1)))
        .endsWith("## Shared lessons and materials\n\nNothing yet.\n");
    assertThat(written(linked.told(day(9, 1), List.of()), day(9, 1)))
        .endsWith("  - [https://example.org/slides](https://example.org/slides)\n");
  }

  @ParameterizedTest
  @MethodSource("fi.oppienjako.lessons.export.document.HostileTextTest#hostile")
  void keepsTextsTexts(String hostile) {
    assertThat(Parsed.shape(written(LETTERS.saying(text(hostile)), day(9, 1))))
        .isEqualTo(Parsed.shape(written(LETTERS.saying(text("x")), day(9, 1))));
  }

  private static String written(Sharing sharing, LocalDate day) {
    return new CommunicationsMarkdown(Wording.ENGLISH)
        .asText(new CommunicationsPlan(PROGRAMME, List.of(sharing), List.of(), day));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2022, month, day);
  }
}
