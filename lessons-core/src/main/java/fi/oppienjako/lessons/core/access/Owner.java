package fi.oppienjako.lessons.core.access;

import fi.oppienjako.lessons.core.model.Id;

/**
 * Something that people can be members of, and whose members see all that belongs to it: a project.
 *
 * <p>It is declared here so that visibility can be worked out without knowing what a project is.
 */
public interface Owner {

  /** Its identifier. */
  Id<? extends Owner> id();
}
