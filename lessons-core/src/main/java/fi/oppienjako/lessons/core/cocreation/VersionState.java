package fi.oppienjako.lessons.core.cocreation;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** Where a version of a roadmap is on its way to publication. */
public enum VersionState {
  /** It is being written. */
  DRAFT("change it, or open it for comment"),
  /** It is commented on, and stays as it is meanwhile. */
  OPEN("close it first"),
  /** The comments are in, and it is being finished. */
  CLOSED("change it, open it for comment again, or publish it"),
  /** It is published, and stays as it is for good. */
  PUBLISHED("begin the next version");

  private final String possible;

  VersionState(String possible) {
    this.possible = possible;
  }

  /** Whether what it says can be changed. */
  public boolean isChangeable() {
    return this == DRAFT || this == CLOSED;
  }

  /** Whether the turn to {@code next} can be taken from here; to itself means being changed. */
  public boolean mayTurn(VersionState next) {
    return switch (this) {
      case DRAFT -> next == DRAFT || next == OPEN;
      case OPEN -> next == CLOSED;
      case CLOSED -> next != DRAFT;
      case PUBLISHED -> false;
    };
  }

  /** The word for it in files and programs: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("roadmap.state." + key());
  }

  String possible() {
    return possible;
  }
}
