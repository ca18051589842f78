package fi.oppienjako.lessons.export.workbook;

/** How many lines a text takes in a cell; no program works that out when it opens the file. */
final class WrappedText {

  private WrappedText() {}

  /**
   * Counts the lines of {@code text}, broken between words, and within those that are too long.
   *
   * @param width how many characters a line holds
   */
  static int lines(String text, int width) {
    int lines = 0;
    for (String part : text.split("\n", -1)) {
      lines += 1;
      int used = 0;
      for (String word : part.split(" ", -1)) {
        if (used > 0 && used + 1 + word.length() > width) {
          lines++;
          used = 0;
        }
        used += word.length() + (used > 0 ? 1 : 0);
        lines += Math.max(used - 1, 0) / width;
        used = used > width ? 1 + (used - 1) % width : used;
      }
    }
    return lines;
  }
}
