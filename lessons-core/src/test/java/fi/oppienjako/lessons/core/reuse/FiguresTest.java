package fi.oppienjako.lessons.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  private static Figure<Lesson> figure(int count) {
    return Figure.of(IntStream.range(0, count).mapToObj(i -> Id.<Lesson>of("l" + i)).toList());
  }

  private static Delay delay(Duration... durations) {
    return new Delay(
        IntStream.range(0, durations.length)
            .boxed()
            .collect(
                java.util.stream.Collectors.toMap(i -> Id.<Lesson>of("l" + i), i -> durations[i])));
  }

  @Test
  void countsEachIdentifierOnceInOrder() {
    Figure<Lesson> figure = Figure.of(List.of(Id.of("b"), Id.of("a"), Id.of("b")));
    assertThat(figure.ids()).containsExactly(Id.of("a"), Id.of("b"));
    assertThat(figure.count()).isEqualTo(2);
    assertThat(figure).hasToString("2");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0, 3, 0",
    "1, 3, 33",
    "6, 9, 67",
    "3, 3, 100",
    "1, 200, 1",
    "1, 201, 0",
    "4, 2, 200"
  })
  void isAShareRoundedToTheNearest(int part, int whole, int percent) {
    assertThat(figure(part).percentOf(figure(whole))).isEqualTo(percent);
  }

  private static Chain chain(int... counts) {
    Map<Stage, Figure<Lesson>> stages = new EnumMap<>(Stage.class);
    List<Stage> last =
        List.of(Stage.values())
            .subList(Stage.values().length - counts.length, Stage.values().length);
    for (int i = 0; i < counts.length; i++) {
      stages.put(last.get(i), figure(counts[i]));
    }
    return new Chain(stages);
  }

  private static List<Optional<Integer>> kept(Chain chain) {
    return chain.links().stream().map(Chain.Link::keptPercent).toList();
  }

  @Test
  void aChainTellsWhatEachLinkKeepsOfTheOneBefore() {
    Chain chain = chain(9, 8, 6, 4, 3);
    assertThat(chain.links())
        .extracting(link -> link.lessons().count())
        .containsExactly(9, 8, 6, 4, 3);
    assertThat(kept(chain))
        .containsExactly(
            Optional.empty(), Optional.of(89), Optional.of(75), Optional.of(67), Optional.of(75));
    assertThat(chain).hasToString("9 captured, 8 validated, 6 shared, 4 looked up, 3 reused");
  }

  @Test
  void aChainMayBeginWithWhatWasShared() {
    Chain chain = chain(6, 4, 3);
    assertThat(kept(chain)).containsExactly(Optional.empty(), Optional.of(67), Optional.of(75));
    assertThat(chain).hasToString("6 shared, 4 looked up, 3 reused");
    assertThat(chain.at(Stage.CAPTURED).count()).isZero();
  }

  @Test
  void anEmptyChainKeepsNothing() {
    assertThat(kept(chain(0, 0, 0, 0, 0)).subList(1, 5)).containsOnly(Optional.of(0));
  }

  @Test
  void theMedianIsTheShorterOfTwoMiddleOnesInWholeDays() {
    assertThat(delay().medianDays()).isEmpty();
    assertThat(delay(Duration.ofHours(47)).medianDays()).contains(1L);
    assertThat(delay(Duration.ofDays(9), Duration.ofDays(2)).medianDays()).contains(2L);
    assertThat(delay(Duration.ofDays(9), Duration.ofDays(2), Duration.ofDays(4)).medianDays())
        .contains(4L);
    assertThat(
            delay(Duration.ofDays(4), Duration.ofDays(3), Duration.ofDays(2), Duration.ofDays(1))
                .medianDays())
        .contains(2L);
  }

  @Test
  void delaysAreSortedByLesson() {
    Map<Id<Lesson>, Duration> byLesson = delay(Duration.ofDays(1), Duration.ofDays(2)).byLesson();
    assertThat(byLesson.keySet()).containsExactly(Id.of("l0"), Id.of("l1"));
  }

  @Test
  void flowsAreSortedByWhoLearnedAndWhoApplied() {
    Flow ab = new Flow(Id.of("a"), Id.of("b"), Figure.of(List.of()));
    Flow ac = new Flow(Id.of("a"), Id.of("c"), Figure.of(List.of()));
    Flow ba = new Flow(Id.of("b"), Id.of("a"), Figure.of(List.of()));
    assertThat(Stream.of(ba, ac, ab).sorted()).containsExactly(ab, ac, ba);
  }
}
