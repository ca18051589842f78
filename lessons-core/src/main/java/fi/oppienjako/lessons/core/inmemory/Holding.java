package fi.oppienjako.lessons.core.inmemory;

/** How a text holds a word; what holds it better comes later. */
enum Holding {
  /** It does not. */
  NONE(0),
  /** Inside a longer word. */
  PART(1),
  /** As the beginning of a longer word. */
  BEGINNING(2),
  /** As a word of its own. */
  WHOLE(3);

  private final int worth;

  Holding(int worth) {
    this.worth = worth;
  }

  /** How much it counts, 0 for nothing. */
  int worth() {
    return worth;
  }

  /** The best way in which {@code text} holds {@code word}, both in the same case. */
  static Holding of(String word, String text) {
    Holding best = NONE;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      Holding here = at(at, at + word.length(), text);
      if (here == WHOLE) {
        return WHOLE;
      }
      best = here.compareTo(best) > 0 ? here : best;
    }
    return best;
  }

  private static Holding at(int start, int end, String text) {
    if (start > 0 && Character.isLetterOrDigit(text.codePointBefore(start))) {
      return PART;
    }
    return end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))
        ? BEGINNING
        : WHOLE;
  }
}
