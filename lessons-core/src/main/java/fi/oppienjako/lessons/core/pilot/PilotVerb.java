package fi.oppienjako.lessons.core.pilot;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.port.Verb;

/** The verbs of trying things out in pilots and making what works last. */
public enum PilotVerb implements Verb {
  /** Record an idea in a project. */
  IDEA_RECORD(LoopStep.DO),
  /** Open an idea at a level. */
  IDEA_OPEN(LoopStep.DO),
  /** Plan a pilot in a project. */
  PILOT_PLAN(LoopStep.DO),
  /** Say which idea a pilot tries. */
  PILOT_TRY_IDEA(LoopStep.DO),
  /** Say what a pilot took from an earlier one. */
  PILOT_BUILD_ON(LoopStep.DO),
  /** Replace what a pilot tries. */
  PILOT_REPLAN(LoopStep.DO),
  /** Count people who planned a pilot. */
  PILOT_ADD_PLANNERS(LoopStep.DO),
  /** Count people who took part in a pilot. */
  PILOT_ADD_PARTICIPANTS(LoopStep.DO),
  /** Record what somebody said about a pilot. */
  PILOT_ADD_FEEDBACK(LoopStep.DO),
  /** Evaluate a pilot. */
  PILOT_EVALUATE(LoopStep.DO),
  /** Call off a pilot that never began. */
  PILOT_CALL_OFF(LoopStep.DO),
  /** Open a pilot at a level. */
  PILOT_OPEN(LoopStep.DO),
  /** Record support that a project offers to participants. */
  SUPPORT_OFFER(LoopStep.DO),
  /** Count people who used support. */
  SUPPORT_RECORD_USE(LoopStep.DO),
  /** Open what is said about support at a level. */
  SUPPORT_OPEN(LoopStep.DO),
  /** Begin to make a solution of a project last. */
  ROOTING_BEGIN(LoopStep.DO),
  /** Replace the measures that are expected. */
  ROOTING_EXPECT(LoopStep.DO),
  /** Decide on one more measure. */
  ROOTING_DECIDE(LoopStep.DO),
  /** Say that a measure is in place. */
  ROOTING_PUT_IN_PLACE(LoopStep.DO),
  /** Hand a measure over to somebody else. */
  ROOTING_HAND_OVER(LoopStep.DO),
  /** Give a measure another date. */
  ROOTING_POSTPONE(LoopStep.DO),
  /** Open what is said about a rooting at a level. */
  ROOTING_OPEN(LoopStep.DO),
  /** Begin a survey in a project. */
  SURVEY_BEGIN(LoopStep.DO),
  /** Take in what somebody answers before. */
  SURVEY_ANSWER_BEFORE(LoopStep.DO),
  /** Take in what somebody answers after. */
  SURVEY_ANSWER_AFTER(LoopStep.DO),
  /** Take no more answers. */
  SURVEY_CLOSE(LoopStep.DO),
  /** Open a survey at a level. */
  SURVEY_OPEN(LoopStep.DO);

  private final LoopStep step;

  PilotVerb(LoopStep step) {
    this.step = step;
  }

  @Override
  public LoopStep step() {
    return step;
  }
}
