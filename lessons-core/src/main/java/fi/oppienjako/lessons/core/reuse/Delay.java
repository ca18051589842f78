package fi.oppienjako.lessons.core.reuse;

import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long something took, lesson by lesson. Immutable.
 *
 * @param byLesson how long it took with each lesson, sorted by identifier
 */
public record Delay(Map<Id<Lesson>, Duration> byLesson) {

  /** Copies. */
  public Delay {
    byLesson = ImmutableSortedMap.copyOf(byLesson);
  }

  /**
   * The median in whole days, rounded down; the shorter of two middle ones; empty if there are no
   * lessons.
   */
  public Optional<Long> medianDays() {
    List<Duration> sorted = byLesson.values().stream().sorted().toList();
    return sorted.isEmpty()
        ? Optional.empty()
        : Optional.of(sorted.get((sorted.size() - 1) / 2).toDays());
  }
}
