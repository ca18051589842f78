package fi.oppienjako.lessons.core.access;

import fi.oppienjako.lessons.core.model.Ref;

/**
 * Something that was said about another thing, and is hidden once that is taken back.
 *
 * @param <A> the kind of thing
 */
public interface SaidAbout<A> {

  /** What it was said about. */
  Ref<?> about();

  /**
   * Returns this without what it says, for those outside its project once what it is about has been
   * taken back: its place is left.
   */
  A silenced();
}
