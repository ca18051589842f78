package fi.oppienjako.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.programme.Reader;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.export.Catalogues;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The facts of the team network (2018 to 2020), and that the rest is made up. */
class TeamNetworkTest {

  private static final Catalogue ALL = read();

  private static Catalogue read() {
    try (InputStream in =
        TeamNetworkTest.class.getResourceAsStream("programmes/team-network.yaml")) {
      return Catalogues.read(in, "team-network.yaml");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static <A> List<A> parts(Class<A> kind) {
    return ALL.ownParts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void ranInItsPeriodWithItsParties() {
    assertThat(ALL.programme().during().from()).contains(LocalDate.of(2018, 9, 1));
    assertThat(ALL.programme().during().to()).contains(LocalDate.of(2020, 12, 31));
    assertThat(ALL.programme().parties())
        .extracting(party -> party.organisation() + " " + party.role())
        .containsExactly(
            "esf funder",
            "ely-central-finland intermediary-authority",
            "jamk lead",
            "katulahetys co-implementer",
            "laukaa partner",
            "aanekoski partner");
  }

  @Test
  void laysNothingInventedAtARealDoor() {
    assertThat(ALL.projects()).allMatch(project -> project.example());
    List<String> real =
        ALL.organisations().stream()
            .filter(body -> !body.example())
            .map(body -> body.id().value())
            .toList();
    assertThat(ALL.projects().stream().flatMap(project -> project.parties().stream()))
        .noneMatch(party -> real.contains(party.organisation().value()));
  }

  @Test
  void evaluatesEachPilotAndLetsLaterOnesBuildOnEarlierOnes() {
    assertThat(parts(Pilot.class)).hasSize(4).allMatch(Pilot::isEvaluated);
    assertThat(parts(Pilot.class))
        .filteredOn(pilot -> pilot.origins().heritage().isPresent())
        .hasSize(3);
    assertThat(parts(Rooting.class)).hasSize(3);
  }

  @Test
  void tellsChangeInLargeGroupsAlone() {
    try (LessonSharing sharing = LessonSharing.inMemory()) {
      sharing.store().load(ALL.all(), soFar -> {});
      var changes =
          sharing.pilotWork().changes(parts(Survey.class).get(0), Reader.at(Openness.AGORA));
      assertThat(changes.byGroup()).hasSize(3);
      assertThat(changes.byGroup().values()).allMatch(change -> change.rise().signum() > 0);
      assertThat(changes.tooSmall())
          .extracting(group -> group.key())
          .containsExactly("high-risk-of-unemployment");
    }
  }

  @Test
  void setsThreeWaysSideBySide() {
    try (LessonSharing sharing = LessonSharing.inMemory()) {
      sharing.store().load(ALL.all(), soFar -> {});
      var work = sharing.pilotWork();
      var ways = work.sideBySide(ALL.programme(), Reader.anyone());
      assertThat(ways.paths()).hasSize(3);
      assertThat(ways.themesEverywhere())
          .extracting(theme -> theme.key())
          .containsExactly("digital-support");
      assertThat(ways.notEverywhere()).containsKey(Id.of("services"));
      assertThat(work.balance(ALL.projects().get(0), Balance.EQUALS, Reader.anyone()).isWhole())
          .isTrue();
    }
  }
}
