package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.BOOKS;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.GUIDES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How actors hang together. */
class TopologyTest {

  @Test
  void ofNobodyIsWhole() {
    Topology nobody = NetworkMap.NONE.topology(TODAY);

    assertThat(nobody.parts()).isEmpty();
    assertThat(nobody.isWhole()).isTrue();
    assertThat(nobody.splitting()).isEmpty();
  }

  @Test
  void tellsPartsLargestFirstAndWhoIsIsolated() {
    Topology structure = map("a b c d e f", "b-c c-d e-f").topology(TODAY);

    assertThat(structure.parts()).containsExactly(ids("b", "c", "d"), ids("e", "f"), ids("a"));
    assertThat(structure.isolated()).containsExactly(Id.of("a"));
    assertThat(structure.isWhole()).isFalse();
  }

  @Test
  void ordersPartsOfOneSizeByTheirFirstActor() {
    assertThat(map("d c b a", "d-c b-a").topology(TODAY).parts())
        .containsExactly(ids("a", "b"), ids("c", "d"));
  }

  @Test
  void tellsWhoseLeavingWouldSplitIt() {
    assertThat(splitting("a b c", "a-b b-c")).containsExactly(Id.of("b"));
    assertThat(splitting("a b c", "a-b b-c c-a")).isEmpty();
    assertThat(splitting("a b", "a-b")).isEmpty();
    assertThat(splitting("a b c d e", "a-b b-c c-a c-d d-e e-c")).containsExactly(Id.of("c"));
    assertThat(splitting("a b c d", "a-b a-c a-d")).containsExactly(Id.of("a"));
  }

  @Test
  void countsTiesInEitherDirectionOnce() {
    assertThat(splitting("a b c", "a-b b-a b-c")).containsExactly(Id.of("b"));
  }

  @Test
  void leavesOutWhoHasLeftAndTiesThatHaveEnded() {
    NetworkMap map = map("a b c", "a-b b-c");
    NetworkMap without =
        map.changing(
            Id.of("b"),
            b ->
                b.after(ContactState.CONTACTED, ANNA, hour(1))
                    .after(ContactState.LEFT, ANNA.because("Closed"), hour(2)));
    NetworkMap untied = map.ending(map.ties().get(0), TODAY);

    assertThat(without.topology(TODAY).parts()).containsExactly(ids("a"), ids("c"));
    assertThat(untied.topology(TODAY).isWhole()).isTrue();
    assertThat(untied.topology(TODAY.plusDays(1)).isolated()).containsExactly(Id.of("a"));
    assertThat(map.topology(TODAY.minusDays(1)).parts()).hasSize(3);
  }

  @Test
  void agreesWithTakingActorsOutOneByOne() {
    Random random = new Random(20201028);
    for (int round = 0; round < 300; round++) {
      int count = 2 + random.nextInt(9);
      NetworkMap map = NetworkMap.NONE;
      for (int i = 0; i < count; i++) {
        map = map.with(NetworkActor.national(Id.of("n" + i), BOOKS));
      }
      for (int i = 0; i < count; i++) {
        for (int j = 0; j < i; j++) {
          if (random.nextInt(count) < 2) {
            map = map.with(Tie.since(TODAY, Id.of("n" + i), Id.of("n" + j), GUIDES));
          }
        }
      }
      assertThat(map.topology(TODAY).splitting())
          .as(map.ties().toString())
          .isEqualTo(oneByOne(map));
    }
  }

  @Test
  void followsALongChainWithoutRunningOutOfStack() {
    List<NetworkActor> actors = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      actors.add(NetworkActor.national(Id.of("n" + i), BOOKS));
      if (i > 0) {
        ties.add(Tie.since(TODAY, Id.of("n" + (i - 1)), Id.of("n" + i), GUIDES));
      }
    }
    Topology chain = new NetworkMap(actors, ties).topology(TODAY);

    assertThat(chain.isWhole()).isTrue();
    assertThat(chain.splitting()).hasSize(19_998).doesNotContain(Id.of("n0"), Id.of("n19999"));
  }

  private static Set<Id<Organisation>> oneByOne(NetworkMap map) {
    Set<Id<Organisation>> splitting = new TreeSet<>();
    Topology whole = map.topology(TODAY);
    for (NetworkActor gone : map.all()) {
      Id<Organisation> id = gone.organisation();
      NetworkMap rest =
          new NetworkMap(
              map.all().stream().filter(actor -> !actor.equals(gone)).toList(),
              map.ties().stream()
                  .filter(tie -> !tie.from().equals(id) && !tie.to().equals(id))
                  .toList());
      int before = whole.parts().size() - (whole.isolated().contains(id) ? 1 : 0);
      if (rest.topology(TODAY).parts().size() > before) {
        splitting.add(id);
      }
    }
    return splitting;
  }

  private static Set<Id<Organisation>> splitting(String actors, String ties) {
    return map(actors, ties).topology(TODAY).splitting();
  }

  private static NetworkMap map(String actors, String ties) {
    return new NetworkMap(
        Stream.of(actors.split(" ")).map(id -> NetworkActor.national(Id.of(id), BOOKS)).toList(),
        Stream.of(ties.split(" "))
            .map(tie -> tie.split("-"))
            .map(tie -> Tie.since(TODAY, Id.of(tie[0]), Id.of(tie[1]), GUIDES))
            .toList());
  }

  private static Set<Id<Organisation>> ids(String... ids) {
    return Set.copyOf(Stream.of(ids).map(Id::<Organisation>of).toList());
  }
}
