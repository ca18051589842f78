package fi.oppienjako.lessons.core.programme;

/**
 * Something that shows less of itself to those outside its project.
 *
 * @param <A> the kind of thing
 */
public interface Reduced<A> {

  /** The thing as {@code reader}, who may see it, may see it. */
  A seenBy(Reader reader);
}
