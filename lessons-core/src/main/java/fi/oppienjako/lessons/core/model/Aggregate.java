package fi.oppienjako.lessons.core.model;

import java.util.List;
import java.util.Map;

/**
 * Something that is stored and changed as a whole, under one identifier, revision by revision.
 *
 * <p>Implementations are immutable values.
 *
 * @param <A> the type of the aggregate itself
 */
public interface Aggregate<A extends Aggregate<A>> {

  /** The kind under which it is stored. */
  Kind<A> storedAs();

  /** The identifier, which never changes. */
  Id<A> id();

  /** How many times it has been saved: 0 for what is new, 1 after the first save. */
  int revision();

  /** The same content at another revision; called by stores, which alone number revisions. */
  A atRevision(int revision);

  /**
   * The append-only parts, such as a history, by name. No name may disappear, and each list has to
   * begin with the entries that are stored already.
   */
  default Map<String, List<?>> onlyGrows() {
    return Map.of();
  }

  /**
   * Whether this is a valid successor of the stored version: its append-only parts extend those of
   * {@code stored}, and what never changes has not changed. Checked on every save.
   */
  default boolean isSuccessorOf(A stored) {
    Map<String, List<?>> grown = onlyGrows();
    return stored.onlyGrows().entrySet().stream()
        .allMatch(
            part ->
                grown.containsKey(part.getKey())
                    && Added.onto(part.getValue(), grown.getOrDefault(part.getKey(), List.of())));
  }

  /** Whether {@code other} has the same content, whatever its revision. */
  default boolean sameContentAs(A other) {
    return atRevision(0).equals(other.atRevision(0));
  }
}
