package fi.oppienjako.lessons.core.concept;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The circumstances in which a lesson applies, or in which a project works. Immutable.
 *
 * @param all the conditions, no two of which match
 */
public record Conditions(List<Condition> all) implements Iterable<Condition> {

  /** No conditions. */
  public static final Conditions NONE = new Conditions(List.of());

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if the same condition occurs twice
   */
  public Conditions {
    all = ImmutableList.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      Condition condition = all.get(i);
      if (all.subList(0, i).stream().anyMatch(condition::matches)) {
        throw new InvalidValueException(Message.of("condition.twice", condition));
      }
    }
  }

  /** These conditions. */
  public static Conditions of(Condition... conditions) {
    return new Conditions(List.of(conditions));
  }

  /** Returns those about {@code aspect}. */
  public Stream<Condition> about(Aspect aspect) {
    return all.stream().filter(condition -> condition.aspect() == aspect);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  @Override
  public Iterator<Condition> iterator() {
    return all.iterator();
  }
}
