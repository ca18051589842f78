package fi.oppienjako.lessons.core.cocreation;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.port.Verb;

/** The verbs of writing a roadmap together. */
public enum CoCreationVerb implements Verb {
  /** Let an organisation take part in a session. */
  SESSION_JOIN(LoopStep.DO),
  /** Contribute something in a session. */
  SESSION_CONTRIBUTE(LoopStep.DO),
  /** Decide not to use a contribution. */
  CONTRIBUTION_SET_ASIDE(LoopStep.DO),
  /** Open a contribution again. */
  CONTRIBUTION_RECONSIDER(LoopStep.DO),
  /** Hide what a contribution says. */
  CONTRIBUTION_HIDE(LoopStep.SHARE),
  /** Show a contribution again. */
  CONTRIBUTION_SHOW(LoopStep.SHARE),
  /** Begin the roadmap of a project. */
  ROADMAP_BEGIN(LoopStep.DO),
  /** Change what the draft of a roadmap says. */
  ROADMAP_DRAFT(LoopStep.DO),
  /** Begin the next version of a roadmap. */
  ROADMAP_BEGIN_NEXT(LoopStep.DO),
  /** Open the draft for comment. */
  ROADMAP_OPEN(LoopStep.SHARE),
  /** Close the draft for comment. */
  ROADMAP_CLOSE(LoopStep.SHARE),
  /** Publish the draft. */
  ROADMAP_PUBLISH(LoopStep.SHARE),
  /** Comment on a roadmap. */
  ROADMAP_COMMENT(LoopStep.SHARE),
  /** Hide a comment on a roadmap. */
  ROADMAP_COMMENT_HIDE(LoopStep.SHARE),
  /** Show a comment on a roadmap. */
  ROADMAP_COMMENT_SHOW(LoopStep.SHARE),
  /** Agree on what is done together because of a roadmap. */
  JOINT_ACTION_AGREE(LoopStep.DO),
  /** Record that a joint action has begun. */
  JOINT_ACTION_START(LoopStep.DO),
  /** Record that a joint action is done. */
  JOINT_ACTION_FINISH(LoopStep.DO),
  /** Give a joint action up. */
  JOINT_ACTION_DROP(LoopStep.DO),
  /** Move a joint action to another date. */
  JOINT_ACTION_POSTPONE(LoopStep.DO);

  private final LoopStep step;

  CoCreationVerb(LoopStep step) {
    this.step = step;
  }

  @Override
  public LoopStep step() {
    return step;
  }
}
