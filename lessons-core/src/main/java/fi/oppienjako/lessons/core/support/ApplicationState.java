package fi.oppienjako.lessons.core.support;

import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.History.Entry;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Where an application stands: first a description, then workshops, then a decision. */
public enum ApplicationState implements Labelled {
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
    return Sets.immutableEnumSet(
        switch (this) {
          case DRAFT -> EnumSet.of(ApplicationStep.SUBMIT, ApplicationStep.WITHDRAW);
          case SUBMITTED ->
              EnumSet.of(
                  ApplicationStep.CHOOSE, ApplicationStep.TURN_DOWN, ApplicationStep.WITHDRAW);
          case WORKSHOPS ->
              EnumSet.of(ApplicationStep.GRANT, ApplicationStep.DECLINE, ApplicationStep.WITHDRAW);
          case NOT_CHOSEN, GRANTED, NOT_GRANTED, WITHDRAWN -> EnumSet.noneOf(ApplicationStep.class);
        });
  }

  /** The step that leads to this state. */
  public ApplicationStep reachedBy() {
    return Stream.of(ApplicationStep.values())
        .filter(step -> step.to() == this)
        .findFirst()
        .orElseThrow();
  }

  /** Whether a decision on it is to come, and so it can be assessed. */
  public boolean isBeforeDecision() {
    return this == SUBMITTED || this == WORKSHOPS;
  }

  /** Whether the results of the workshops can still be added to. */
  public boolean isInWorkshops() {
    return this == WORKSHOPS || this == GRANTED;
  }

  /** The word for it in files and programs, such as {@code not-chosen}. */
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it, in fi, sv and en. */
  @Override
  public LocalizedText label() {
    return Messages.in("application-state." + key());
  }

  /**
   * Checks that {@code history} goes from state to state by possible steps.
   *
   * @throws InvalidValueException if it does not begin with a draft, a step in it is not possible,
   *     or a decision has no reason
   */
  static void check(History<ApplicationState> history) {
    List<Entry<ApplicationState>> entries = history.entries();
    if (entries.isEmpty() || entries.get(0).state() != DRAFT) {
      throw new InvalidValueException(Message.of("application.begins-as-draft"));
    }
    for (int i = 1; i < entries.size(); i++) {
      ApplicationState before = entries.get(i - 1).state();
      ApplicationStep step = entries.get(i).state().reachedBy();
      if (!before.possibleSteps().contains(step)) {
        throw new InvalidValueException(Message.of("application.impossible", step, before));
      }
      if (step.isDecision()
          && entries.get(i).by().filter(by -> by.reason().isEmpty()).isPresent()) {
        throw new InvalidValueException(Message.of("application.decision-needs-reason", step));
      }
    }
  }
}
