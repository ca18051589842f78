package fi.oppienjako.lessons.core.cocreation;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.List;
import java.util.Locale;

/** Where a version of a roadmap is on its way to publication. */
public enum VersionState implements Labelled {
  /** It is being written. */
  DRAFT("draft", "open"),
  /** It is commented on, and stays as it is meanwhile. */
  OPEN("close"),
  /** The comments are in, and it is being finished. */
  CLOSED("draft", "open", "publish"),
  /** It is published, and stays as it is for good. */
  PUBLISHED("begin-next");

  private final ImmutableList<String> possible;

  VersionState(String... possible) {
    this.possible = ImmutableList.copyOf(possible);
  }

  /** Whether what it says can be changed. */
  public boolean isChangeable() {
    return this == DRAFT || this == CLOSED;
  }

  /** Whether a step may lead from here to {@code next}; to itself means that it is changed. */
  public boolean mayBecome(VersionState next) {
    return switch (this) {
      case DRAFT -> next == DRAFT || next == OPEN;
      case OPEN -> next == CLOSED;
      case CLOSED -> next != DRAFT;
      case PUBLISHED -> false;
    };
  }

  /** The word for it in files and programs: the name in lower case. */
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  @Override
  public LocalizedText label() {
    return Messages.in("roadmap.state." + key());
  }

  /** The words for the steps that are possible from here. */
  List<String> possible() {
    return possible;
  }
}
