package fi.oppienjako.lessons.core.support;

import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where an application stands: first a description, then workshops, then a decision. */
public enum ApplicationState {
  /** Being written. */
  DRAFT,
  /** Handed in, being assessed. */
  SUBMITTED,
  /** Gone on: the challenge is made more precise in application workshops. */
  WORKSHOPS,
  /** Not gone on. */
  NOT_CHOSEN,
  /** Support is granted. */
  GRANTED,
  /** Gone on, but support is not granted. */
  NOT_GRANTED,
  /** Taken back by the applicant. */
  WITHDRAWN;

  /** The steps that can be taken from this state, in the order of {@link ApplicationStep}. */
  public Set<ApplicationStep> possibleSteps() {
    return ways().keySet();
  }

  /** The state that {@code step} leads to from this one; empty if it cannot be taken. */
  public Optional<ApplicationState> after(ApplicationStep step) {
    return Optional.ofNullable(ways().get(step));
  }

  /** Whether a decision on it is to come, and so it can be assessed. */
  public boolean isBeforeDecision() {
    return this == SUBMITTED || this == WORKSHOPS;
  }

  /** Whether the groundwork of the workshops goes on. */
  public boolean isInWorkshops() {
    return this == WORKSHOPS || this == GRANTED;
  }

  /** The word for it in files and programs, such as {@code not-chosen}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it, in fi, sv and en. */
  public LocalizedText label() {
    return Messages.in("application-state." + key());
  }

  private Map<ApplicationStep, ApplicationState> ways() {
    return Maps.immutableEnumMap(
        switch (this) {
          case DRAFT ->
              Map.of(ApplicationStep.SUBMIT, SUBMITTED, ApplicationStep.WITHDRAW, WITHDRAWN);
          case SUBMITTED ->
              Map.of(
                  ApplicationStep.CHOOSE,
                  WORKSHOPS,
                  ApplicationStep.TURN_DOWN,
                  NOT_CHOSEN,
                  ApplicationStep.WITHDRAW,
                  WITHDRAWN);
          case WORKSHOPS ->
              Map.of(
                  ApplicationStep.GRANT,
                  GRANTED,
                  ApplicationStep.DECLINE,
                  NOT_GRANTED,
                  ApplicationStep.WITHDRAW,
                  WITHDRAWN);
          case NOT_CHOSEN, GRANTED, NOT_GRANTED, WITHDRAWN -> Map.of();
        });
  }
}
