package fi.oppienjako.lessons.core.access;

/**
 * Something that hides parts of itself from those outside its project.
 *
 * @param <A> the kind of thing
 */
public interface Redactable<A> {

  /**
   * Returns this without the parts that those who read it at {@code level}, from outside its
   * project, may not see; they may see the thing itself.
   */
  A redactedAt(Openness level);
}
