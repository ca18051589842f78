package fi.oppienjako.lessons.core.access;

/**
 * Something that hides parts of itself from those outside its project.
 *
 * @param <A> the kind of thing
 */
public interface Redactable<A> {

  /**
   * Returns this without the parts that {@code reader} may not see; the reader may see the thing
   * itself.
   */
  A redactedFor(Viewer reader);
}
