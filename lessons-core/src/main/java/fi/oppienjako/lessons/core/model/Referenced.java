package fi.oppienjako.lessons.core.model;

import java.util.Set;

/** Something that other systems know under keys of their own, and that is found by them. */
public interface Referenced {

  /** What it is called in other systems. */
  Set<ExternalReference> references();
}
