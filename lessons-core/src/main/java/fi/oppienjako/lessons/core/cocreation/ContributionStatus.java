package fi.oppienjako.lessons.core.cocreation;

import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What has become of a contribution. */
public enum ContributionStatus implements Labelled {
  /** Nothing yet. */
  OPEN("reconsider"),
  /** It went into a theme of the overall picture. */
  THEME("take-into-theme"),
  /** It went into a key result or one of its places of joint action. */
  KEY_RESULT("take-into-key-result"),
  /** It was not used, for a reason. */
  SET_ASIDE("set-aside");

  private final String step;

  ContributionStatus(String step) {
    this.step = step;
  }

  /** Whether it went into the roadmap. */
  public boolean isTaken() {
    return this == THEME || this == KEY_RESULT;
  }

  /** Whether this status may be followed by {@code next}. */
  public boolean mayBecome(ContributionStatus next) {
    return switch (this) {
      case OPEN -> next != OPEN;
      case THEME, KEY_RESULT -> next != SET_ASIDE;
      case SET_ASIDE -> next == OPEN;
    };
  }

  /** Whether a reason is needed to get here. */
  public boolean needsReason() {
    return !isTaken();
  }

  /** The word for it in files and programs, such as {@code set-aside}. */
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it, in fi, sv and en. */
  @Override
  public LocalizedText label() {
    return Messages.in("fate." + key());
  }

  /** The word for the step that leads here. */
  String step() {
    return step;
  }

  /** The words for the steps that are possible from here. */
  List<String> possible() {
    return Stream.of(values()).filter(this::mayBecome).map(ContributionStatus::step).toList();
  }
}
