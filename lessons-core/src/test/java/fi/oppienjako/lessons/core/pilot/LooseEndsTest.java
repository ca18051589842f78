package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.pilot.Pilots.CUSTOMERS;
import static fi.oppienjako.lessons.core.pilot.Pilots.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LooseEndsTest {

  private static LooseEnds of(List<Idea> ideas, Pilot... pilots) {
    return LooseEnds.of(ideas, List.of(pilots), List.of(), TODAY, ZoneOffset.UTC);
  }

  private static Pilot later(LocalDate first) {
    return Pilot.planned(
        Id.of("p-2"),
        HOME,
        Id.of("town"),
        Trial.of(text("Later"), text("Aim"), first, first.plusWeeks(3)));
  }

  @Test
  void tellsIdeasThatNoPilotTries() {
    Idea tried = Pilots.idea("i-1", CUSTOMERS);
    Idea wild = Pilots.idea("i-2", CUSTOMERS);
    assertThat(of(List.of(tried, wild), Pilots.planned("p-1").trying(tried)).untried())
        .containsExactly(wild);
  }

  @Test
  void tellsPilotsThatEndedWithoutEvaluation() {
    Pilot ended = Pilots.ended("p-1");
    assertThat(of(List.of(), ended, Pilots.evaluated("p-0")).unevaluated()).containsExactly(ended);
    assertThat(of(List.of(), ended.replanned(ended.trial().until(TODAY))).unevaluated()).isEmpty();
  }

  @Test
  void passesOverPilotsThatWereCalledOff() {
    Idea idea = Pilots.idea("i-1", CUSTOMERS);
    Pilot calledOff =
        Pilots.planned("p-1").trying(idea).calledOff(BO.because("Nobody could come"), NOON);
    LooseEnds ends = of(List.of(idea), Pilots.evaluated("p-0"), calledOff);
    assertThat(ends.unevaluated()).isEmpty();
    assertThat(ends.untried()).containsExactly(idea);
    Pilot later = later(TODAY.plusDays(1));
    assertThat(
            of(List.of(), Pilots.evaluated("p-0"), later.calledOff(BO.because("x"), NOON)).silent())
        .isEmpty();
  }

  @Test
  void tellsLaterPilotsThatSayNothingOfAnEarlierEvaluation() {
    Pilot earlier = Pilots.evaluated("p-1");
    Pilot silent = later(TODAY.plusDays(1));
    assertThat(of(List.of(), earlier, silent).silent()).containsExactly(silent);
    assertThat(of(List.of(), earlier, later(TODAY)).silent()).isEmpty();
    assertThat(of(List.of(), Pilots.ended("p-1"), silent).silent()).isEmpty();
    assertThat(
            of(List.of(), earlier, silent.buildingOn(earlier, text("Calls"), ANNA, NOON)).silent())
        .isEmpty();
  }

  @Test
  void tellsSolutionsThatAreNotRooted() {
    Term song = Term.of("song");
    Rooting open =
        Rooting.of(Id.of("r-1"), HOME, text("Café"), List.of(Pilots.evaluated("p-1")))
            .expecting(Set.of(song));
    Rooting rooted =
        open.with(RootingMeasure.decided(song, text("Sung"), Id.of("cia"), TODAY, ANNA, NOON))
            .inPlace(song, BO, hour(1));
    assertThat(
            LooseEnds.of(List.of(), List.of(), List.of(open, rooted), TODAY, ZoneOffset.UTC)
                .unrooted())
        .containsExactly(open);
  }
}
