package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.PlainText;
import fi.oppienjako.lessons.export.table.Escapes;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes plain text of what stands in a cell. */
final class CellText {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|span|b|i|u|em|strong|ul|ol|li|a|table|tbody|thead|tr|td|th|h[1-6]|font|sup"
              + "|sub|img|hr|blockquote|pre|code|script|style|html|body|head|o:p)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#x[0-9A-Fa-f]+|[A-Za-z]{2,8});");
  private static final Pattern GAPS = Pattern.compile("\\n{3,}");

  private CellText() {}

  /**
   * The text: HTML without its marks, entities and escapes as the characters that they stand for,
   * one kind of line end; empty if the cell says nothing.
   *
   * @throws InvalidValueException if a character in it cannot be kept
   */
  static String of(String cell) {
    String text = Escapes.undone(cell);
    if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
      text = text(text);
    } else if (text.indexOf('&') >= 0 && ENTITY.matcher(text).find()) {
      text = Parser.unescapeEntities(text, false);
    }
    text = plain(text);
    return text.isEmpty() || text.codePoints().allMatch(CellText::isInvisible)
        ? ""
        : PlainText.cleaned(text);
  }

  /** With a line end after what stands on lines of its own. */
  private static String text(String html) {
    Document document = Jsoup.parseBodyFragment(html.replace("\r\n", "\n").replace('\n', ' '));
    document.outputSettings(new Document.OutputSettings().prettyPrint(false));
    for (Element apart : document.select("p, div, li, tr, h1, h2, h3, h4, h5, h6, hr, pre")) {
      apart.after("\n");
      if (apart.normalName().equals("li")) {
        apart.prepend("– ");
      }
    }
    for (Element cell : document.select("td, th")) {
      cell.after(" ");
    }
    return document.body().wholeText();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\r' -> {
          if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
            plain.append('\n');
          }
        }
        case '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> plain.append('\n');
        case '\u00A0', '\u2007', '\u202F' -> plain.append(' ');
        case '\uFEFF', '\u200B', '\u2060', '\u00AD', '\u200E', '\u200F' -> {
          // They show nothing.
        }
        default -> plain.append(c);
      }
    }
    if (plain.indexOf("\n") < 0) {
      return plain.toString().strip();
    }
    String lines = plain.toString().lines().map(String::strip).collect(Collectors.joining("\n"));
    return GAPS.matcher(lines).replaceAll("\n\n").strip();
  }

  private static boolean isInvisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
