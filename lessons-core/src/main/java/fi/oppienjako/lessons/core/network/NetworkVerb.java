package fi.oppienjako.lessons.core.network;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.port.Verb;

/** The verbs of building a network of those who give support. */
public enum NetworkVerb implements Verb {
  /** Begin a network of a project. */
  NETWORK_BEGIN(LoopStep.PLAN),
  /** Change what a network says about itself. */
  NETWORK_CHANGE(LoopStep.PLAN),
  /** Record that somebody has been in touch with an actor. */
  NETWORK_CONTACT(LoopStep.DO),
  /** Record that an actor has joined. */
  NETWORK_JOIN(LoopStep.DO),
  /** Record that an actor has left or said no. */
  NETWORK_LEAVE(LoopStep.DO),
  /** Answer a guiding question for a network. */
  NETWORK_ANSWER(LoopStep.DO),
  /** Revise an answer to a guiding question. */
  ANSWER_REVISE(LoopStep.DO),
  /** Add somebody who gives support. */
  NETWORK_ADD_GIVER(LoopStep.DO),
  /** Record at which level somebody has a skill. */
  SUPPORT_GIVER_ASSESS(LoopStep.DO),
  /** Evaluate a network. */
  NETWORK_EVALUATE(LoopStep.MEASURE);

  private final LoopStep step;

  NetworkVerb(LoopStep step) {
    this.step = step;
  }

  @Override
  public LoopStep step() {
    return step;
  }
}
