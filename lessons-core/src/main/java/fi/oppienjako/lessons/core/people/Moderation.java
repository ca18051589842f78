package fi.oppienjako.lessons.core.people;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Whether what somebody said is shown. */
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

  /**
   * What moderators decided so far, with one more decision: to hide something takes a reason, and
   * so does showing again what was hidden.
   *
   * @param what what is moderated
   * @param initial how it stands before any decision
   * @throws ImpossibleStepException if it stands so already, or a reason is missing
   */
  public static History<Moderation> decided(
      Ref<?> what,
      History<Moderation> soFar,
      Moderation initial,
      Moderation next,
      By by,
      Instant at) {
    Moderation now = soFar.state(initial);
    if (now == next) {
      throw ImpossibleStepException.from(
          what, now, next == SHOWN ? "show" : "hide", now.possible());
    }
    if ((now == HIDDEN || next == HIDDEN) && by.reason().isEmpty()) {
      throw new ImpossibleStepException(Message.of("comment.needs-reason", what, now, next));
    }
    return soFar.then(next, by, at);
  }

  /** Whether what was shown at first is hidden after {@code decisions}. */
  public static boolean hides(History<Moderation> decisions) {
    return decisions.state(SHOWN) == HIDDEN;
  }

  /** What those outside the project read in place of what is hidden. */
  public static LocalizedText hiddenText() {
    return Messages.in("moderation.hidden");
  }

  /** Decisions without who hid it and why: that was said where only the project heard it. */
  public static History<Moderation> seenFromOutside(History<Moderation> decisions) {
    return decisions.naming(decision -> decision.state() == SHOWN);
  }

  /** The words for the steps that are possible from here. */
  public List<String> possible() {
    return possible;
  }
}
