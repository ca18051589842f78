package fi.oppienjako.lessons.examples.command;

/** What a command says to the program that started it. */
final class Exit {

  /** Done. */
  static final int DONE = 0;

  /** The answer is no: a review has errors. */
  static final int NO = 1;

  /** The command or what it was given to read is not as it should be. */
  static final int BAD_INPUT = 2;

  /** A fault in the program itself; the number that sysexits.h gives to it. */
  static final int OWN_FAULT = 70;

  private Exit() {}
}
