package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.port.Verb;

/** The verbs of the loop and of what is set up for it. */
public enum LoopVerb implements Verb {
  /** Start a project. */
  PROJECT_START(LoopStep.PLAN),
  /** Give a project another plan. */
  PROJECT_REPLAN(LoopStep.PLAN),
  /** Change the plan of a project. */
  PROJECT_ADAPT(LoopStep.PLAN),
  /** Describe the challenge of a project more precisely. */
  PROJECT_REFINE(LoopStep.PLAN),
  /** Take a project on to another phase. */
  PROJECT_ENTER(LoopStep.PLAN),
  /** End a project. */
  PROJECT_END(LoopStep.PLAN),
  /** Abort a project. */
  PROJECT_ABORT(LoopStep.PLAN),
  /** Move a project to another programme. */
  PROJECT_MOVE(LoopStep.PLAN),
  /** Change what a project says about itself. */
  PROJECT_DESCRIBE(LoopStep.PLAN),
  /** Take what a project was called before out of all answers. */
  PROJECT_REDACT(LoopStep.PLAN),
  /** Change what a programme says about itself. */
  PROGRAMME_DESCRIBE(LoopStep.PLAN),
  /** Take what a programme was called before out of all answers. */
  PROGRAMME_REDACT(LoopStep.PLAN),
  /** Answer a guiding question of a phase. */
  QUESTION_ANSWER(LoopStep.DO),
  /** Revise the answer to a guiding question. */
  ANSWER_REVISE(LoopStep.DO),
  /** Save what a project made and hands on. */
  OUTPUT_ADD(LoopStep.DO),
  /** Record what a project looked up. */
  LOOK_UP_RECORD(LoopStep.LOOK_UP),
  /** Judge whether two projects do the same work. */
  OVERLAP_JUDGE(LoopStep.LOOK_UP),
  /** Capture a lesson in a project. */
  LESSON_CAPTURE(LoopStep.CAPTURE),
  /** Edit a lesson that has not been validated. */
  LESSON_EDIT(LoopStep.CAPTURE),
  /** Correct a lesson after it was validated. */
  LESSON_CORRECT(LoopStep.CAPTURE),
  /** Take what should never have been said out of all wordings of a lesson. */
  LESSON_REDACT(LoopStep.CAPTURE),
  /** Submit a lesson for validation. */
  LESSON_SUBMIT(LoopStep.CAPTURE),
  /** Answer the question with which a lesson was sent back. */
  LESSON_ANSWER(LoopStep.CAPTURE),
  /** Send a lesson back with a question. */
  LESSON_ASK_TO_CLARIFY(LoopStep.VALIDATE),
  /** Validate a lesson. */
  LESSON_VALIDATE(LoopStep.VALIDATE),
  /** Reject a lesson. */
  LESSON_REJECT(LoopStep.VALIDATE),
  /** Record that two lessons contradict each other. */
  LESSON_CONTRADICT(LoopStep.VALIDATE),
  /** Open a lesson at a level. */
  LESSON_SHARE(LoopStep.SHARE),
  /** Open a lesson as it was written in another system. */
  LESSON_RELAY(LoopStep.SHARE),
  /** Comment on a lesson. */
  LESSON_COMMENT(LoopStep.SHARE),
  /** Reply to a comment. */
  COMMENT_REPLY(LoopStep.SHARE),
  /** Hide a comment. */
  COMMENT_HIDE(LoopStep.SHARE),
  /** Show a hidden comment again. */
  COMMENT_SHOW(LoopStep.SHARE),
  /** Put one lesson in the place of another. */
  LESSON_SUPERSEDE(LoopStep.SHARE),
  /** Retire a lesson. */
  LESSON_RETIRE(LoopStep.SHARE),
  /** Withdraw a lesson. */
  LESSON_WITHDRAW(LoopStep.SHARE),
  /** Plan when and where a programme shares lessons. */
  SHARING_PLAN(LoopStep.SHARE),
  /** Record that a sharing was held. */
  SHARING_RECORD_HELD(LoopStep.SHARE),
  /** Record that a project applied a lesson. */
  LESSON_REUSE(LoopStep.REUSE),
  /** Record that practice has changed for good. */
  LESSON_EMBED(LoopStep.REUSE),
  /** Open an action that follows from a lesson. */
  ACTION_OPEN(LoopStep.REUSE),
  /** Record that an action is done. */
  ACTION_DONE(LoopStep.REUSE),
  /** Drop an action. */
  ACTION_DROP(LoopStep.REUSE),
  /** Save a thing as it is handed in, such as a playbook, a programme or a session. */
  SAVE(LoopStep.PLAN),
  /** Erase the personal data of a person. */
  PERSON_ERASE(LoopStep.PLAN);

  private final LoopStep step;

  LoopVerb(LoopStep step) {
    this.step = step;
  }

  @Override
  public LoopStep step() {
    return step;
  }
}
