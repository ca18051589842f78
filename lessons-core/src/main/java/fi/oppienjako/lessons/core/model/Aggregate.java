package fi.oppienjako.lessons.core.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is stored as a whole under an identifier and changes as a whole, revision by
 * revision.
 *
 * <p>Implementations are immutable values.
 *
 * @param <A> the type of the thing itself
 */
public interface Aggregate<A extends Aggregate<A>> {

  /** As what kind of thing stores keep it. */
  Kind<A> storedAs();

  /** The identifier, the same through the whole life of the thing. */
  Id<A> id();

  /** How many times it has been saved: 0 for what is new, 1 after the first save. */
  int revision();

  /** The same content at another revision; called by stores, which alone number revisions. */
  A atRevision(int revision);

  /**
   * The parts that only ever grow at their end, such as a history, by name. No name may disappear,
   * and each list has to begin with what is stored of it.
   */
  default Map<String, List<?>> onlyGrows() {
    return Map.of();
  }

  /**
   * Whether this may be saved in place of {@code stored}: what only grows has not lost anything,
   * and what never changes has not changed. Asked whenever a thing is saved.
   */
  default boolean isSuccessorOf(A stored) {
    Map<String, List<?>> grown = onlyGrows();
    return stored.onlyGrows().entrySet().stream()
        .allMatch(part -> startsWith(grown.get(part.getKey()), part.getValue()));
  }

  /** Whether {@code other} has the same content, whatever its revision. */
  default boolean sameContentAs(A other) {
    return atRevision(0).equals(other.atRevision(0));
  }

  private static boolean startsWith(@Nullable List<?> list, List<?> start) {
    return list != null
        && list.size() >= start.size()
        && list.subList(0, start.size()).equals(start);
  }
}
