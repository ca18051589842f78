package fi.oppienjako.lessons.export.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the texts of others apart into paragraphs and lines, so that none of them can end a
 * document's line or speak to a terminal.
 */
final class Prose {

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
  private static final Pattern BLANK_LINES =
      Pattern.compile(
          "(?:\r\n|[\n\r\u0085\u2028\u2029])[\\s\\p{Z}]*(?:\r\n|[\n\r\u0085\u2028\u2029])");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
  private static final Pattern SPACES = Pattern.compile("[ \t]+");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\r\t\u0085]]");
  private static final String UNREADABLE = "\ufffd";

  private Prose() {}

  /** The paragraphs of {@code text}, each as its lines; no line is empty. */
  static Stream<List<String>> paragraphs(String text) {
    return BLANK_LINES
        .splitAsStream(text)
        .map(paragraph -> lines(paragraph).toList())
        .filter(lines -> !lines.isEmpty());
  }

  /** All of {@code text} in one line. */
  static String line(String text) {
    return String.join(" ", lines(text).toList());
  }

  private static Stream<String> lines(String text) {
    return LINE_END.splitAsStream(text).map(Prose::cleaned).filter(line -> !line.isEmpty());
  }

  private static String cleaned(String line) {
    String readable = CONTROLS.matcher(line).replaceAll(UNREADABLE);
    return SPACES.matcher(EDGES.matcher(readable).replaceAll("")).replaceAll(" ");
  }
}
