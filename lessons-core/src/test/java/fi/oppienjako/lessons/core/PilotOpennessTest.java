package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.RootingWork;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PilotOpennessTest extends PilotWorkStage {

  private static <A extends Aggregate<A>, B extends Aggregate<B>> void tooWide(
      ThrowingCallable step, Aggregate<A> thing, Openness level, Aggregate<B> bound, Openness at) {
    assertThatExceptionOfType(TooWidelyOpenException.class)
        .isThrownBy(step)
        .withMessage(
            "%s cannot be open at %s, since %s is open at %s; open that more widely first",
            Ref.to(thing), level.key(), Ref.to(bound), at.key());
  }

  @Test
  void everythingIsOpenNoMoreWidelyThanTheProject() {
    Idea idea = idea(CUSTOMERS);
    tooWide(
        () -> work.open(idea, Openness.AGORA, BO), idea, Openness.AGORA, project, Openness.ARENA);
    assertThat(work.open(idea, Openness.ARENA, BO).openness()).isEqualTo(Openness.ARENA);
    SupportGiven given = work.support(project, training(PILOTS), ANNA);
    tooWide(
        () -> work.open(given, Openness.AGORA, BO), given, Openness.AGORA, project, Openness.ARENA);
    assertThat(work.open(given, Openness.ARENA, BO).openness()).isEqualTo(Openness.ARENA);
    Survey survey = survey();
    tooWide(
        () -> work.surveys().open(survey, Openness.AGORA, BO),
        survey,
        Openness.AGORA,
        project,
        Openness.ARENA);
    assertThat(work.surveys().open(survey, Openness.ARENA, BO).openness())
        .isEqualTo(Openness.ARENA);
  }

  @Test
  void theProjectIsNotNarrowedBelowThem() {
    Project planless = sharing.plan("Other").facing("Near").openAt(Openness.ARENA).start(ANNA);
    Idea idea = work.open(work.idea(planless, CUSTOMERS, "An idea", ANNA), Openness.ARENA, ANNA);
    assertThatExceptionOfType(TooWidelyOpenException.class)
        .isThrownBy(() -> sharing.save(planless.openAt(Openness.STUDIO)))
        .withMessageContaining(Ref.to(idea) + " depends on it");
  }

  @Test
  void isWidenedAndNotNarrowed() {
    Idea open = work.open(idea(CUSTOMERS), Openness.ARENA, ANNA);
    Idea again = work.open(open, Openness.ARENA, ANNA);
    assertThat(again.revision()).isEqualTo(3);
    refused(
        () -> work.open(again, Openness.STUDIO, ANNA),
        "idea '%s' is open at arena, which can be widened but not narrowed".formatted(open.id()));
  }

  @Test
  void aPilotIsOpenNoMoreWidelyThanItsIdeas() {
    Idea near = idea(CUSTOMERS);
    Pilot open = work.open(pilot(), Openness.STUDIO, ANNA);
    tooWide(() -> work.tryIdea(open, near, ANNA), open, Openness.STUDIO, near, Openness.LAB);
    Pilot trying = work.tryIdea(pilot(), near, ANNA);
    tooWide(
        () -> work.open(trying, Openness.STUDIO, ANNA),
        trying,
        Openness.STUDIO,
        near,
        Openness.LAB);
    Idea wide = work.open(near, Openness.STUDIO, ANNA);
    assertThat(work.open(trying, Openness.STUDIO, ANNA).openness()).isEqualTo(Openness.STUDIO);
    assertThat(work.tryIdea(open, wide, ANNA).origin().ideas()).containsExactly(near.id());
  }

  @Test
  void aPilotIsOpenNoMoreWidelyThanTheEarlierOne() {
    Pilot earlier = evaluated();
    Pilot later = work.open(pilot(), Openness.ARENA, ANNA);
    tooWide(
        () -> work.buildOn(later, earlier, "T", ANNA),
        later,
        Openness.ARENA,
        earlier,
        Openness.LAB);
    Pilot open = work.open(earlier, Openness.ARENA, ANNA);
    assertThat(work.buildOn(later, open, "T", ANNA).openness()).isEqualTo(Openness.ARENA);
  }

  @Test
  void aRootingIsOpenNoMoreWidelyThanItsPilots() {
    RootingWork rootings = work.rooting();
    Pilot tried = evaluated();
    Rooting rooting = rootings.begin(project, "Café", Set.of(tried), ANNA);
    tooWide(
        () -> rootings.open(rooting, Openness.STUDIO, ANNA),
        rooting,
        Openness.STUDIO,
        tried,
        Openness.LAB);
    work.open(tried, Openness.STUDIO, ANNA);
    assertThat(rootings.open(rooting, Openness.STUDIO, ANNA).openness()).isEqualTo(Openness.STUDIO);
  }
}
