package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.model.Id;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

  private final TestClock clock = new TestClock(NOON);
  private final TimeOrderedIds ids = new TimeOrderedIds(clock);

  @Test
  void areUuidsOfVersionSeven() {
    assertThat(Stream.generate(ids).limit(200).map(UUID::fromString))
        .allMatch(id -> id.version() == 7)
        .allMatch(id -> id.variant() == 2)
        .doesNotHaveDuplicates();
  }

  @Test
  void haveTheFormOfIdentifiers() {
    assertThat(Stream.generate(ids).limit(20)).allMatch(Id::isWellFormed);
  }

  @Test
  void beginWithTheTimeInMilliseconds() {
    assertThat(UUID.fromString(ids.get()).getMostSignificantBits() >>> 16)
        .isEqualTo(NOON.toEpochMilli());
  }

  @Test
  void sortByTime() {
    List<String> made =
        IntStream.range(0, 200)
            .mapToObj(
                i -> {
                  clock.pass(Duration.ofMillis(1));
                  return ids.get();
                })
            .toList();
    assertThat(made).isSorted();
  }

  @Test
  void leaveTheRestToChance() {
    List<UUID> made = Stream.generate(ids).limit(200).map(UUID::fromString).toList();
    assertThat(made.stream().map(id -> id.getMostSignificantBits() & 0xFFF).distinct().count())
        .isGreaterThan(50);
    assertThat(made.stream().map(id -> (id.getLeastSignificantBits() >>> 60) & 3).distinct())
        .hasSize(4);
  }
}
