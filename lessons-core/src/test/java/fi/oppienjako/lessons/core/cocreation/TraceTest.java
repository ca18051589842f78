package fi.oppienjako.lessons.core.cocreation;

import static fi.oppienjako.lessons.core.cocreation.Given.PROJECT;
import static fi.oppienjako.lessons.core.cocreation.Given.contribution;
import static fi.oppienjako.lessons.core.cocreation.Given.line;
import static fi.oppienjako.lessons.core.cocreation.Given.step;
import static fi.oppienjako.lessons.core.cocreation.Given.whole;
import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.reuse.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraceTest {

  private final Contribution one =
      contribution("c1")
          .take(ContributionStatus.THEME, ANNA, hour(1))
          .take(ContributionStatus.KEY_RESULT, BO, hour(2));
  private final Contribution two =
      contribution("c2").take(ContributionStatus.KEY_RESULT, ANNA, hour(1));
  private final Contribution aside =
      contribution("c4").setAside(ANNA.because("Beyond the aim"), hour(1));
  private final Contribution open = contribution("c5");
  private final RoadmapVersion version =
      Roadmap.begin(PROJECT, ANNA, NOON)
          .draft(
              whole()
                  .with(KeyResult.of(line("skills", one, two), line("desk", contribution("c3")))),
              ANNA,
              hour(1))
          .latest();
  private final Trace trace = Trace.of(Optional.of(version), List.of(two, one, aside, open));

  @Test
  void leadsFromEachLineToItsContributions() {
    assertThat(trace.items())
        .isEqualTo(
            Map.of(
                Id.<RoadmapItem>of("people-first"), Figure.of(Set.of(one.id())),
                Id.<RoadmapItem>of("skills"), Figure.of(Set.of(one.id(), two.id())),
                Id.<RoadmapItem>of("desk"), Figure.of(Set.<Id<Contribution>>of())));
  }

  @Test
  void tellsWhatBecameOfEachContribution() {
    assertThat(trace.contributions())
        .isEqualTo(
            Map.of(
                one.id(),
                new ContributionOutcome(
                    ContributionStatus.KEY_RESULT,
                    Optional.of(step(ContributionStatus.KEY_RESULT, BO, hour(2))),
                    Set.of(Id.of("people-first"), Id.of("skills"))),
                two.id(),
                new ContributionOutcome(
                    ContributionStatus.KEY_RESULT,
                    Optional.of(two.history().entries().get(0)),
                    Set.of(Id.of("skills"))),
                aside.id(),
                new ContributionOutcome(
                    ContributionStatus.SET_ASIDE,
                    Optional.of(aside.history().entries().get(0)),
                    Set.of()),
                open.id(),
                new ContributionOutcome(ContributionStatus.OPEN, Optional.empty(), Set.of())));
  }

  @Test
  void sortsContributionsByWhatBecameOfThem() {
    assertThat(trace.open().ids()).containsExactly(open.id());
    assertThat(trace.taken().ids()).containsExactly(one.id(), two.id());
    assertThat(trace.setAside().ids()).containsExactly(aside.id());
  }

  @Test
  void neitherNamesNorCountsWhatTheReaderDoesNotSee() {
    assertThat(trace.toString()).doesNotContain("c3");
    assertThat(trace.withNothingToShow()).containsExactly(Id.of("desk"));
  }

  @Test
  void isEmptyOfLinesWhereNoVersionIsOpenToTheReader() {
    Trace closed = Trace.of(Optional.empty(), List.of(one));
    assertThat(closed.items()).isEmpty();
    assertThat(closed.withNothingToShow()).isEmpty();
    assertThat(closed.contributions().values())
        .containsExactly(
            new ContributionOutcome(
                ContributionStatus.KEY_RESULT,
                Optional.of(one.history().entries().get(1)),
                Set.of()));
  }
}
