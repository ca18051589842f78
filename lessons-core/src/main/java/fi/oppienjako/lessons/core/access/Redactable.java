package fi.oppienjako.lessons.core.access;


/**
 * Something that shows less of itself to those outside its project.
 *
 * @param <A> the kind of thing
 */
public interface Redactable<A> {

  /** The thing as {@code reader}, who may see it, may see it. */
  A redactedFor(Viewer reader);
}
