package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.Samples.ANNA;
import static fi.oppienjako.lessons.core.Samples.BO;
import static fi.oppienjako.lessons.core.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.Survey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PilotOpennessTest extends PilotWorkStage {
  @Nested
  class Openings {

    @Test
    void areNeverWiderThanTheProject() {
      refused(
          () -> work.idea(idea("i-1", CUSTOMERS).openAt(Openness.AGORA), ANNA),
          "idea 'i-1' cannot be open at agora, since project '%s' is open at arena; open that first"
              .formatted(project.id()));
      Idea kept = work.idea(idea("i-1", CUSTOMERS), ANNA);
      assertThat(work.open(kept, Openness.ARENA, BO).openness()).isEqualTo(Openness.ARENA);
      refused(
          () -> work.open(kept.atRevision(2), Openness.AGORA, BO),
          "idea 'i-1' cannot be open at agora, since project '%s' is open at arena; open that first"
              .formatted(project.id()));
    }

    @Test
    void widenAndDoNotNarrow() {
      Idea kept = work.open(work.idea(idea("i-1", CUSTOMERS), ANNA), Openness.ARENA, ANNA);
      assertThat(work.open(kept, Openness.ARENA, ANNA).revision()).isEqualTo(3);
      refused(
          () -> work.open(kept.atRevision(3), Openness.STUDIO, ANNA),
          "idea 'i-1' is open at arena, which can be widened and not narrowed");
    }

    @Test
    void ofAPilotAreNoWiderThanItsIdeas() {
      Idea near = work.idea(idea("i-1", CUSTOMERS), ANNA);
      String sentence =
          "pilot 'p-1' cannot be open at studio, since idea 'i-1' is open at lab; open that first";
      Pilot open = work.plan(pilot("p-1").openAt(Openness.STUDIO), ANNA);
      refused(() -> work.tryIdea(open, near, ANNA), sentence);
      Pilot trying = work.tryIdea(work.plan(pilot("p-2"), ANNA), near, ANNA);
      refused(() -> work.open(trying, Openness.STUDIO, ANNA), sentence.replace("'p-1'", "'p-2'"));
      Idea wide = work.open(near, Openness.STUDIO, ANNA);
      assertThat(work.open(trying, Openness.STUDIO, ANNA).openness()).isEqualTo(Openness.STUDIO);
      assertThat(work.tryIdea(open, wide, ANNA).origins().ideas()).containsExactly(near.id());
    }

    @Test
    void ofAPilotAreNoWiderThanTheEarlierPilot() {
      Pilot earlier = evaluated("p-1");
      String sentence =
          "pilot 'p-2' cannot be open at arena, since pilot 'p-1' is open at lab; open that first";
      Pilot later = pilot("p-2").openAt(Openness.ARENA);
      refused(
          () -> work.plan(later.buildingOn(earlier, text("T"), ANNA, Samples.NOON), ANNA),
          sentence);
      Pilot kept = work.plan(later, ANNA);
      refused(() -> work.buildOn(kept, earlier, "T", ANNA), sentence);
      Pilot open = work.open(earlier, Openness.ARENA, ANNA);
      assertThat(work.buildOn(kept, open, "T", ANNA).openness()).isEqualTo(Openness.ARENA);
    }

    @Test
    void ofARootingAreNoWiderThanItsPilots() {
      Pilot tried = evaluated("p-1");
      Rooting rooting = Rooting.of(Id.of("r-1"), project, text("Café"), tried);
      String sentence =
          "rooting 'r-1' cannot be open at studio, since pilot 'p-1' is open at lab; open that first";
      refused(() -> work.root(rooting.openAt(Openness.STUDIO), ANNA), sentence);
      Rooting kept = work.root(rooting, ANNA);
      refused(() -> work.open(kept, Openness.STUDIO, ANNA), sentence);
      work.open(tried, Openness.STUDIO, ANNA);
      assertThat(work.open(kept, Openness.STUDIO, ANNA).openness()).isEqualTo(Openness.STUDIO);
    }

    @Test
    void ofSupportAndSurveysAreNoWiderThanTheProject() {
      SupportGiven given = work.support(support("g-1", PILOTS), ANNA);
      assertThat(work.open(given, Openness.ARENA, ANNA).openness()).isEqualTo(Openness.ARENA);
      Survey survey = work.survey(survey(), ANNA);
      assertThat(work.open(survey, Openness.ARENA, ANNA).openness()).isEqualTo(Openness.ARENA);
      refused(
          () -> work.support(support("g-2", PILOTS).openAt(Openness.AGORA), ANNA),
          "support-given 'g-2' cannot be open at agora, since project '%s' is open at arena; open that first"
              .formatted(project.id()));
    }
  }
}
