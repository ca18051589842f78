package fi.oppienjako.lessons.core.pilot;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Ints;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many people there are of each group. Immutable.
 *
 * @param byGroup the count of each group that was counted, 1 or more; the groups are words of an
 *     open vocabulary such as {@code professionals}
 */
public record GroupCounts(Map<Term, Integer> byGroup) {

  /** Nobody yet. */
  public static final GroupCounts NONE = new GroupCounts(Map.of());

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if a group is counted below one
   */
  public GroupCounts {
    byGroup.forEach(
        (group, count) -> {
          if (count < 1) {
            throw new InvalidValueException(Message.of("group.count", group, count));
          }
        });
    byGroup = ImmutableSortedMap.copyOf(byGroup);
  }

  /**
   * These, with {@code count} more of {@code group}.
   *
   * @throws InvalidValueException if {@code count} is below one
   */
  public GroupCounts plus(Term group, int count) {
    return plus(new GroupCounts(Map.of(group, count)));
  }

  /** These and {@code more}, group by group. */
  public GroupCounts plus(GroupCounts more) {
    Map<Term, Integer> sum = new TreeMap<>(byGroup);
    more.byGroup.forEach(
        (group, count) -> sum.merge(group, count, (a, b) -> Ints.saturatedCast((long) a + b)));
    return new GroupCounts(sum);
  }

  /** How many of {@code group}; 0 if it was not counted. */
  public int of(Term group) {
    return byGroup.getOrDefault(group, 0);
  }

  /** The groups that were counted. */
  public Set<Term> groups() {
    return byGroup.keySet();
  }

  /** How many in all groups; the largest {@code int} if there are more. */
  public int total() {
    return Ints.saturatedCast(byGroup.values().stream().mapToLong(Integer::longValue).sum());
  }

  /** Whether nobody was counted. */
  public boolean isEmpty() {
    return byGroup.isEmpty();
  }
}
