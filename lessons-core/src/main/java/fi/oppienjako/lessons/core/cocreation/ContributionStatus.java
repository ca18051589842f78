package fi.oppienjako.lessons.core.cocreation;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** What has become of a contribution. */
public enum ContributionStatus {
  /** Nothing yet. */
  OPEN("take it into a theme or a key result, or set it aside with a reason"),
  /** It went into a theme of the overall picture. */
  THEME("take it into a key result too, or reconsider it with a reason"),
  /** It went into a key result or one of its places of joint action. */
  KEY_RESULT("take it into a theme too, or reconsider it with a reason"),
  /** It was not used, for a reason. */
  SET_ASIDE("reconsider it first, with a reason");

  private final String possible;

  ContributionStatus(String possible) {
    this.possible = possible;
  }

  /** Whether it went into the roadmap. */
  public boolean isTaken() {
    return this == THEME || this == KEY_RESULT;
  }

  /** Whether {@code next} may become of what this has become of. */
  public boolean mayBecome(ContributionStatus next) {
    return switch (this) {
      case OPEN -> next != OPEN;
      case THEME, KEY_RESULT -> next != SET_ASIDE;
      case SET_ASIDE -> next == OPEN;
    };
  }

  /** Whether the one who says so has to say why. */
  public boolean needsReason() {
    return !isTaken();
  }

  /** The word for it in files and programs, such as {@code set-aside}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("fate." + key());
  }

  String possible() {
    return possible;
  }
}
