package fi.oppienjako.lessons.core.cocreation;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.List;
import java.util.Locale;

/** Whether a comment on a roadmap is shown. */
public enum Moderation implements Labelled {
  /** Nobody has looked at it yet. */
  WAITING("show", "hide"),
  /** It is shown to those at its level. */
  SHOWN("hide"),
  /** It is hidden from all but the project, for a reason. */
  HIDDEN("show");

  private final ImmutableList<String> possible;

  Moderation(String... possible) {
    this.possible = ImmutableList.copyOf(possible);
  }

  /** The word for it in files and programs: the name in lower case. */
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  @Override
  public LocalizedText label() {
    return Messages.in("remark." + key());
  }

  /** The words for the steps that are possible from here. */
  List<String> possible() {
    return possible;
  }
}
