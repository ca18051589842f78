package fi.oppienjako.lessons.core.model;


/**
 * A thing that is kept as a whole under an identifier and changes as a whole, revision by revision.
 *
 * <p>Implementations are immutable values.
 *
 * @param <A> the kind of thing
 */
public interface Aggregate<A extends Aggregate<A>> {

  /** The identifier, the same through the whole life of the thing. */
  Id<A> id();

  /** How many times it has been saved: 0 for what is new, 1 after the first save. */
  int revision();

  /** The same content at another revision; called by stores, which alone number revisions. */
  A atRevision(int revision);

  /**
   * Whether this may be saved where {@code kept} is: nothing is missing of what is only ever added
   * to, such as a history, nor changed in what is never changed. Asked by stores.
   */
  default boolean goesOnFrom(A kept) {
    return true;
  }

  /** Whether {@code other} has the same content, whatever its revision. */
  default boolean sameContentAs(A other) {
    return atRevision(0).equals(other.atRevision(0));
  }
}
