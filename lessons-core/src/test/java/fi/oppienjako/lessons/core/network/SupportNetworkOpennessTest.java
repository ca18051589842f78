package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.contract.NetworkFixtures.NETWORKS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.Samples;
import fi.oppienjako.lessons.core.TestClock;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.contract.NetworkFixtures;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is read of networks is what it would be if nothing narrower were there. */
class SupportNetworkOpennessTest {

  private static final List<Aggregate<?>> ALL =
      IntStream.range(0, 60)
          .boxed()
          .<Aggregate<?>>flatMap(
              n ->
                  Stream.of(
                      NetworkFixtures.answer(n),
                      NetworkFixtures.giver(n),
                      NetworkFixtures.evaluation(n)))
          .toList();
  private static final List<Aggregate<?>> NETWORKS_AND_PLANS =
      IntStream.range(0, NETWORKS)
          .boxed()
          .<Aggregate<?>>flatMap(
              n -> Stream.of(NetworkFixtures.network(n), Fixtures.STANDARD.plan(n)))
          .toList();

  private static final List<BiFunction<SupportNetwork, Network, Function>> READINGS =
      List.of(
          (networks, network) -> reader -> networks.coverage(network, reader),
          (networks, network) -> reader -> networks.topology(network, reader),
          (networks, network) -> reader -> networks.match(network, reader),
          (networks, network) -> reader -> networks.answers(network, reader),
          (networks, network) -> reader -> networks.openQuestions(network, reader),
          (networks, network) -> reader -> networks.givers(network, reader),
          (networks, network) -> reader -> networks.skillGaps(network, reader),
          (networks, network) -> reader -> networks.evaluations(network, reader),
          (networks, network) -> reader -> networks.trends(network, reader),
          (networks, network) -> reader -> networks.describe(network, reader),
          (networks, network) ->
              reader -> Set.copyOf(networks.of(Fixtures.STANDARD.project(1), reader)));

  @FunctionalInterface
  private interface Function {
    Object read(Viewer reader);
  }

  @Test
  void holdsForEveryReader() {
    try (LessonSharing whole = over(Stream.concat(NETWORKS_AND_PLANS.stream(), ALL.stream()))) {
      for (Viewer reader : Fixtures.readers()) {
        try (LessonSharing seen =
            over(
                Stream.concat(NETWORKS_AND_PLANS.stream(), ALL.stream())
                    .filter(
                        thing -> !(thing instanceof Visible visible) || reader.sees(visible)))) {
          for (int n = 0; n < NETWORKS; n++) {
            compare(whole, seen, NetworkFixtures.network(n), reader);
          }
        }
      }
    }
  }

  @Test
  void isNotHeldByEmptiness() {
    try (LessonSharing whole = over(Stream.concat(NETWORKS_AND_PLANS.stream(), ALL.stream()))) {
      Network open = NetworkFixtures.network(3);
      Viewer anyone = Viewer.anyone();
      Viewer all = Viewer.unrestricted();

      assertThat(whole.supportNetwork().answers(open, anyone)).isNotEmpty();
      assertThat(whole.supportNetwork().answers(open, all).size())
          .isGreaterThan(whole.supportNetwork().answers(open, anyone).size());
      assertThat(whole.supportNetwork().skillGaps(open, all).toRefresh()).isNotEmpty();
    }
  }

  private static void compare(
      LessonSharing whole, LessonSharing seen, Network network, Viewer reader) {
    for (int i = 0; i < READINGS.size(); i++) {
      assertThat(told(READINGS.get(i).apply(whole.supportNetwork(), network), reader))
          .as("reading %d of %s by %s", i, network.id(), reader)
          .isEqualTo(told(READINGS.get(i).apply(seen.supportNetwork(), network), reader));
    }
  }

  private static Object told(Function reading, Viewer reader) {
    try {
      return reading.read(reader);
    } catch (NotFoundException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static LessonSharing over(Stream<Aggregate<?>> all) {
    InMemoryStore store = new InMemoryStore();
    store.load(all, LoadProgress.SILENT);
    return LessonSharing.over(
        store, LessonSharing.defaultOptions().withClock(new TestClock(Samples.NOON)));
  }
}
