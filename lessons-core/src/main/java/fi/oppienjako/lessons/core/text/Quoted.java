package fi.oppienjako.lessons.core.text;

/** Keeps foreign input that a message quotes to a length that a person can read. */
final class Quoted {

  private static final int LONGEST = 80;

  private Quoted() {}

  static String shortened(String input) {
    return input.length() <= LONGEST ? input : input.substring(0, LONGEST) + "…";
  }
}
