package fi.oppienjako.lessons.examples.text;

import java.io.PrintStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A screen of plain text, of which no line of prose is wider than {@value #WIDTH} characters.
 *
 * <p>Not thread-safe. It neither flushes nor closes what it writes to.
 */
public final class Screen {

  /** How wide a line of prose gets. */
  public static final int WIDTH = 96;

  private static final Pattern LISTED = Pattern.compile("( *(?:- )?)(.*)");

  private final PrintStream out;
  private final String margin;

  private Screen(PrintStream out, String margin) {
    this.out = out;
    this.margin = margin;
  }

  /** A screen that appears on {@code out}. */
  public static Screen on(PrintStream out) {
    return new Screen(out, "");
  }

  /** The same screen, with {@code more} spaces before each line. */
  public Screen inset(int more) {
    return new Screen(out, margin + " ".repeat(more));
  }

  /** An empty line. */
  public void gap() {
    out.print('\n');
  }

  /** {@code text}, wrapped. */
  public void prose(String text) {
    text.lines().forEach(paragraph -> wrap("", "", paragraph));
  }

  /** {@code text} as one of a list, wrapped. */
  public void item(String text) {
    wrap("- ", "  ", text.replace('\n', ' '));
  }

  /** Each line of {@code text} as it is, however wide. */
  public void block(String text) {
    text.lines().forEach(this::line);
  }

  /** Names with their values beside them; all cells of one row are as many as those of another. */
  public void columns(List<List<String>> rows) {
    Columns columns = new Columns(rows);
    rows.forEach(row -> line(columns.line(row)));
  }

  /** Markdown as it is, but for its prose and its lists, which are wrapped. */
  public void markdown(String text) {
    for (String line : text.lines().toList()) {
      Matcher parts = LISTED.matcher(line);
      if (line.isBlank() || line.startsWith("|") || line.startsWith("#") || !parts.matches()) {
        line(line);
      } else {
        wrap(parts.group(1), " ".repeat(parts.group(1).length()), parts.group(2));
      }
    }
  }

  private void wrap(String first, String next, String paragraph) {
    StringBuilder line = new StringBuilder(first);
    int start = first.length();
    for (String word : paragraph.strip().split(" +", -1)) {
      boolean full = margin.length() + width(line) + 1 + width(word) > WIDTH;
      if (line.length() > start && full) {
        line(line.toString());
        line = new StringBuilder(next);
        start = next.length();
      }
      line.append(line.length() > start ? " " : "").append(word);
    }
    line(line.toString());
  }

  private void line(String text) {
    out.print(text.isBlank() ? "" : margin + text);
    out.print('\n');
  }

  static int width(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
