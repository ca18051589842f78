package fi.oppienjako.lessons.core.access;

import fi.oppienjako.lessons.core.model.Id;

/**
 * Something that people are inside of, and whose things they then see whole: a project.
 *
 * <p>It stands here so that who may see what can be worked out without knowing what a project is.
 */
public interface Owner {

  /** Its identifier. */
  Id<? extends Owner> id();
}
