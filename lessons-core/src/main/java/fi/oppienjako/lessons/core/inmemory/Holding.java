package fi.oppienjako.lessons.core.inmemory;

/** How a text holds a word; what holds it better comes later. */
enum Holding {
  /** It does not. */
  NONE,
  /** Inside a longer word. */
  PART,
  /** As the beginning of a longer word. */
  BEGINNING,
  /** As a word of its own. */
  WHOLE;

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
