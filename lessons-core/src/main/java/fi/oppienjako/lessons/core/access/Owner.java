package fi.oppienjako.lessons.core.access;

import fi.oppienjako.lessons.core.model.Ref;

/**
 * Something that people can be members of, and whose members see all that belongs to it: a project.
 */
public interface Owner extends Scope {

  /** The reference to it. */
  @Override
  Ref<? extends Owner> ref();
}
