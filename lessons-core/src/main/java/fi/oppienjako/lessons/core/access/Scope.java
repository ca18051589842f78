package fi.oppienjako.lessons.core.access;

import fi.oppienjako.lessons.core.model.Ref;

/**
 * Something within which levels of openness count: a programme, or a project that belongs to none.
 *
 * <p>It is declared here so that visibility can be worked out without knowing what a programme is.
 *
 * <p>Source: the sources use Lab, Studio, Arena and Agora within one piece of work, such as the
 * municipalities' digital roadmap (2022); that whoever steers one programme is anyone in another is
 * the library's own reading.
 */
public interface Scope {

  /** The reference to it. */
  Ref<? extends Scope> ref();
}
