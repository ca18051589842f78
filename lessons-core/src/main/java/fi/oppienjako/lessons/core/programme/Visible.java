package fi.oppienjako.lessons.core.programme;

import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.text.Id;
import java.util.Optional;

/** Something that not everybody may see. */
public interface Visible {

  /** The level at which it is open; empty while only its own project sees it. */
  Optional<Openness> visibleFrom();

  /** The project whose members see it whatever the level; empty if it belongs to none. */
  Optional<Id<Project>> ownedBy();
}
