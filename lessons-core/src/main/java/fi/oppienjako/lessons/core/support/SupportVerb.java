package fi.oppienjako.lessons.core.support;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.port.Verb;

/** The verbs of expert support. */
public enum SupportVerb implements Verb {
  /** Begin an application of a project. */
  APPLICATION_BEGIN(LoopStep.PLAN),
  /** Answer a question of the call. */
  APPLICATION_ANSWER(LoopStep.PLAN),
  /** Hand an application in. */
  APPLICATION_SUBMIT(LoopStep.PLAN),
  /** Open an application at a level. */
  APPLICATION_OPEN(LoopStep.PLAN),
  /** Take an application back. */
  APPLICATION_WITHDRAW(LoopStep.PLAN),
  /** Record that the applicant took part in a workshop. */
  APPLICATION_RECORD_WORKSHOP(LoopStep.PLAN),
  /** Make the challenge more precise. */
  APPLICATION_REFINE(LoopStep.PLAN),
  /** Name people whom the challenge touches. */
  APPLICATION_ADD_STAKEHOLDER(LoopStep.PLAN),
  /** Name an organisation that takes part. */
  APPLICATION_ADD_PARTNER(LoopStep.PLAN),
  /** Record that an organisation commits itself. */
  APPLICATION_ADD_COMMITMENT(LoopStep.PLAN),
  /** Ask somebody to assess an application. */
  APPLICATION_ASK(LoopStep.PLAN),
  /** Declare that somebody has a bias towards an application. */
  APPLICATION_DECLARE_BIAS(LoopStep.PLAN),
  /** Let an application go on to the workshops. */
  APPLICATION_CHOOSE(LoopStep.PLAN),
  /** Do not let an application go on. */
  APPLICATION_TURN_DOWN(LoopStep.PLAN),
  /** Grant support. */
  APPLICATION_GRANT(LoopStep.PLAN),
  /** Do not grant support. */
  APPLICATION_DECLINE(LoopStep.PLAN),
  /** Assess an application. */
  ASSESSMENT_GIVE(LoopStep.PLAN),
  /** Engage an expert for a programme. */
  EXPERT_ENGAGE(LoopStep.PLAN),
  /** Record when an expert can give days. */
  EXPERT_ADD_AVAILABILITY(LoopStep.PLAN),
  /** Promise days of an expert to a project. */
  EXPERT_BOOK(LoopStep.PLAN),
  /** Take a promise back. */
  EXPERT_RELEASE(LoopStep.PLAN);

  private final LoopStep step;

  SupportVerb(LoopStep step) {
    this.step = step;
  }

  @Override
  public LoopStep step() {
    return step;
  }
}
