package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.Plans.good;
import static fi.oppienjako.lessons.core.review.Plans.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final Role GUIDE =
      Role.of(Id.of("guide"), text("Guide", "Opas", "Guide (sv)"), Perspective.DESIGN);
  private static final Role MAKER =
      Role.of(
          Id.of("maker"),
          text("Maker", "Tekijä", "Görare"),
          Perspective.DESIGN,
          Perspective.COMMUNITY);
  private static final Activity INTERVIEW =
      Activity.of(Id.of("interview"), text("a", "b", "c"), Perspective.DESIGN);
  private static final Activity MEET =
      Activity.of(Id.of("meet"), text("a", "b", "c"), Perspective.DESIGN, Perspective.COMMUNITY);
  private static final Phase GRASP =
      Phase.of(Id.of("grasp"), text("Grasp 🧭", "Ymmärrä\nensin", "Förstå"), INTERVIEW, MEET);
  private static final Phase TELL = Phase.of(Id.of("tell"), text("Tell", "Kerro", "Berätta"));

  private final Coverage coverage =
      Coverage.of(ProcessModel.inOrder(List.of(GUIDE, MAKER), List.of(GRASP, TELL)));

  @Test
  void tellsTheActivitiesOfEachPhaseFromEachPerspective() {
    assertThat(coverage.activities(GRASP, Perspective.DESIGN)).containsExactly(INTERVIEW, MEET);
    assertThat(coverage.activities(GRASP, Perspective.SYSTEMS)).isEmpty();
    assertThat(coverage.activities(GRASP, Perspective.COMMUNITY)).containsExactly(MEET);
    assertThat(coverage.activities(TELL, Perspective.DESIGN)).isEmpty();
  }

  @Test
  void tellsWhichRolesCarryEachPerspective() {
    assertThat(coverage.roles(Perspective.DESIGN)).containsExactly(GUIDE, MAKER);
    assertThat(coverage.roles(Perspective.SYSTEMS)).isEmpty();
    assertThat(coverage.carries(GUIDE, Perspective.COMMUNITY)).isFalse();
    assertThat(coverage.carries(MAKER, Perspective.COMMUNITY)).isTrue();
  }

  @Test
  void tellsWhatWouldFillAnEmptyCell() {
    assertThat(coverage.whatFills(GRASP, Perspective.DESIGN)).isEmpty();
    assertThat(coverage.whatFills(MAKER, Perspective.DESIGN)).isEmpty();
    assertThat(coverage.whatFills(TELL, Perspective.SYSTEMS))
        .contains(
            text(
                "To fill this gap, add to the phase “Tell” an activity that covers "
                    + "systems thinking.",
                "Aukon täyttäisi vaiheen ”Kerro” toimenpide, joka edustaa näkökulmaa "
                    + "”systeemiajattelu”.",
                "En åtgärd i fasen ”Berätta” ur perspektivet ”systemtänkande” skulle "
                    + "fylla luckan."));
    assertThat(coverage.whatFills(TELL, Perspective.COMMUNITY))
        .contains(
            text(
                "To fill this gap, add to the phase “Tell” an activity that covers "
                    + "community thinking; “Maker” has that perspective and could do it.",
                "Aukon täyttäisi vaiheen ”Kerro” toimenpide, joka edustaa näkökulmaa "
                    + "”yhteisöllinen ajattelu”; sen voisi tehdä ”Tekijä”, joka edustaa "
                    + "samaa näkökulmaa.",
                "En åtgärd i fasen ”Berätta” ur perspektivet ”gemenskapsorienterat "
                    + "tänkande” skulle fylla luckan; ”Görare” företräder perspektivet och "
                    + "kunde utföra den."));
    assertThat(coverage.whatFills(GUIDE, Perspective.COMMUNITY))
        .contains(
            text(
                "“Guide” would fill this gap by covering community thinking.",
                "Aukko täyttyisi, jos ”Opas” edustaisi näkökulmaa ”yhteisöllinen ajattelu”.",
                "”Guide (sv)” skulle fylla luckan genom att företräda perspektivet "
                    + "”gemenskapsorienterat tänkande”."));
  }

  @Test
  void tellsItsGapsRolesFirstThenPhaseByPhase() {
    assertThat(coverage.gaps())
        .extracting(gap -> gap.place() + ": " + gap.perspective())
        .containsExactly(
            "process: SYSTEMS",
            "phase grasp: SYSTEMS",
            "phase tell: DESIGN",
            "phase tell: SYSTEMS",
            "phase tell: COMMUNITY");
    assertThat(coverage.gaps().get(0).filledBy())
        .isEqualTo(
            text(
                "A role that covers systems thinking would fill this gap.",
                "Aukon täyttäisi rooli, joka edustaa näkökulmaa ”systeemiajattelu”.",
                "En roll som företräder perspektivet ”systemtänkande” skulle fylla luckan."));
    assertThat(coverage.gaps().get(4).filledBy())
        .isEqualTo(coverage.whatFills(TELL, Perspective.COMMUNITY).orElseThrow());
  }

  @Test
  void isCompleteWhenEveryPhaseShowsAndSomeRoleCarriesEveryPerspective() {
    Activity all = Activity.of(Id.of("all"), text("a", "b", "c"), Perspective.values());
    Phase whole = Phase.of(Id.of("whole"), text("a", "b", "c"), all);
    Role systemic = Role.of(Id.of("systemic"), text("a", "b", "c"), Perspective.SYSTEMS);

    Coverage complete =
        Coverage.of(ProcessModel.inOrder(List.of(GUIDE, MAKER, systemic), List.of(whole)));

    assertThat(complete.isComplete()).isTrue();
    assertThat(complete.gaps()).isEmpty();
    assertThat(coverage.isComplete()).isFalse();
    assertThat(
            Coverage.of(ProcessModel.inOrder(List.of(GUIDE, MAKER), List.of(whole))).isComplete())
        .isFalse();
    assertThat(
            Coverage.of(ProcessModel.inOrder(List.of(MAKER, systemic), List.of(whole, TELL)))
                .isComplete())
        .isFalse();
  }

  @Test
  void printsItselfInEnglish() {
    assertThat(coverage)
        .hasToString(
            """
            phase    design thinking  systems thinking  community thinking
            -------  ---------------  ----------------  ------------------
            Grasp 🧭                2                 -                   1
            Tell                   -                 -                   -

            role   design thinking  systems thinking  community thinking
            -----  ---------------  ----------------  ------------------
            Guide                x                 -                   -
            Maker                x                 -                   x""");
  }

  @Test
  void printsItselfInAnotherLanguageWithEachRowOnOneLine() {
    assertThat(coverage.in(Languages.FINNISH))
        .isEqualTo(
            """
            vaihe          muotoiluajattelu  systeemiajattelu  yhteisöllinen ajattelu
            -------------  ----------------  ----------------  ----------------------
            Ymmärrä ensin                 2                 -                       1
            Kerro                         -                 -                       -

            rooli   muotoiluajattelu  systeemiajattelu  yhteisöllinen ajattelu
            ------  ----------------  ----------------  ----------------------
            Opas                   x                 -                       -
            Tekijä                 x                 -                       x""");
    assertThat(coverage.in(Languages.SWEDISH))
        .startsWith("fas      designtänkande  systemtänkande  gemenskapsorienterat tänkande\n")
        .contains("\n\nroll        designtänkande");
  }

  @Test
  void equalsTheCoverageOfAnEqualProcess() {
    assertThat(Coverage.of(good()))
        .isEqualTo(Coverage.of(good()))
        .hasSameHashCodeAs(Coverage.of(good()))
        .isNotEqualTo(coverage)
        .isNotEqualTo(null)
        .isNotEqualTo("coverage");
    assertThat(coverage.hashCode()).isNotEqualTo(Coverage.of(good()).hashCode());
    assertThat(coverage.process().phases()).containsExactly(GRASP, TELL);
  }

  @Test
  void refusesNoProcess() {
    assertThatNullPointerException().isThrownBy(() -> Coverage.of(null)).withMessage("process");
  }
}
