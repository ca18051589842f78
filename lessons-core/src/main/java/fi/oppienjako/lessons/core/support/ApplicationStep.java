package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.support.ApplicationState.DRAFT;
import static fi.oppienjako.lessons.core.support.ApplicationState.GRANTED;
import static fi.oppienjako.lessons.core.support.ApplicationState.NOT_CHOSEN;
import static fi.oppienjako.lessons.core.support.ApplicationState.NOT_GRANTED;
import static fi.oppienjako.lessons.core.support.ApplicationState.SUBMITTED;
import static fi.oppienjako.lessons.core.support.ApplicationState.WITHDRAWN;
import static fi.oppienjako.lessons.core.support.ApplicationState.WORKSHOPS;

import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** What can be done with an application as a whole; each step leads to a state of its own. */
public enum ApplicationStep implements Labelled {
  /** It is begun. */
  BEGIN(DRAFT),
  /** It is handed in. */
  SUBMIT(SUBMITTED),
  /** It is chosen to go on to the application workshops. */
  CHOOSE(WORKSHOPS),
  /** It is not chosen to go on. */
  TURN_DOWN(NOT_CHOSEN),
  /** Support is granted. */
  GRANT(GRANTED),
  /** Support is not granted. */
  DECLINE(NOT_GRANTED),
  /** The applicant takes it back. */
  WITHDRAW(WITHDRAWN);

  private final ApplicationState to;

  ApplicationStep(ApplicationState to) {
    this.to = to;
  }

  /** The state that it leads to. */
  public ApplicationState to() {
    return to;
  }

  /** Whether it needs a reason: it decides on what somebody else has applied for. */
  public boolean isDecision() {
    return this == CHOOSE || this == TURN_DOWN || this == GRANT || this == DECLINE;
  }

  /** The word for it in files and programs, such as {@code turn-down}. */
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it, in fi, sv and en. */
  @Override
  public LocalizedText label() {
    return Messages.in("application-step." + key());
  }
}
